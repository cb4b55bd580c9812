// Text from outside as the pages show and copy it: without characters that act.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { build } from "esbuild";

const modules = ["display-text.ts", "embed/options.ts", "embed/snippet.ts", "embed/ways.ts"];
const { outputFiles: [{ text: code }] } = await build({
  stdin: { contents: modules.map((file) => `export * from "./${file}";`).join("\n"), resolveDir: resolve(import.meta.dirname, "../../www") },
  bundle: true, format: "esm", write: false, external: ["*.ftl"],
});
const { WAYS, displayLines, displayText, isDisplayText, markedText, readOptions, refusedOptions, setupOf } =
  await import(`data:text/javascript,${encodeURIComponent(code)}`);

const lists = JSON.parse(readFileSync("tests/fixtures/acting-characters.json", "utf8"));
const isIn = (ranges, code) => ranges.some(([first, last]) => parseInt(first, 16) <= code && code <= parseInt(last, 16));
/** A few of each kind: what ends a line, what a terminal obeys, what turns text, what nobody sees. */
const ACTING = ["\0", "\x03", "\b", "\t", "\n", "\r", "\x1b", "\x7f", "\x9b", "\u061c", "\u200b", "\u200c", "\u200e", "\u2028", "\u202e", "\u2066", "\ufeff",
  "\ufff9", "\u{e0041}"];

test("each character of the list is replaced, and no other", () => {
  for (let code = 0; code <= 0x10ffff; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff || code >= 0x20100 && code < 0xdfff0) continue;     // surrogates, and planes without anything special
    const letter = String.fromCodePoint(code);
    const expected = isIn(lists.spaced, code) ? "x y" : isIn(lists.dropped, code) || isIn(lists.joiners, code) ? "xy" : `x${letter}y`;
    if (displayText(`x${letter}y`) !== expected) assert.fail(`U+${code.toString(16)}`);
    const isJoined = isIn(lists.joined, code) && !isIn([...lists.spaced, ...lists.dropped], code);
    if (displayText(`${letter}\u200c\u05d0`).includes("\u200c") !== isJoined) assert.fail(`a joiner after U+${code.toString(16)}`);
  }
});

test("joiners stay where a script or an emoji needs them", () => {
  for (const [text, shown] of [
    ["می\u200cخواهم", "می\u200cخواهم"],                     // Persian
    ["क्\u200dष", "क्\u200dष"],                             // Devanagari
    ["👩\u200d💻 ❤\ufe0f\u200d🔥", "👩\u200d💻 ❤\ufe0f\u200d🔥"],
    ["Pay\u200dPal", "PayPal"],
    ["1\u200c5", "15"],
    ["\u200dم", "م"], ["م\u200d", "م"],                     // at an end
    ["م\u200d\u200dم", "مم"],                               // two of them
    ["م\u202e\u200dم", "م\u200dم"],
    ["x\u{e0001}\u200d\u{e0001}y", "xy"],                   // between characters that are dropped
  ]) assert.equal(displayText(text), shown, JSON.stringify(text));
});

test("a line stays one line, and lines stay apart", () => {
  assert.equal(displayText("W\n\nBest: Evil Pay\r\n\x85\u2028Fee"), "W Best: Evil Pay Fee");
  assert.equal(displayText("a  b \x07 c\u202e\n d"), "a  b c d");
  assert.equal(markedText("a\nb\u202ec\u200dم\u200dم"), "a\ufffdb\ufffdc\ufffdم\ufffdم");
  assert.equal(displayLines("a\x1b[31m\r\nb\u202e\rc"), "a [31m\nb\nc");
});

const NAMES = ["amount", "currency", "country", "methods", "rank", "locale", "theme", "readonly", "compact", "accent", "width", "way"];
const address = (name, value) => `?${new URLSearchParams({ amount: "5000", currency: "USD", [name]: value })}`;

test("an option of the builder with such a character is refused, whichever it is", () => {
  for (const name of NAMES) for (const letter of ACTING) {
    const search = address(name, `x${letter}y`);
    assert.deepEqual(refusedOptions(search), [name], `${name}: ${JSON.stringify(letter)}`);
    assert.ok(Object.values(readOptions(search)).every(isDisplayText));
    assert.ok(!readOptions(search)[name].includes("x"), name);
  }
  assert.deepEqual(refusedOptions(`${address("country", "US")}&country=x%0Ay`), ["country"]);     // the second of two
  assert.deepEqual(refusedOptions(address("country", "US")), []);
});

test("the builder's code runs nothing of a link's where it is pasted into a shell", { skip: process.platform === "win32" }, () => {
  const folder = mkdtempSync(join(tmpdir(), "pasted-"));
  const runs = "touch PWNED";
  const values = [`x\x03\n${runs}\nx`, `x\x1b[201~\n${runs}\n`, `x\u2028${runs}\u2029`, `$(${runs})`, `\`${runs}\``, `";${runs};"`, `'\n${runs}\n'`, `;${runs};`,
    "x\\", `&& ${runs}`, "--help", `!${runs}`, "%PATH%", "<(touch PWNED)", `\\$(${runs})`, "</script><script>alert(1)</script>", "${alert(1)}"];
  const printed = new Set();
  for (const amount of values) for (const country of values) for (const { id, lines } of WAYS) {
    const search = `?${new URLSearchParams({ amount, currency: "USD", country, way: id })}`;
    if (refusedOptions(search).length === 0) printed.add(lines(setupOf(readOptions(search), false), ""));
  }
  assert.ok(printed.size > 200);
  for (const lines of printed) {
    assert.doesNotMatch(lines, /!|alert\(1\)<|<\/script><script>/);
    assert.ok(lines.split("\n").every((line) => /^(<|  [a-z]+="|import |$)/.test(line)), lines);
  }
  // as a whole, and line by line as an interactive shell reads: markup is no command, so most fail, one by one
  const pasted = new Set([...printed].flatMap((lines) => [lines, ...lines.split("\n")]));
  for (const shell of ["bash", "sh"]) {
    const { status } = spawnSync(shell, ["-c", `for input do (eval "$input") 2> errors; done; exit 7`, shell, ...pasted], { cwd: folder });
    assert.equal(status, 7);
    assert.deepEqual(readdirSync(folder).filter((name) => /PWNED/.test(name)), [], shell);
  }
});
