// How an answer is held against what a golden file says of it.

/** Where `actual` does not hold what `expected` lists: objects may have more members. */
export function difference(expected, actual, path) {
  const isList = Array.isArray(expected);
  if (isList !== Array.isArray(actual) || (isList && expected.length !== actual.length)
    || typeof expected !== "object" || typeof actual !== "object" || !expected || !actual) {
    const [wanted, found] = [expected, actual].map((value) => JSON.stringify(value));
    return wanted === found ? undefined : `${path}: expected ${wanted}, found ${found}`;
  }
  for (const [name, value] of Object.entries(expected)) {
    const found = difference(value, actual[name], `${path}.${name}`);
    if (found) return found;
  }
}

/** Where problems are other ones than those that were wanted, with the parts of messages they name. */
export function problemsDiffer(wanted, found) {
  const plain = wanted.map(({ messageContains, ...problem }) => problem);
  const lacks = ({ messageContains: part = "" }, index) => !found[index].message.includes(part);
  return difference(plain, found, "problems") ?? (wanted.some(lacks) ? `other messages: ${JSON.stringify(found)}` : undefined);
}
