// Serves dist/ on this machine alone, under the strict Content-Security-Policy that the pages are made for.
// PORT=n takes that port or fails; otherwise 8080, or the next free one.
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";

const ROOT = resolve(import.meta.dirname, "../dist");
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'; frame-src 'self'";
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".tgz": "application/gzip",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".zip": "application/zip",
};

/** What a page from elsewhere may load: a module and what it fetches need leave, and so does asking whether a page is there. */
const SHARED = new Set([".js", ".wasm", ".html"]);

const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** The file that an address names, or undefined; never one outside of dist/. */
function fileFor(url) {
  try {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    const file = join(ROOT, path.endsWith("/") ? `${path}index.html` : path);
    return file.startsWith(ROOT + sep) && isFile(file) ? file : undefined;
  } catch {
    return undefined; // not an address, or a NUL in it
  }
}

function answer(request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") return response.writeHead(405, { allow: "GET, HEAD" }).end();
  const file = fileFor(request.url);
  if (!file) return response.writeHead(404, { "content-type": TYPES[".txt"] }).end("not found\n");
  const brotli = /\bbr\b/.test(request.headers["accept-encoding"] ?? "") && isFile(`${file}.br`);
  response.writeHead(200, {
    "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    "content-security-policy": POLICY,
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
    vary: "accept-encoding",
    ...(SHARED.has(extname(file)) && { "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin" }),
    ...(brotli && { "content-encoding": "br" }),
  });
  if (request.method === "HEAD") return response.end();
  createReadStream(brotli ? `${file}.br` : file).on("error", () => response.destroy()).pipe(response);
}

function listen(port) {
  const server = createServer(answer);
  server.on("error", (error) => {
    if (error.code === "EADDRINUSE" && !process.env.PORT) return listen(port + 1);
    console.error(`serve: ${error.message}`);
    process.exit(1);
  });
  server.listen(port, "127.0.0.1", () =>
    console.log(`checkout-fees is served at http://localhost:${port}/?currency=USD&amount=5000&country=US`));
}

if (!isFile(join(ROOT, "index.html"))) {
  console.error("serve: dist/ is not built yet: run make build");
  process.exit(1);
}
listen(Number(process.env.PORT || 8080));
