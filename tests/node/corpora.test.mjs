// Replays the inputs that fuzzing found through the built wasm of every module; tests/corpora.rs does so natively.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inputs } from "../../fuzz/corpora.mjs";
import { MODULES, instance } from "../../fuzz/wasm.mjs";
import { answerText } from "../support/answer.js";
import { isJson, nativeAnswers } from "../support/golden.js";

const instances = Object.fromEntries(Object.keys(MODULES).map((name) => [name, instance(name)]));

for (const [name, { targets }] of Object.entries(MODULES)) {
  for (const target of targets) {
    test(`${target} through pkg/${name}`, () => {
      for (const input of inputs(target)) {
        try {
          instances[name].feed(target, input);
        } catch (error) {
          assert.fail(`by ${JSON.stringify(input.toString())}: ${error.stack}`);
        }
      }
    });
  }
}

test("an order is answered as it is natively", () => {
  // a line each; a lone surrogate is text in JavaScript alone
  const asked = inputs("orders").filter((text) => isJson(text) && !/\\ud[89a-f]/i.test(text))
    .map((text) => ({ text: text.replace(/[\r\n]/g, " ") }));
  assert.ok(asked.length > 100);
  const calculators = Object.values(MODULES).map(({ module }) => module.FeeCalculator.standard());
  nativeAnswers(asked).forEach((answer, place) => {
    const question = JSON.parse(asked[place].text);
    // written anew, since a control character has two spellings in JSON
    const wanted = JSON.stringify(JSON.parse(answer));
    for (const calculator of calculators) assert.ok(answerText(() => calculator.compare(question)) === wanted, asked[place].text);
  });
});
