// node warm-node.mjs NAME: a process of its own for each peer, so that none spoils what the engine has learnt of another.
import { microseconds } from "./measure.mjs";
import { peer } from "./peer.mjs";

const calculator = await peer(process.argv[2]);
const asks = { compare: (order) => calculator.compare(order), curves: (range) => calculator.curves(range) };

/** The processor's time, so that whatever else runs on the machine does not count. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

process.on("message", ({ what, questions, milliseconds }) => process.send(microseconds(asks[what], questions, milliseconds, processorTime)));
process.send("ready");
