// The element's words: the same in every language, all there, none left over, and none outside of the .ftl files.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { transform } from "esbuild";
import ts from "typescript";
import { compileMessages } from "../../www/messages/compile.mjs";

const WWW = resolve(import.meta.dirname, "../../www");
const read = (path) => readFileSync(join(WWW, path), "utf8");
const languages = readdirSync(join(WWW, "messages")).filter((name) => name.endsWith(".ftl")).map((name) => name.slice(0, -4));

function messagesOf(language) {
  const text = ["", "detail/", "protection/", "written/", "countries/"].map((folder) => read(`messages/${folder}${language}.ftl`)).join("\n");
  const written = [...text.matchAll(/^([a-z][\w-]*) =/gim)].map(([, id]) => id);
  const bundle = new FluentBundle(language);
  assert.deepEqual(bundle.addResource(new FluentResource(text)), [], language);
  return { text, written, bundle };
}

/** The code of the element; the page around it is another matter. */
const scripts = (folder) => readdirSync(join(WWW, folder)).filter((name) => name.endsWith(".ts")).map((name) => join(folder, name));
const sources = ["", "views", "messages"].flatMap(scripts);

function* nodes(root) {
  yield root;
  for (const child of root.getChildren()) yield* nodes(child);
}
const parse = (path) => ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true);

for (const language of languages) {
  test(`${language} has each message of English once, with the same values`, () => {
    const english = messagesOf("en");
    const { text, written, bundle } = messagesOf(language);
    assert.deepEqual([...written].sort(), [...new Set(english.written)].sort());
    const values = (ftl, id) => {
      const [, message] = new RegExp(`^${id} =((?:.*\\n)(?: +.*\\n|\\n(?= ))*)`, "m").exec(`${ftl}\n`);
      return [...new Set(message.match(/\$\w+/g))].sort();
    };
    for (const id of written) {
      assert.ok(bundle.hasMessage(id), `${language}: ${id} cannot be read`);
      assert.deepEqual(values(text, id), values(english.text, id), `${language}: values of ${id}`);
    }
  });
}

const SAMPLES = { number: [0, 1, 2, 12000], text: ["wire-transfer", "bank", "none", "no", "constructor", "–"] };

const { code } = await transform(read("messages/say.ts"), { loader: "ts" }); // node reads no TypeScript
const { Words } = await import(`data:text/javascript,${encodeURIComponent(code)}`);

for (const language of languages) {
  test(`${language} reads the same compiled as Fluent itself writes it`, async () => {
    const { text, written, bundle } = messagesOf(language);
    const { default: messages } = await import(`data:text/javascript,${encodeURIComponent(`export default ${compileMessages(text)}`)}`);
    const words = new Words(language, messages);
    for (const id of written) {
      const names = [...new Set(new RegExp(`^${id} =((?:.*\\n)(?: +.*\\n)*)`, "m").exec(`${text}\n`)[1].match(/(?<=\$)\w+/g))];
      for (const sample of [...SAMPLES.number, ...SAMPLES.text]) {
        const values = Object.fromEntries(names.map((name) => [name, sample]));
        const fluent = bundle.formatPattern(bundle.getMessage(id).value, values, []);
        assert.equal(words.say(id, values), fluent.replace(/[\u2068\u2069]/g, ""), `${language}: ${id} of ${sample}`);
      }
    }
  });
}

test("what the compiler does not know stops the build", () => {
  for (const ftl of ["a = { NUMBER($x) }", "-term = x", "a = { b }", "a = x\n    .title = y", "a = { $x ->\n    [one] { -term }\n   *[other] y\n  }"]) {
    assert.throws(() => compileMessages(ftl), /in use here/, ftl);
  }
});

test("every message that the code names is there, and every one there is named", () => {
  const { written } = messagesOf("en");
  const names = new Set();
  const prefixes = new Set();
  for (const path of sources) {
    for (const node of nodes(parse(path))) {
      if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) names.add(node.text);
      if (ts.isTemplateExpression(node) && /^[a-z-]+-$/.test(node.head.text)) prefixes.add(node.head.text);
    }
    const calls = read(path).matchAll(/\b(?:say|weave|labelled)\((?:view, "\w+", )?"([\w-]+)"/g);
    for (const [, id] of calls) assert.ok(written.includes(id), `${path} says ${id}`);
  }
  const core = readdirSync(join(WWW, "../src")).filter((name) => name.startsWith("written")).map((name) => read(`../src/${name}`)).join("");
  for (const [, name] of core.matchAll(/"([a-z][\w-]+)"/g)) names.add(name); // an answer in sentences is put together there
  const byCode = /^(reason|warning|problem|country)-/; // see the next tests
  const unused = written.filter((id) => !names.has(id) && !byCode.test(id) && ![...prefixes].some((prefix) => id.startsWith(prefix)));
  assert.deepEqual(unused, []);
});

test("every code of the core has its words", () => {
  const { written } = messagesOf("en");
  const contract = readFileSync(join(WWW, "../src/contract.d.ts"), "utf8");
  const union = (name) => new RegExp(`export type ${name} =([\\s\\S]*?);\\n\\n`).exec(contract)[1];
  const codes = (name) => [...union(name).matchAll(/code: "([\w-]+)"/g)].map(([, code]) => code);
  for (const code of codes("Reason")) assert.ok(written.includes(`reason-${code}`), code);
  for (const code of [...codes("OptionWarning"), ...codes("Warning")]) assert.ok(written.includes(`warning-${code}`), code);
  for (const [, code] of union("ProblemCode").matchAll(/"([\w-]+)"/g)) assert.ok(written.includes(`problem-${code}`), code);
});

/** What a template shows by itself: the text between its tags, and attributes that are read out. */
function shownIn(template) {
  const markup = ts.isTemplateExpression(template)
    ? [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)].join("\0")
    : template.text;
  const attributes = [...markup.matchAll(/\b(?:aria-label|title|placeholder|alt|aria-description)="([^"]*)"/g)].map(([, text]) => text);
  return [markup.replace(/<[^>]*>/g, " ").replace(/&\w+;/g, " "), ...attributes].join(" ");
}

test("no view has words of its own", () => {
  let templates = 0;
  for (const path of sources) {
    for (const node of nodes(parse(path))) {
      if (!ts.isTaggedTemplateExpression(node) || !["html", "svg"].includes(node.tag.getText())) continue;
      templates++;
      assert.doesNotMatch(shownIn(node.template), /\p{L}{2,}/u, `${path}: ${node.getText().slice(0, 80)}`);
    }
  }
  assert.ok(templates > 40, `only ${templates} templates were found`);
});
