// Loaded when an answer is copied: how it is written, and the core that does.
import "./define.ts"; // as in views/detail.ts: what is shared stays in one file

export { writeAnswer } from "./answer.ts";
export { loadQuestionsCore } from "./questions.ts";
