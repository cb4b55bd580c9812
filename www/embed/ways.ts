// The ways to put the element on a page.
import { displayLines, type DisplayLines } from "../display-text.ts";
import { element, frame, type Setup } from "./snippet.ts";

/** A file to download, by its address relative to this page. */
export interface Download {
  name: string;
  address: string;
}

export interface Way {
  id: string;
  name: string;
  /** The files to put on one's server. */
  downloads?: (setup: Setup) => Download[];
  /** What to do with them. */
  upload: string;
  /** What the page's Content-Security-Policy must allow; `null` where nothing is needed. */
  policy: string | null;
  /** Where a schedule of one's own has to be; `null` where none is needed. */
  schedule: string | null;
  /** Settings that this way can't carry: their attributes, `style` for accent and width. */
  without?: string[];
  /** The lines to paste; `table` is the order's comparison as HTML. */
  lines: (setup: Setup, table: DisplayLines) => DisplayLines;
}

const isEnglish = ({ attributes }: Setup) => attributes.every(([name, value]) => name !== "locale" || value.startsWith("en"));

const leaving = ({ attributes, style }: Setup, left: string): Setup => ({ attributes: attributes.filter(([name]) => name !== left), style });

const oneFile = (setup: Setup) => `checkout-fees${isEnglish(setup) ? "" : "-all"}.js`;

const download = (name: string): Download => ({ name, address: `../downloads/${name}` });

const UNZIP = "Unzip it on your server as the folder /checkout-fees/.";
const BESIDE = "beside the page";

export const WAYS: Way[] = [
  {
    id: "script",
    name: "Script tag",
    downloads: () => [download("checkout-fees.zip")],
    upload: UNZIP,
    policy: "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
    schedule: BESIDE,
    lines: (setup) => displayLines(`<script type="module" src="/checkout-fees/define.js"></script>\n${element(setup)}`),
  },
  {
    id: "one-file",
    name: "One file",
    downloads: (setup) => [{ name: oneFile(setup), address: `../${oneFile(setup)}` }],
    upload: "Upload it to the folder /checkout-fees/ on your server. Also works opened as a local file.",
    policy: "script-src 'self' 'wasm-unsafe-eval'",
    schedule: BESIDE,
    lines: (setup) => displayLines(`<script src="/checkout-fees/${oneFile(setup)}" defer></script>\n${element(setup)}`),
  },
  {
    id: "frame",
    name: "Frame",
    downloads: () => [download("checkout-fees-frame.zip")],
    upload: `${UNZIP} The frame adjusts its height to its content.`,
    policy: "script-src 'self'; frame-src 'self'",
    schedule: BESIDE,
    without: ["style", "schedule"],
    lines: (setup) => displayLines(`<script src="/checkout-fees/frame-host.js" defer></script>\n${frame(leaving(setup, "schedule"))}`),
  },
  {
    id: "npm",
    name: "npm",
    downloads: () => [download("checkout-fees.tgz")],
    upload: "Install it with npm install ./checkout-fees.tgz. Your bundler includes the rest.",
    policy: "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
    schedule: BESIDE,
    lines: (setup) => displayLines(`import "checkout-fees/element"; // in your script\n\n${element(setup)}`),
  },
  {
    id: "no-wasm",
    name: "No WebAssembly",
    downloads: () => [download("checkout-fees-no-wasm.zip")],
    upload: `${UNZIP} It calculates in plain JavaScript, which is larger and slower.`,
    policy: "script-src 'self'; connect-src 'self'",
    schedule: BESIDE,
    lines: (setup) => displayLines(`<script type="module" src="/checkout-fees/define-no-wasm.js"></script>\n${element(setup)}`),
  },
  {
    id: "static",
    name: "No script",
    upload: "Paste the table into your page. It shows this order as of today; copy it again when the order or the fees change.",
    policy: null,
    schedule: null,
    without: ["theme", "readonly", "compact", "style"],
    lines: (_, table) => table,
  },
];
