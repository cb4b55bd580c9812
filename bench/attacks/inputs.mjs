// Inputs of up to 2 MB that try to make each reader take long or much memory, by what reads them.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");
const read = (path) => JSON.parse(readFileSync(join(ROOT, path), "utf8"));

const list = (count, item) => Array.from({ length: count }, (_, place) => item(place));
const ORDER = { amount: "5000", currency: "USD", country: "US" };
const withField = (name, json) => JSON.stringify(ORDER).replace(/}$/, `,"${name}":${json}}`);

/** A schedule with the most methods and tiers, some of each number of its own. */
function largeSchedule(shift) {
  const { methods: [method], ...schedule } = read("tests/golden/schedules/tiered.json");
  const fee = (at, place) => ({ type: "flat", min: `${at + shift}.${String(place).padStart(2, "0")}`, max: `${at + shift + 1}` });
  const tiers = (place) => list(64, (at) => ({ ...(at < 63 && { upTo: String(10 * (at + 1) + place) }), fee: fee(at, place) }));
  const methods = list(64, (place) => ({ ...method, id: `m-${place}`, name: `M ${place}`, fee: { ...method.fee, tiers: tiers(place) } }));
  return JSON.stringify({ ...schedule, methods });
}

const bundled = read("schedules/alibaba-trade-assurance.json");

/** Two schedules between which all differs. */
export const pairOfSchedules = [largeSchedule(1), largeSchedule(2)];

/** A small generator of numbers, the same for each seed (mulberry32). */
function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const PIECES = ["\"", "\n", ",", ";", "\t", "\r\n", "5000", "USD", "$", "€", "1.234,50", "30%", "27 nov", "friday", " ", ".", "germany", "'", "(", "x", "\u202e", "三百", "k", "-", "=", "{", "}", ":", "[", "]", "terms", "\\", "\0"];

/** The inputs of so many bytes, by what reads them; some readers refuse those of 2 MB at once, for their size. */
export function inputsOf(bytes) {
  /** What would be so many bytes of a part among 2 MB. */
  const fill = (part, share = 2_000_000) => part.repeat(Math.max(1, Math.floor((share * bytes) / 2_000_000 / Buffer.byteLength(part))));
  const scaled = (count) => Math.max(1, Math.floor((count * bytes) / 2_000_000));
  const descending = (count, value) => `{${list(count, (place) => `"n${String(count - place).padStart(7, "0")}":${value}`).join(",")}}`;

  const withNotes = (notes) => JSON.stringify({ ...bundled, notes });

  const requests = {
    "descending names": withField("terms", descending(scaled(110_000), "{}")),
    "one name again and again": withField("terms", `{${fill('"card":{},', 1_900_000)}"card":{}}`),
    "many rates": withField("rates", descending(scaled(60_000), '"1"')),
    "many holidays": withField("holidays", JSON.stringify(list(scaled(100_000), (place) => `2${String(place % 900 + 100)}-0${place % 9 + 1}-1${place % 10}`))),
    "depth": withField("terms", `${fill('{"a":', 900_000)}1${fill("}", 180_000)}`),
    "lists in lists": withField("terms", `${fill("[", 900_000)}${fill("]", 900_000)}`),
    "digits": withField("amount", `"${fill("9")}"`),
    "a number of digits": withField("amount", fill("9")),
    "an exponent": withField("amount", `1e${fill("9", 1_000_000)}`),
    "escapes": withField("currency", `"${fill("\\u202e")}"`),
    "empty values": withField("terms", `[${fill("{},", 1_900_000)}{}]`),
  };

  const schedules = {
    "methods and tiers": largeSchedule(1),
    "notes": withNotes(list(900, () => fill("x", 1_900))),
    "descending names": JSON.stringify(bundled).replace(/}$/, `,"more":${descending(scaled(90_000), "1")}}`),
    "spaces": `${fill(" ")}${JSON.stringify(bundled)}`,
    "countries": JSON.stringify({ ...bundled, methods: bundled.methods.map((method) => ({ ...method, countries: list(scaled(60_000), () => "US") })) }),
  };

  const tables = {
    "an odd quote": `amount,currency\n"${fill("5000,USD\n", 1_900_000)}`,
    "quotes in each line": `amount,currency\n${fill('50"00,"USD\n', 1_900_000)}`,
    "columns": `${list(scaled(120_000), (place) => `c${place}`).join(",")},amount,currency\n${",".repeat(scaled(120_000))}5000,USD\n`,
    "one name of all columns": `${fill("amount,", 1_000_000)}currency\n${fill(",", 900_000)}\n`,
    "blank lines": `${fill("\n", 1_900_000)}amount,currency\n5000,USD\n`,
    "blank lines between": `amount,currency\n${fill("\n5000,USD\n\n\n", 1_900_000)}`,
    "separators": `amount,currency\n${fill(",,,,;;;\t\n", 1_900_000)}`,
    "carriage returns": `amount,currency\r${fill("5000,USD\r", 1_900_000)}`,
    "one cell": `amount,currency\n${fill("5")},USD\n`,
    "no header": fill("5000,USD\n"),
    "NULs": `amount,currency\n${fill("\0,\0\n", 1_900_000)}`,
  };

  const questions = {
    "dollar signs": fill("$"), "digits": fill("5"), "numbers": fill("5 "), "signs and numbers": fill("$5 "), "points": fill("."), "commas in numbers": fill("5,"),
    "spaces": fill(" "), "marks": fill("a\u0301"), "emoji": fill("👩‍💻"), "shares": fill("30% "), "dates": fill("27 nov 2026 "), "days": fill("friday "),
    "countries": fill("germany "), "united": fill("united "), "a word": fill("x"), "Chinese numbers": fill("三百万"), "words": fill("one hundred thousand "),
    "sentences": fill("Pay 5000 usd from us by wire. "), "brackets": fill("(("), "currencies": fill("usd eur "), "lines": fill("\n"),
  };

  const attributes = {
    terms: descending(scaled(110_000), "{}"), rates: descending(scaled(110_000), "1"), schedule: largeSchedule(1), methods: fill("card,"), amount: fill("9"),
    locale: fill("de-"), country: fill("U"), currency: fill("$"), "pay-on": fill("2026-"), supplier: fill("CN "), value: fill("card "), theme: fill("dark"),
  };

  /** Queries of a page's address, as long as Chromium takes them. */
  const addresses = {
    "terms": list(scaled(60_000), (place) => `terms.m${place}.fee=1`).join("&"),
    "one name": fill("amount=5&", 1_500_000),
    "a question": `q=${fill("$", 1_500_000)}`,
    "per cent signs": `q=${fill("%25", 1_500_000)}`,
    "rates": list(scaled(100_000), (place) => `rates.X${place}=1`).join("&"),
  };

  /** Made-up text: a few pieces in random order, that again and again. */
  const madeUp = (seed) => {
    const below = numbers(seed);
    return fill(list(2 + below(12), () => PIECES[below(PIECES.length)]).join(""));
  };
  return { requests, schedules, tables, questions, attributes, addresses, madeUp };
}
