/** Red, green and blue, each from 0 to 255. */
export type Colour = readonly [number, number, number];

/**
 * The parts of a colour that is written as `#rrggbb`.
 *
 * @example readColour('#0b5a66') // [11, 90, 102]
 */
export function readColour(text: string): Colour {
  const part = (from: number) => Number.parseInt(text.slice(from, from + 2), 16);
  return [part(1), part(3), part(5)];
}

/** As {@link readColour}, the other way; parts are rounded. @example writeColour([11, 90, 102]) // '#0b5a66' */
export function writeColour(colour: Colour): string {
  return `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/**
 * A colour between two, part by part: 0 is the first, 1 the second.
 *
 * @example writeColour(mix([0, 0, 0], [255, 255, 255], 0.5)) // '#808080'
 */
export function mix(first: Colour, second: Colour, share: number): Colour {
  const part = (index: 0 | 1 | 2) => first[index] + (second[index] - first[index]) * share;
  return [part(0), part(1), part(2)];
}

/**
 * The contrast of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio" and "relative luminance").
 *
 * @example computeContrast([0, 0, 0], [255, 255, 255]) // 21
 */
export function computeContrast(first: Colour, second: Colour): number {
  const [darker = 0, lighter = 0] = [luminanceOf(first), luminanceOf(second)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminanceOf([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
