import { array, assert, integer, property, record, shuffledSubarray } from 'fast-check';
import { angoffCut, type JudgedItem, type Judgements } from './angoff';

const inEveryForm = (...items: readonly string[]): JudgedItem[] =>
  items.map((item) => ({ item, weight: 1 }));
const round = (value = Number.NaN) => Math.round(value * 1e4) / 1e4;

describe('angoffCut', () => {
  it('is worked by hand: two judges, two items', () => {
    // Sums of 140 and 110 of 200: 70 and 55 percent. Mean 62.5, deviation 15 / √2, standard error 15 / 2.
    const cut = angoffCut(inEveryForm('q1', 'q2'), [
      { q1: 60, q2: 80 },
      { q1: 50, q2: 60 },
    ]);
    expect(cut).toMatchObject({ judges: [55, 70], cutScore: 62.5, proposed: 63 });
    expect([cut?.deviation, cut?.standardError].map(round)).toEqual([10.6066, 7.5]);
    expect(
      cut?.items.map(({ item, mean, lowest, highest }) => [item, mean, lowest, highest]),
    ).toEqual([
      ['q2', 70, 60, 80],
      ['q1', 55, 50, 60],
    ]);
  });

  it('is worked by hand: four judges, three items', () => {
    // Sums of 195, 210, 180 and 225 of 300: 65, 70, 60 and 75 percent. Mean 67.5; variance (6.25 + 6.25 + 56.25 + 56.25) / 3.
    const cut = angoffCut(inEveryForm('a', 'b', 'c'), [
      { a: 70, b: 65, c: 60 },
      { a: 80, b: 70, c: 60 },
      { a: 70, b: 60, c: 50 },
      { a: 90, b: 75, c: 60 },
    ]);
    expect(cut).toMatchObject({ judges: [60, 65, 70, 75], cutScore: 67.5, proposed: 68 });
    expect([cut?.deviation, cut?.standardError].map(round)).toEqual([6.455, 3.2275]);
    expect(cut?.items.map(({ item, deviation }) => [item, round(deviation)])).toEqual([
      ['a', 9.5743],
      ['b', 6.455],
      ['c', 5],
    ]);
  });

  it('lets an item weigh as often as it is drawn, and as many points as it brings', () => {
    // q1 stands in every form with 2 points, q2 in every other with 1: (2 × 50 + 0.5 × 100) / 2.5 = 60 and (2 × 60 + 0.5 × 60) / 2.5.
    const cut = angoffCut(
      [
        { item: 'q1', weight: 2 },
        { item: 'q2', weight: 0.5 },
      ],
      [
        { q1: 50, q2: 100 },
        { q1: 60, q2: 60 },
      ],
    );
    expect(cut).toMatchObject({ judges: [60, 60], cutScore: 60, deviation: 0, standardError: 0 });
  });

  it.each<[string, JudgedItem[], Judgements[]]>([
    ['nobody', inEveryForm('q1'), []],
    ['one judge', inEveryForm('q1'), [{ q1: 50 }]],
    ['no items', [], [{}, {}]],
  ])('says nothing of %s', (_, items, sheets) => expect(angoffCut(items, sheets)).toBeUndefined());

  it('never proposes that everybody passes', () =>
    expect(angoffCut(inEveryForm('q1'), [{ q1: 0 }, { q1: 0 }])?.proposed).toBe(1));

  it('refuses a judge who has not judged every item', () => {
    expect(() => angoffCut(inEveryForm('q1', 'q2'), [{ q1: 50, q2: 50 }, { q1: 50 }])).toThrow(
      RangeError,
    );
  });

  const percent = integer({ min: 0, max: 20 }).map((step) => step * 5);
  const sheet = record({ a: percent, b: percent, c: percent });
  const items: JudgedItem[] = [
    { item: 'a', weight: 1 },
    { item: 'b', weight: 0.5 },
    { item: 'c', weight: 3 },
  ];

  it('lies between the lowest and the highest judge, whatever their order', () => {
    assert(
      property(
        array(sheet, { minLength: 2, maxLength: 9 }).chain((sheets) =>
          record({ turned: shuffledSubarray(sheets, { minLength: sheets.length }) }).map(
            ({ turned }) => ({ sheets, turned }),
          ),
        ),
        ({ sheets, turned }) => {
          const cut = angoffCut(items, sheets);
          expect(cut?.cutScore).toBeGreaterThanOrEqual((cut?.judges[0] ?? Number.NaN) - 1e-9);
          expect(cut?.cutScore).toBeLessThanOrEqual((cut?.judges.at(-1) ?? Number.NaN) + 1e-9);
          expect(round(angoffCut(items, turned)?.cutScore)).toBe(round(cut?.cutScore));
        },
      ),
    );
  });

  it('never falls when a judge expects more', () => {
    assert(
      property(array(sheet, { minLength: 2, maxLength: 6 }), percent, (sheets, more) => {
        const [first = { a: 0, b: 0, c: 0 }, ...others] = sheets;
        const raised = { ...first, b: Math.max(first.b, more) };
        expect(angoffCut(items, [raised, ...others])?.cutScore).toBeGreaterThanOrEqual(
          (angoffCut(items, sheets)?.cutScore ?? Number.NaN) - 1e-9,
        );
      }),
    );
  });
});
