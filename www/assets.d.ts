declare module "*.css" {
  const text: string;
  export default text;
}
declare module "*.ftl" {
  const messages: import("./messages/index.ts").Messages;
  export default messages;
}
declare module "*.wasm" {
  const address: string;
  export default address;
}
