// What is made in WebAssembly is freed there, by whoever made it or when it is collected. In a file of its own: memory that
// has grown once has room for many a leak.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { FeeCalculator, ManyOrders, init } from "../../pkg/node.js";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");

let wasm;
before(async () => {
  wasm = await init();
});

const use = () => {
  const calculator = FeeCalculator.standard();
  const many = ManyOrders.of(calculator, ["amount", "currency"], 44, "plain", "iso");
  many.answer(Buffer.from("5000,USD\n"));
  return [calculator, many];
};

const cases = [
  // what is made,       what becomes of it
  ["what is freed",      (made) => made.forEach((each) => each.free())],
  ["what nobody holds",  () => {}],
];
for (const [name, then] of cases) {
  test(`${name} gives its memory back`, async () => {
    const round = async (wanted) => {
      for (let made = 0; made < wanted; made++) {
        then(use());
        if (made % 50 > 0) continue;
        collect();
        await new Promise((done) => setImmediate(done)); // on which what was collected is freed
      }
    };
    await round(200);
    const warm = wasm.memory.buffer.byteLength;
    await round(2000);
    assert.equal(wasm.memory.buffer.byteLength, warm);
  });
}
