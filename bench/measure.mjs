// One figure for one way of asking: the same in node and in the browser.

/** Microseconds for one of `questions`, asked in turn for about `milliseconds`. */
export function microseconds(ask, questions, milliseconds) {
  let count = 0, now;
  const start = performance.now();
  do {
    for (const question of questions) ask(question);
    count += questions.length;
    now = performance.now();
  } while (now - start < milliseconds);
  return ((now - start) * 1000) / count;
}

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b), middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};
