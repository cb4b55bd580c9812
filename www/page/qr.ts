// Loaded when a code is asked for: the page's address as something that a phone reads off the screen.
import { generate } from "lean-qr";
import { toSvgPath } from "lean-qr/extras/svg";

/** The light border that readers of such codes rely on, in squares. */
const QUIET = 4;

/** Draws a text as a QR code. */
export function draw(text: string, svg: SVGSVGElement, path: SVGPathElement) {
  const code = generate(text);
  const side = code.size + 2 * QUIET;
  svg.setAttribute("viewBox", `${-QUIET} ${-QUIET} ${side} ${side}`);
  path.setAttribute("d", toSvgPath(code));
}
