// node batch.mjs NAME FILE: what `checkout-fees batch FILE` does with valid orders, by the rules over a library.
import { readFileSync, writeSync } from "node:fs";
import { peer } from "./peer.mjs";

const [, , name, file] = process.argv;
const { compare } = await peer(name);
const LINES = 500;
let out = [];
const flush = () => {
  let text = Buffer.from(out.join(""));
  while (text.length > 0) text = text.subarray(writeSync(1, text));
  out = [];
};

readFileSync(file, "utf8").split("\n").forEach((line, index) => {
  if (!line.trim()) return;
  out.push(`${JSON.stringify({ line: index + 1, result: compare(JSON.parse(line)) })}\n`);
  if (out.length === LINES) flush();
});
flush();
