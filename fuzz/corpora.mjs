// Writes what fuzzing begins with to target/fuzz/seeds/: the golden cases, what is made of them, and what is kept in
// fuzz/corpus/. With `keep`, takes what is in target/fuzz/kept/ for the latter.
import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inputsOf } from "../bench/attacks/inputs.mjs";
import { ROOT, deadlineCases, orderCases, questionCases, scheduleCases } from "../tests/support/golden.js";

const file = (path) => readFileSync(join(ROOT, path), "utf8");

/** What stands in quotes at the start of each row of a test's table. */
const firstOfRows = (path) => [...file(path).matchAll(/^\s*\(("(?:[^"\\]|\\.)*"),/gm)].flatMap(([, text]) => {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];   // an escape that JSON does not have
  }
});

const isFlat = (order) => order && Object.values(order).every((value) => typeof value !== "object");
const tables = orderCases.filter(({ order }) => isFlat(order)).map(({ order }, place) => {
  const cells = Object.entries(order).map(([name, value]) => [name, `"${String(value).replaceAll('"', '""')}"`]);
  const row = cells.map(([, cell]) => cell).join(",");
  return `, ${["plain", "dot", "comma"][place % 3]} ${["iso", "dmy", "mdy"][place % 3]}\n${cells.map(([name]) => name)}\n${row}\n${row}\r\n\n${row}`;
});
const written = [
  '; comma dmy\n;amount;currency;payOn;-;country=FR\nA-1;1.234,50;EUR;27/11/2026;x\nA-2;"1 234,5";eur;27.11.2026;\n',
  "\t dot mdy\namount\tcurrency\tterms.card.rate\trates.EUR\tholidays\n1,234.50\tEUR\t0.01\t1.08\t11/27/2026 12/24/2026\n",
  "| plain iso\namount|currency|terms.pay-later.monthlyRates|business\n\"5000\"|USD|0.01 0.01|TRUE\n",
  ', plain iso\namount,currency,note\n1,USD,"=1+1"\n2,USD,"a ""b""\nc"\n3,USD,"open\n4,USD,\r5\n\n,,\n6,USD,\xff,more\n',
];
const amounts = orderCases.flatMap(({ order }) => (order?.amount && order.currency ? [`${order.currency} ${order.amount}`] : []));

const tiered = JSON.parse(file("tests/golden/schedules/tiered.json"));
const small = { ...tiered, methods: tiered.methods.slice(0, 2) };
const range = { currency: "EUR", country: "FR", rates: { EUR: "1.1" }, from: "0.01", to: "60000" };
const asked = [
  { ...range, points: 9 },
  { ...range, amount: "5000", width: 640 },
  { ...range, currency: "JPY", from: 1, to: 999, points: 2, terms: { "wire-transfer": { fee: 9, limit: "500" } } },
  { amount: "9000.50", currency: "EUR", country: "FR", payOn: "2026-12-24", holidays: ["2026-12-25"], method: "online-banking", format: "html", link: "https://fees.example/?a=1#top", quotes: false, protection: true },
  { amount: "5000", currency: "USD", terms: { "pay-later": { monthlyRates: ["0.01", "0.02"], firstMonthCredit: "3", creditLine: "9000" } }, format: "markdown" },
  { country: "DE", supplier: "US", from: "2026-12-01", to: "2027-01-31" },
].map((question) => JSON.stringify(question));

/** What is made to be slow, small enough to begin with. */
const slow = Object.fromEntries(Object.entries(inputsOf(3000)).map(([kind, inputs]) => [kind, Object.values(inputs)]));

const seeds = {
  orders: [...[...orderCases, ...questionCases, ...deadlineCases].map(({ text }) => text), ...asked, ...slow.requests],
  schedules: [...scheduleCases.map(({ text }) => text), file("schedules/alibaba-trade-assurance.json"),
    ...[tiered, ...tiered.methods.map((method) => ({ ...tiered, methods: [method] })), [small, { ...small, validFrom: "2025-05-01" }], [{ ...small, validFrom: null }, small]].map((schedule) => JSON.stringify(schedule))],
  tables: [...tables, ...written, ...slow.tables.map((table) => `, plain iso\n${table}`)],
  questions: [...firstOfRows("tests/understood.rs"), ...JSON.parse(`"${file("www/messages/en.ftl").replaceAll(/["\\\n]/g, " ")}"`).match(/.{1,300}/g), ...slow.questions, ...slow.addresses],
  amounts: [...amounts, "USD 1,234.50", "EUR 1.234,50", "USD 12,34,567.8", "KWD 0.001", "JPY 0", "USD -5", "USD 27/11/2026", "USD 2026-02-29", "USD 11-27-2026"],
};

const CORPUS = join(ROOT, "fuzz/corpus");

/** Bytes stand in a corpus as the characters of these numbers, text as it is. */
const encoding = (target) => (target === "tables" ? "latin1" : "utf8");

function kept(target) {
  const path = join(CORPUS, `${target}.jsonl`);
  return existsSync(path) ? readFileSync(path, "utf8").trimEnd().split("\n").map((line) => JSON.parse(line)) : [];
}

/** What is kept for a target: the bytes of tables, else text. */
export const inputs = (target) => (target === "tables" ? kept(target).map((text) => Buffer.from(text, "latin1")) : kept(target));

export const targets = Object.keys(seeds);

function write(target) {
  const folder = join(ROOT, "target/fuzz/seeds", target);
  mkdirSync(folder, { recursive: true });
  for (const input of [...seeds[target], ...kept(target)]) {
    const bytes = Buffer.from(input, encoding(target));
    writeFileSync(join(folder, createHash("sha1").update(bytes).digest("hex")), bytes);
  }
}

function keep(target) {
  const folder = join(ROOT, "target/fuzz/kept", target);
  const inputs = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
  // what is no text is refused before it is looked at
  const texts = inputs.filter((bytes) => encoding(target) === "latin1" || isUtf8(bytes)).map((bytes) => bytes.toString(encoding(target)));
  texts.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  mkdirSync(CORPUS, { recursive: true });
  writeFileSync(join(CORPUS, `${target}.jsonl`), `${texts.map((text) => JSON.stringify(text)).join("\n")}\n`);
  console.log(`${target}: ${texts.length} inputs`);
}

if (process.argv[1] === import.meta.filename) targets.forEach(process.argv[2] === "keep" ? keep : write);
