// Where there is no DOM, as on a server, importing the element does nothing instead of throwing: Lit needs these two at once.
const Element = globalThis.HTMLElement ?? class {};
const page = globalThis.document ?? { createTreeWalker() {} };

export { Element as HTMLElement, page as document };
