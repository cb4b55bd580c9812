// Before anything is timed: every peer's JSON is the package's, to the last character.
import { orders, take } from "./peers/orders.mjs";
import { LIBRARIES, peer } from "./peer.mjs";
import { CHARTS, TYPICAL } from "./orders.mjs";

export async function agree(count) {
  const calculator = await peer("package");
  const peers = await Promise.all(LIBRARIES.map(async (name) => [name, await peer(name)]));
  for (const order of [...TYPICAL, ...take(orders(7), count)]) {
    const wanted = JSON.stringify(calculator.compare(order));
    for (const [name, { compare }] of peers) {
      if (JSON.stringify(compare(order)) !== wanted) throw new Error(`${name} differs for ${JSON.stringify(order)}`);
    }
  }
  for (const range of CHARTS) {
    const wanted = calculator.curves(range);
    for (const [name, { curves }] of peers) {
      const found = curves(range);
      const same = (index) => found.methods.every(({ min, max }, at) => ["min", "max"].every((end) => Object.is({ min, max }[end][index], wanted.methods[at][end][index])));
      // a logarithm's last digit may move an amount by a minor unit
      const apart = [...wanted.amounts.keys()].filter((index) => found.amounts[index] !== wanted.amounts[index]);
      if (apart.length > range.points / 100 || ![...wanted.amounts.keys()].every((index) => apart.includes(index) || same(index))) throw new Error(`${name} draws otherwise: ${JSON.stringify(range)}`);
    }
  }
}
