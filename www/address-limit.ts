// The limit on what a page reads out of its own address. Links come from strangers, and may hold megabytes.

/** The longest query or fragment that is read, in UTF-16 code units with its `?` or `#`. */
export const MOST_ADDRESS = 16_384;

/** What a page says of a link it did not read. */
export const TOO_LONG = "This link is too long. Its values were ignored.";

/** What a frame gets in place of a query that is too long, which servers would refuse. */
export const INSTEAD = "?too-long";

export const isTooLong = (part: string): boolean => part.length > MOST_ADDRESS || part === INSTEAD;

/** The values of a query or fragment; none where it is too long. */
export const valuesOf = (part: string): URLSearchParams => new URLSearchParams(isTooLong(part) ? "" : part.slice(1));
