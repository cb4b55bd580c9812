// The ways of putting the element on a page. A way is a line of its own here and nowhere else.
import { command, element, frame, type Setup } from "./snippet.ts";

export interface Way {
  id: string;
  name: string;
  /** What to put on one's server. */
  upload: string;
  /** What the page's Content-Security-Policy must allow. */
  policy: string;
  /** Where a schedule of one's own has to be, if not beside the page. */
  schedule?: string;
  /** What of the settings this way can't carry: their attributes, `style` for accent and width. */
  without?: string[];
  lines: (setup: Setup) => string;
}

const isEnglish = ({ attributes }: Setup) => attributes.every(([name, value]) => name !== "locale" || value.startsWith("en"));

const leaving = ({ attributes, style }: Setup, left: string): Setup => ({ attributes: attributes.filter(([name]) => name !== left), style });

const ORDER = ["amount", "currency", "country", "rank", "schedule"];

export const WAYS: Way[] = [
  {
    id: "script",
    name: "Script tag",
    upload: "Upload define.js, chunks/ and the two .wasm files from dist/ to one folder.",
    policy: "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
    lines: (setup) => `<script type="module" src="/checkout-fees/define.js"></script>\n${element(setup)}`,
  },
  {
    id: "one-file",
    name: "One file",
    upload: "Upload checkout-fees.js alone: it holds everything in English, checkout-fees-all.js in all languages. It works from a disk, too.",
    policy: "script-src 'self' 'wasm-unsafe-eval'",
    lines: (setup) => `<script src="/checkout-fees/checkout-fees${isEnglish(setup) ? "" : "-all"}.js" defer></script>\n${element(setup)}`,
  },
  {
    id: "frame",
    name: "Frame",
    upload: "Upload all of dist/ to one folder. The frame is as high as what it shows.",
    policy: "script-src 'self'; frame-src 'self'",
    without: ["style", "schedule"],
    lines: (setup) => `<script src="/checkout-fees/frame-host.js" defer></script>\n${frame(leaving(setup, "schedule"))}`,
  },
  {
    id: "npm",
    name: "npm",
    upload: "Install the package with npm install path/to/checkout-fees/pkg; your bundler does the rest.",
    policy: "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
    lines: (setup) => `import "checkout-fees/element"; // in your script\n\n${element(setup)}`,
  },
  {
    id: "no-wasm",
    name: "No WebAssembly",
    upload: "Upload define-no-wasm.js and no-wasm/ from dist/ to one folder: the same core as JavaScript, larger and slower.",
    policy: "script-src 'self'; connect-src 'self'",
    lines: (setup) => `<script type="module" src="/checkout-fees/define-no-wasm.js"></script>\n${element(setup)}`,
  },
  {
    id: "static",
    name: "No script",
    upload: "Run the commands and put what they write into your page: a table as HTML, the fees by amount as SVG.",
    policy: "img-src 'self'",
    schedule: "where you run the commands",
    without: ["methods", "locale", "theme", "readonly", "compact", "style"],
    lines: (setup) => `${command("table", setup, ORDER, "fees.html")}\n${command("chart", setup, ORDER, "fees.svg")}`,
  },
];
