/** A comparison's text, in which sources are numbers, into the comparison. Every source is a copy of its own. */
export function answered(text, sources, schedule) {
  const comparison = JSON.parse(text);
  for (const option of comparison.options) option.sources = option.sources.map((number) => ({ ...sources[schedule][number] }));
  return comparison;
}
