import { setText, widthOfText, type TextFrame } from './text-setting';

const frame: TextFrame = {
  x: 100,
  baseline: 50,
  width: 200,
  align: 'centre',
  steps: [
    { size: 20, lines: 1 },
    { size: 16, lines: 1 },
    { size: 16, lines: 2 },
    { size: 10, lines: 3 },
  ],
};

function set(text: string, change: Partial<TextFrame> = {}) {
  return setText([{ text, font: 'serif', colour: '#000000' }], { ...frame, ...change });
}

describe('setText', () => {
  it.each([
    { text: 'Ana Anić', size: 20, lines: 1 },
    { text: 'Aleksandra Anić Perić', size: 16, lines: 1 },
    { text: 'Aleksandra Anić Perićević Ilić', size: 16, lines: 2 },
    { text: 'Aleksandra Anić Perićević Ilić Stojanović od Savskog venca', size: 10, lines: 2 },
  ])('sets $text at $size in $lines', ({ text, size, lines }) => {
    const { placed, fits } = set(text);

    expect(fits).toBe(true);
    expect(new Set(placed.map((run) => run.size))).toEqual(new Set([size]));
    expect(new Set(placed.map((run) => run.baseline)).size).toBe(lines);
  });

  it('breaks after a hyphen only where no size helps', () => {
    const steps = [{ size: 20, lines: 2 }] as const;
    expect(set('Ana-Marija Hadži-Popović', { steps }).placed.map(({ text }) => text)).toEqual([
      'Ana-Marija ',
      'Hadži-Popović',
    ]);
    expect(set('Hadžiabdić-Stojanović', { steps }).placed.map(({ text }) => text)).toEqual([
      'Hadžiabdić-',
      'Stojanović',
    ]);
  });

  it.each(['Prestolonaslednikovićkajević'.repeat(4), 'reč '.repeat(60).trim()])(
    'says that %s does not fit, and keeps every letter',
    (text) => {
      const { placed, fits } = set(text);

      expect(fits).toBe(false);
      expect(placed.map((run) => run.text).join('')).toBe(text);
    },
  );

  it('makes lines of about equal length', () => {
    const { placed } = set('prva druga treća četvrta peta šesta', {
      steps: [{ size: 14, lines: 2 }],
    });
    const [first, second] = placed.map(({ width }) => width);

    expect(Math.abs((first ?? 0) - (second ?? 0))).toBeLessThan(40);
  });

  it.each([
    { align: 'left' as const, x: 100 },
    { align: 'centre' as const, x: 200 - widthOfText('Ana', 'serif', 20) / 2 },
    { align: 'right' as const, x: 300 - widthOfText('Ana', 'serif', 20) },
  ])('aligns to the $align', ({ align, x }) => {
    expect(set('Ana', { align }).placed[0]?.x).toBeCloseTo(x, 6);
  });

  it('keeps a word together that changes its font in the middle', () => {
    const runs = [
      { text: 'kurs „Prvi razgovor sa decom“', font: 'serifSemibold', colour: '#000000' },
      { text: ', onlajn', font: 'serif', colour: '#000000' },
    ] as const;
    const { placed } = setText(runs, { ...frame, width: 120, steps: [{ size: 12, lines: 3 }] });
    const comma = placed.find(({ text }) => text.startsWith(','));

    expect(
      placed.some(({ text, baseline }) => text.endsWith('“') && baseline === comma?.baseline),
    ).toBe(true);
  });

  it('takes no room for nothing', () => {
    expect(set('')).toEqual({ placed: [], lastBaseline: 50 - 20 * 1.35, width: 0, fits: true });
  });
});
