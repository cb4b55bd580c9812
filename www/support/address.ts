// What the address keeps, behind its `#`: that part is sent to no server.

/** What stands under a name. */
export const read = (name: string): string => new URLSearchParams(location.hash.slice(1)).get(name) ?? "";

/** All that stands under a name. */
export const readAll = (name: string): string[] => new URLSearchParams(location.hash.slice(1)).getAll(name);

/** The address with other values under some names; none takes a name out. */
export function addressWith(values: Record<string, string | string[]>): string {
  const query = new URLSearchParams(location.hash.slice(1));
  for (const [name, value] of Object.entries(values)) {
    query.delete(name);
    for (const one of [value].flat()) if (one !== "") query.append(name, one);
  }
  return `#${query}`;
}
