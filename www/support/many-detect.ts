// What a table of orders seems to be: what separates its cells, whether it has a heading, what each column means, and how its
// numbers and days are written. Nothing is settled by it: the page shows what was found, and asks where two readings are left.

export const SEPARATORS = { comma: ",", semicolon: ";", tab: "\t", pipe: "|" } as const;
export type SeparatorName = keyof typeof SEPARATORS;

export const NUMBERS = ["plain", "dot", "comma"] as const;
export type Numbers = (typeof NUMBERS)[number];
export const DATES = ["iso", "dmy", "mdy"] as const;
export type Dates = (typeof DATES)[number];

/** What a column can mean: a field's path, `""` for one that is kept as it is, `-` for one that is left out. */
export type Meaning = string;

export interface Column {
  name: string;
  /** The first cells that hold something. */
  examples: string[];
  meaning: Meaning;
}

export interface Detected {
  separator: SeparatorName;
  hasHeading: boolean;
  columns: Column[];
  /** The ways that fit; more than one where they would be read differently. */
  numbers: Numbers[];
  dates: Dates[];
}

/** How the core reads a cell. */
export interface Reader {
  number(text: string, numbers: Numbers): string | undefined;
  day(text: string, dates: Dates): string | undefined;
}

/** Codes that an order may hold, in upper case. */
export interface Codes {
  currencies: ReadonlySet<string>;
  countries: ReadonlySet<string>;
}

/** What columns are called, besides by the field's own name. */
const SYNONYMS: Record<string, string[]> = {
  amount: ["total", "ordertotal", "ordervalue", "orderamount", "totalamount", "amountdue", "grandtotal", "value", "sum", "price", "invoiceamount", "betrag", "summe", "montant", "importe", "importo", "valor", "kwota"],
  currency: ["ccy", "cur", "curr", "currencycode", "ordercurrency", "isocurrency", "waehrung", "wahrung", "devise", "moneda", "valuta", "waluta", "moeda"],
  country: ["buyercountry", "accountin", "accountcountry", "countrycode", "buyerscountry", "countryofaccount", "billingcountry", "customercountry", "land", "pays", "pais", "paese", "kraj"],
  payOn: ["paydate", "paymentdate", "paidon", "payday", "dateofpayment", "datepaid", "duedate", "zahltag", "zahldatum", "datedepaiement", "fechadepago"],
  business: ["isbusiness", "businessbuyer", "b2b", "company"],
  rank: ["rankby", "sortby", "priority"],
  initialPayment: ["deposit", "initial", "advance", "downpayment", "firstpayment", "anzahlung", "acompte"],
  holidays: ["bankholidays"],
};

const FIELDS = Object.keys(SYNONYMS);

/** A name without what people write differently. */
const bare = (name: string) => name.normalize("NFKD").replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();

/** The field that a column of that name is, by path or by what it is called. */
export function meaningOf(name: string): Meaning {
  const path = name.trim();
  if (/^rates\.[a-z]{3}$/i.test(path) || /^terms\.[\w-]+\.\w+$/i.test(path)) return path;
  const plain = bare(path);
  return FIELDS.find((field) => bare(field) === plain) ?? FIELDS.find((field) => SYNONYMS[field]!.includes(plain)) ?? "";
}

/** Finds what a table is; `tables` are its first rows by each separator. */
export function detect(tables: Record<SeparatorName, string[][]>, reader: Reader, codes: Codes): Detected {
  const names = Object.keys(SEPARATORS) as SeparatorName[];
  const separator = names.map((name) => ({ name, score: scoreOf(tables[name]) })).reduce((best, next) => (next.score > best.score ? next : best)).name;
  return detectIn(tables[separator], separator, hasHeading(tables[separator], reader, codes), reader, codes);
}

