// Serves target/bench/ to this machine alone, compressed once under brotli and gzip.
import { createServer } from "node:http";
import { readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { brotli } from "../scripts/size.mjs";
import { OUT } from "./pages.mjs";

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".wasm": "application/wasm", ".json": "application/json", ".svg": "image/svg+xml" };
const files = new Map();

/** What is served at a path; undefined where there is nothing. */
export function file(path) {
  const at = join(OUT, path.endsWith("/") ? `${path}index.html` : path);
  if (!at.startsWith(OUT) || !statSync(at, { throwIfNoEntry: false })?.isFile()) return undefined;
  if (!files.has(at)) {
    const raw = readFileSync(at);
    files.set(at, { at, raw, br: brotli(raw), gz: gzipSync(raw, { level: 9 }), type: TYPES[extname(at)] ?? "application/octet-stream" });
  }
  return files.get(at);
}

/** A server and its address. */
export async function serve() {
  const server = createServer(({ url, headers }, response) => {
    const path = new URL(url, "http://localhost").pathname, found = file(path);
    if (!found) return response.writeHead(404).end();
    const encoding = ["br", "gzip"].find((name) => (headers["accept-encoding"] ?? "").includes(name));
    const body = encoding === "br" ? found.br : encoding ? found.gz : found.raw;
    response.writeHead(200, { "content-type": found.type, "content-length": body.length, "cache-control": "no-store", ...(encoding && { "content-encoding": encoding }) }).end(body);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { origin: `http://localhost:${server.address().port}`, close: () => server.close() };
}
