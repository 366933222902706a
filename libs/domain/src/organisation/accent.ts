import { computeContrast, mix, readColour, writeColour, type Colour } from './contrast';

/** The least contrast of text (WCAG 2.2, 1.4.3 at level AA). */
export const leastContrast = 4.5;

/** What an accent stands on in each theme, as the tokens of `libs/ui` have it. */
export const surfaces = {
  light: { paper: '#fbfaf6', surface: '#ffffff', sunken: '#f2f0e9' },
  dark: { paper: '#10161f', surface: '#18202c', sunken: '#0c1118' },
} as const;

/** An accent in one theme: for links and buttons, for those pressed or pointed at, behind what is chosen, and for text on it. */
export interface Shades {
  readonly accent: string;
  readonly strong: string;
  readonly wash: string;
  readonly onAccent: string;
}

/** An accent in both themes. */
export interface AccentShades {
  readonly light: Shades;
  readonly dark: Shades;
}

const white: Colour = [255, 255, 255];
const black: Colour = [0, 0, 0];

/** Lighter or darker in steps of a fiftieth. */
const steps = Array.from({ length: 51 }, (_, step) => step / 50);

/**
 * Why a colour can't be an accent: on light pages it is too pale for text, or white text on it is. `contrast` is the least that it has,
 * rounded down to a tenth; `nearest` is the same colour as dark as is needed. Undefined where it can be one.
 *
 * @example findAccentProblem('#c98a1b') // { contrast: 2.5, nearest: '#916313' }
 * @example findAccentProblem('#0b5a66') // undefined
 */
export function findAccentProblem(
  accent: string,
): { readonly contrast: number; readonly nearest: string } | undefined {
  const colour = readColour(accent);
  const contrast = contrastOnLight(colour);
  if (contrast >= leastContrast) return undefined;
  return { contrast: Math.floor(contrast * 10) / 10, nearest: writeColour(darken(colour)) };
}

/**
 * An accent in both themes. On light pages it is the colour itself, on dark ones a lighter one with the contrast of text on every surface.
 * Every pair that text is made of has {@link leastContrast}, where {@link findAccentProblem} finds none.
 *
 * @example computeShades('#0b5a66').light.accent // '#0b5a66'
 */
export function computeShades(accent: string): AccentShades {
  const colour = readColour(accent);
  const lighter = lighten(colour);
  return {
    light: {
      accent,
      strong: writeColour(mix(colour, black, 0.25)),
      wash: writeColour(mix(white, colour, 0.1)),
      onAccent: '#ffffff',
    },
    dark: {
      accent: writeColour(lighter),
      strong: writeColour(mix(lighter, white, 0.3)),
      wash: writeColour(washOnDark(lighter)),
      onAccent: writeColour(mix(lighter, black, 0.85)),
    },
  };
}

/** The least on anything that is light; the wash is of the colour itself. */
function contrastOnLight(colour: Colour): number {
  const grounds = Object.values(surfaces.light).map(readColour);
  const wash = rounded(mix(white, colour, 0.1));
  return Math.min(...[...grounds, wash].map((ground) => computeContrast(colour, ground)));
}

function darken(colour: Colour): Colour {
  const darker = steps.map((step) => rounded(mix(colour, black, step)));
  return darker.find((each) => contrastOnLight(each) >= leastContrast) ?? black;
}

function lighten(colour: Colour): Colour {
  const grounds = Object.values(surfaces.dark).map(readColour);
  const isReadable = (each: Colour) =>
    [...grounds, washOnDark(each)].every(
      (ground) => computeContrast(each, ground) >= leastContrast,
    );
  return steps.map((step) => rounded(mix(colour, white, step))).find(isReadable) ?? white;
}

function washOnDark(colour: Colour): Colour {
  return rounded(mix(readColour(surfaces.dark.surface), colour, 0.14));
}

/** As it will be written. */
function rounded(colour: Colour): Colour {
  return readColour(writeColour(colour));
}