/** As `detect`, where the separator, whether there is a heading, and perhaps the columns' meanings are known. */
export function detectIn(rows: string[][], separator: SeparatorName, heading: boolean, reader: Reader, codes: Codes, meanings?: Meaning[]): Detected {
  const body = heading ? rows.slice(1) : rows;
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, place) => {
    const cells = body.map((row) => row[place] ?? "").filter(Boolean);
    const name = heading ? (rows[0]?.[place] ?? "") : "";
    return { name: name || `Column ${place + 1}`, cells, meaning: name && meaningOf(name) };
  });
  if (meanings) for (const [place, column] of columns.entries()) column.meaning = meanings[place] ?? "";
  else {
    forgetDoubles(columns);
    recognise(columns, codes, reader);
  }
  const cellsOf = (isIt: (meaning: Meaning) => boolean) => columns.filter(({ meaning }) => isIt(meaning)).flatMap(({ cells }) => cells);
  const money = cellsOf((meaning) => /^(amount|initialPayment|rates\.|terms\.(?!.*\.(months|monthlyRates)$))/i.test(meaning));
  return {
    separator,
    hasHeading: heading,
    columns: columns.map(({ name, cells, meaning }) => ({ name, examples: cells.slice(0, 3), meaning })),
    numbers: waysThatFit(NUMBERS, money, reader.number),
    dates: waysThatFit(DATES, cellsOf((meaning) => meaning === "payOn"), reader.day),
  };
}

/** Known names count most, then rows that are as long as the first, then how long they are. */
function scoreOf(rows: string[][]): number {
  const [first] = rows;
  if (!first || first.length < 2) return 0;
  const known = first.filter((name) => meaningOf(name)).length;
  const alike = rows.filter((row) => row.length === first.length).length / rows.length;
  return known * 100 + alike * 10 + Math.min(first.length, 50) / 10;
}

/** A first row with a name that is known, or with nothing that looks like data where others have it. */
function hasHeading(rows: string[][], reader: Reader, codes: Codes): boolean {
  const [first = [], ...others] = rows;
  const isData = (cell: string) => isNumber(cell, reader) || codes.currencies.has(cell.toUpperCase()) || DATES.some((way) => reader.day(cell, way));
  if (first.some(isData)) return false;
  return first.some((name) => meaningOf(name)) || others.some((row) => row.some(isData));
}

const isNumber = (cell: string, reader: Reader) => NUMBERS.some((way) => reader.number(cell, way) !== undefined);

/** Of two columns that seem to be the same field, the first that has the field's own name is it, or the first. */
function forgetDoubles(columns: { name: string; meaning: Meaning }[]) {
  for (const field of new Set(columns.map(({ meaning }) => meaning.toLowerCase()).filter(Boolean))) {
    const same = columns.filter(({ meaning }) => meaning.toLowerCase() === field);
    const chosen = same.find(({ name }) => bare(name) === bare(field)) ?? same[0];
    for (const column of same) if (column !== chosen) column.meaning = "";
  }
}

/** What no name tells, cells may: codes of currencies and of countries, and the one column of numbers. */
function recognise(columns: { cells: string[]; meaning: Meaning }[], codes: Codes, reader: Reader) {
  const isKnown = (field: string) => columns.some(({ meaning }) => meaning === field);
  const take = (field: string, holds: (cell: string) => boolean) => {
    if (isKnown(field)) return;
    const fitting = columns.filter(({ cells, meaning }) => !meaning && cells.length > 0 && cells.every(holds));
    if (fitting.length === 1) fitting[0]!.meaning = field;
  };
  take("currency", (cell) => codes.currencies.has(cell.toUpperCase()));
  take("country", (cell) => codes.countries.has(cell.toUpperCase()));
  take("amount", (cell) => isNumber(cell, reader));
}

/** The ways by which most cells can be read. Those that read all cells alike are one; the first of them stands for it. */
function waysThatFit<Way extends string>(ways: readonly Way[], cells: string[], read: (cell: string, way: Way) => string | undefined): Way[] {
  const readings = ways.map((way) => ({ way, cells: cells.map((cell) => read(cell, way)) }));
  const most = Math.max(...readings.map(({ cells }) => cells.filter((cell) => cell !== undefined).length));
  const fitting = readings.filter(({ cells }) => cells.filter((cell) => cell !== undefined).length === most);
  const said = (cells: (string | undefined)[]) => JSON.stringify(cells.map((cell) => cell ?? null));
  return fitting.filter(({ cells }, place) => fitting.findIndex((other) => said(other.cells) === said(cells)) === place).map(({ way }) => way);
}
