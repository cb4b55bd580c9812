// One figure for one way of asking: the same in node and in the browser.

/** Microseconds for one of `questions`, asked in turn for about `milliseconds` of a clock. */
export function microseconds(ask, questions, milliseconds, clock = () => performance.now()) {
  let count = 0, now;
  const start = clock();
  do {
    for (const question of questions) ask(question);
    count += questions.length;
    now = clock();
  } while (now - start < milliseconds);
  return ((now - start) * 1000) / count;
}

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b), middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};
