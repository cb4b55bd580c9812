// Answers off the page's own thread what may take long: schedules compared, letters read.
import { isRefusal, type Problem } from "../core.ts";
import { loadDesk } from "../cores/desk.ts";
import type { Asked, ComparedSchedules, Heard, ScheduleFile } from "./desk-protocol.ts";
import { shownDiff } from "./shown-diff.ts";

/** The core refuses a schedule of more bytes: so many are read of a file. */
const MOST_BYTES = 1 << 20;

const core = loadDesk();
const standard = core.then(({ FeeCalculator }) => FeeCalculator.standard());

const textOf = async (file: ScheduleFile) => (file ? file.slice(0, MOST_BYTES + 1).text() : null);

async function compared({ old: before, new: after }: Extract<Asked, { ask: "diff" }>): Promise<ComparedSchedules> {
  const { FeeCalculator, scheduleDiff } = await core;
  const [old, now] = await Promise.all([textOf(before), textOf(after)]);
  const problemsOf = (text: string | null): Problem[] => {
    try {
      if (text !== null) FeeCalculator.fromSchedule(text).free();
      return [];
    } catch (error) {
      if (!isRefusal(error)) throw error;
      return error.problems;
    }
  };
  const problems = { old: problemsOf(old), new: problemsOf(now) };
  const isValid = problems.old.length + problems.new.length === 0;
  return isValid ? { problems, diff: shownDiff(scheduleDiff(old, now)) } : { problems };
}

async function answer(asked: Asked): Promise<Heard> {
  if (asked.ask === "diff") return { answer: await compared(asked) };
  const calculator = await standard;
  try {
    return { answer: calculator.understand(asked.text, { today: asked.today }) };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { problems: error.problems };
  }
}

addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  void answer(data).then((heard) => postMessage(heard), (error) => {
    // thrown on the worker's own top, so that the page hears it as it would a trap
    setTimeout(() => { throw error; });
  });
});
