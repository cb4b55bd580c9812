declare module "*.css" {
  const text: string;
  export default text;
}
declare module "*.ftl" {
  const messages: import("./messages/index.ts").Messages;
  export default messages;
  /** In a language's first file: leads to the words for what is shown on demand. */
  export const detail: import("./messages/index.ts").File;
}
declare module "*.wasm" {
  const address: string;
  export default address;
}
