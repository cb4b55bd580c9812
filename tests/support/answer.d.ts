export function answerText(call: () => unknown): string;
