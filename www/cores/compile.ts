/** Loads once for all elements; after a failure the next call tries again. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () =>
    (loading ??= load().catch((error) => {
      loading = undefined;
      throw error;
    }));
}

/** Compiles a file of wasm while it is fetched. */
export function compile(address: URL): Promise<WebAssembly.Module> {
  // a server that does not know wasm's media type is helped along
  return WebAssembly.compileStreaming(fetch(address)).catch(async () => WebAssembly.compile(await (await fetch(address)).arrayBuffer()));
}
