// A brand's colour as the element's accent, in the light and in the dark.

/** The surfaces of the element's own light and dark. */
const LIGHT = "#ffffff";
const DARK = "#12181a";

/** As much contrast as text needs: WCAG 2.2, 1.4.3. */
export const ENOUGH = 4.5;

export const isAccent = (text: string) => /^#[0-9a-f]{6}$/i.test(text);

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = channels(hex).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of two colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const mixed = (hex: string, part: number, into: number) =>
  `#${channels(hex).map((channel) => Math.round(channel + (into - channel) * part).toString(16).padStart(2, "0")).join("")}`;

/** The colour, made as light as it must be to be read on the dark surface. */
function forDark(hex: string): string {
  for (let part = 0; part < 1; part += 0.05) {
    const lighter = mixed(hex, part, 255);
    if (contrast(lighter, DARK) >= ENOUGH) return lighter;
  }
  return LIGHT;
}

/** Black or white, whichever is read better on the colour. */
const textOn = (hex: string) => (contrast(hex, "#ffffff") >= contrast(hex, "#000000") ? "#fff" : "#000");

export interface Accent {
  light: string;
  dark: string;
  /** Of the colour as it was chosen, on white. */
  contrast: number;
}

export const accentOf = (hex: string): Accent => ({ light: hex, dark: forDark(hex), contrast: contrast(hex, LIGHT) });

/** The custom properties that make it the element's accent, in one theme or in both. */
export function accentProperties(hex: string, theme: string): [name: string, value: string][] {
  const { light, dark } = accentOf(hex);
  const both = (inLight: string, inDark: string) =>
    theme === "light" || inLight === inDark ? inLight : theme === "dark" ? inDark : `light-dark(${inLight}, ${inDark})`;
  return [["--cf-accent", both(light, dark)], ["--cf-on-accent", both(textOn(light), textOn(dark))]];
}
