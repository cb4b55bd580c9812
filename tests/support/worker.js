// Answers each order that is posted to it, as text.
import init, { FeeCalculator } from "/pkg/index.js";
import { answerText } from "./answer.js";

addEventListener("message", async ({ data }) => {
  await init();
  const calculator = FeeCalculator.standard();
  postMessage(answerText(() => calculator.compare(JSON.parse(data))));
});
