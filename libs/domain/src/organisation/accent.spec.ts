import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findAccentProblem, leastContrast, computeShades, surfaces } from './accent';
import { computeContrast, readColour } from './contrast';

const contrast = (first: string, second: string) =>
  computeContrast(readColour(first), readColour(second));

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#0000ff', '#ffffff', 8.59],
    ['#123456', '#123456', 1],
  ])('of %s and %s is %d', (first, second, ratio) => {
    expect(contrast(first, second)).toBeCloseTo(ratio, 1);
    expect(contrast(second, first)).toBeCloseTo(ratio, 1);
  });
});

describe('an accent', () => {
  it.each([
    ['that of the product', '#0b5a66', undefined],
    ['a green', '#3d6a2a', undefined],
    ['an ochre', '#8a5a12', undefined],
    ['a wine red', '#8b3a3a', undefined],
    ['black', '#000000', undefined],
    ['the light of the mark', '#c98a1b', 2.5],
    ['yellow', '#ffff00', 1],
    ['white', '#ffffff', 1],
    ['grey that only just misses it', '#767676', 3.9],
  ])('%s, %s: %s', (_, accent, least) => {
    expect(findAccentProblem(accent)?.contrast).toBe(least);
  });

  const colours = fc
    .integer({ min: 0, max: 0xffffff })
    .map((number) => `#${number.toString(16).padStart(6, '0')}`);

  it('that is refused has a nearest one that is not', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const { nearest = colour } = findAccentProblem(colour) ?? {};
        expect(findAccentProblem(nearest)).toBeUndefined();
      }),
    );
  });

  it('can be read wherever it stands, in both themes', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const accent = findAccentProblem(colour)?.nearest ?? colour;
        const shades = computeShades(accent);
        for (const theme of ['light', 'dark'] as const) {
          const { accent: shown, strong, wash, onAccent } = shades[theme];
          const pairs = [
            ...Object.values(surfaces[theme]).map((ground) => [shown, ground] as const),
            [shown, wash],
            [strong, wash],
            [onAccent, shown],
            [onAccent, strong],
          ] as const;
          for (const [text, ground] of pairs)
            expect(contrast(text, ground)).toBeGreaterThanOrEqual(leastContrast);
        }
      }),
    );
  });

  it('is held against the surfaces that pages have', () => {
    const tokens = readFileSync(join(__dirname, '../../../ui/src/styles/tokens.css'), 'utf8');
    const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');
    for (const [theme, css] of [
      ['light', light],
      ['dark', dark],
    ] as const)
      for (const [name, colour] of Object.entries(surfaces[theme]))
        expect(css).toContain(`--${name}: ${colour};`);
  });
});
