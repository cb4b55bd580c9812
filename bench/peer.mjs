// A peer by its name, in node: `package` is the built package, `big` and the others the rules over a library.
import { data } from "./peers/load.mjs";
import { refusing } from "./peers/refusals.mjs";

export const LIBRARIES = ["integers", "big", "decimal", "dinero"];

export async function peer(name) {
  if (LIBRARIES.includes(name)) return refusing((await import(`./peers/${name}.mjs`))[name](data), data);
  const { FeeCalculator, init } = await import("../pkg/node.js");
  await init();
  return FeeCalculator.standard();
}
