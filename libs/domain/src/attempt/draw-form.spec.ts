import * as fc from 'fast-check';
import { givenBank } from '../../spec/given-bank';
import type { Blueprint } from './assessment-rules';
import { difficulties } from '../items/bank-attributes';
import { seededRandom, shuffle } from '../random';
import { toCounts, drawable, formLength, type DrawableItem } from './blueprint';
import { drawForm, FormImpossible } from './draw-form';

const bank = givenBank(`
  a recognise easy
  b recognise easy ! gap
  c recognise medium ! gap
  d recognise hard
  e refer easy ! f
  f refer hard ! gap
  g refer hard
  h refer medium must ! e`);

const draw: Blueprint = { recognise: { easy: 1, hard: 1, any: 1 }, refer: { hard: 1, any: 1 } };
const draws = (items: readonly DrawableItem[], blueprint: Blueprint, seed: string) =>
  drawForm({ items, draw: blueprint, random: seededRandom(seed) });

/** Any bank of up to 30 items with groups, pairs and must-have items, and any blueprint for it. */
const anyBank = fc
  .array(
    fc.record({
      objective: fc.constantFrom('one', 'other'),
      difficulty: fc.constantFrom(...difficulties),
      enemies: fc.array(fc.constantFrom('group', 'other-group', 'i0', 'i1', 'i2'), {
        maxLength: 2,
      }),
      mustHave: fc.boolean(),
    }),
    { maxLength: 30 },
  )
  .map((items) =>
    drawable(
      items.map((item, index) => ({
        ...item,
        id: `i${index}`,
        points: 1,
        mustHave: item.mustHave && index % 7 === 0,
      })),
    ),
  );
const few = fc.nat({ max: 3 });
const anyDraw = fc.oneof(few, fc.record({ easy: few, medium: few, hard: few, any: few }));
const anyBlueprint: fc.Arbitrary<Blueprint> = fc.record({ one: anyDraw, other: anyDraw });

function expectRespected(
  form: readonly string[],
  items: readonly DrawableItem[],
  blueprint: Blueprint,
): void {
  const drawn = form.flatMap((id) => items.find((item) => item.id === id) ?? []);
  const marks = drawn.flatMap((item) => item.marks);
  expect(new Set(form).size).toBe(form.length);
  expect(form).toHaveLength(formLength(blueprint));
  expect(new Set(marks).size).toBe(marks.length);
  expect(items.filter(({ id, mustHave }) => mustHave && !form.includes(id))).toEqual([]);
  for (const [objective, wanted] of Object.entries(blueprint)) {
    const { any, ...counts } = toCounts(wanted);
    const measured = drawn.filter((item) => item.objective === objective);
    expect(measured).toHaveLength(any + counts.easy + counts.medium + counts.hard);
    for (const difficulty of difficulties) {
      expect(
        measured.filter((item) => item.difficulty === difficulty).length,
      ).toBeGreaterThanOrEqual(counts[difficulty]);
    }
  }
}

/** Whether any choice of items respects the blueprint, by trying all of them. */
function isPossible(items: readonly DrawableItem[], blueprint: Blueprint): boolean {
  const length = formLength(blueprint);
  const choose = (from: number, chosen: readonly DrawableItem[]): boolean => {
    if (chosen.length === length) return respects(chosen, items, blueprint);
    return items.slice(from).some((item, index) => {
      const clashes = chosen.some((other) => other.marks.some((mark) => item.marks.includes(mark)));
      return !clashes && choose(from + index + 1, [...chosen, item]);
    });
  };
  return choose(0, []);
}

function respects(
  chosen: readonly DrawableItem[],
  items: readonly DrawableItem[],
  blueprint: Blueprint,
): boolean {
  const count = (objective: string, difficulty?: string) =>
    chosen.filter(
      (item) =>
        item.objective === objective &&
        (difficulty === undefined || item.difficulty === difficulty),
    ).length;
  const musts = items.filter(({ mustHave }) => mustHave);
  return (
    musts.every((item) => chosen.includes(item)) &&
    Object.entries(blueprint).every(([objective, wanted]) => {
      const { any, easy, medium, hard } = toCounts(wanted);
      const each = { easy, medium, hard };
      return (
        count(objective) === any + easy + medium + hard &&
        difficulties.every((one) => count(objective, one) >= each[one])
      );
    })
  );
}

describe('drawForm', () => {
  it.each([
    [50, ['z-20', 'z-32', 'z-46', 'z-6', 'z-18']],
    [5000, ['z-3350', 'z-2957', 'z-2895', 'z-2612', 'z-215']],
  ])('draws of %p items for a seed what this version has always drawn', (size, first) => {
    const items = Array.from({ length: size }, (_, n): DrawableItem => ({
      id: `z-${n}`,
      objective: `o${n % 4}`,
      difficulty: difficulties[n % 3] ?? 'easy',
      mustHave: n < 2,
      marks: n % 7 === 0 ? [`m${Math.floor(n / 14)}`] : [],
    }));
    expect(
      draws(
        items,
        { o0: 10, o1: 10, o2: { easy: 2, medium: 2, hard: 2, any: 4 }, o3: 10 },
        'a',
      ).slice(0, 5),
    ).toEqual(first);
  });

  it('respects blueprint, must-have items and enemies for any seed', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => expectRespected(draws(bank, draw, seed), bank, draw)),
    );
  });

  it('draws from any bank for any blueprint, or says that there is no form, and is right', () => {
    fc.assert(
      fc.property(
        anyBank.filter(({ length }) => length <= 12),
        anyBlueprint,
        fc.string(),
        (items, blueprint, seed) => {
          try {
            expectRespected(draws(items, blueprint, seed), items, blueprint);
          } catch (error) {
            if (!(error instanceof FormImpossible)) throw error;
            expect(error.lacks).not.toEqual([]);
            expect(isPossible(items, blueprint)).toBe(false);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives the same form for the same seed, however bank and blueprint are arranged', () => {
    fc.assert(
      fc.property(anyBank, anyBlueprint, fc.string(), (items, blueprint, seed) => {
        const form = (arranged: readonly DrawableItem[], rules: Blueprint) => {
          try {
            return draws(arranged, rules, seed);
          } catch (error) {
            return String(error);
          }
        };
        const { one = 0, other = 0 } = blueprint;
        expect(form(shuffle(items, seededRandom(`other ${seed}`)), { other, one })).toEqual(
          form(items, blueprint),
        );
      }),
    );
  });

  it('draws every item that a form can hold, over many seeds, and puts each objective everywhere', () => {
    const seeds = Array.from({ length: 300 }, (_, index) => `seed ${index}`);
    const forms = seeds.map((seed) => draws(bank, draw, seed));
    // e is an enemy of h, which every form has; to recognise there must be b or c, and f is an enemy of both.
    expect([...new Set(forms.flat())].sort()).toEqual([...'abcdgh']);
    const free = { recognise: 2, refer: { hard: 1, any: 1 } };
    const others = seeds.map((seed) => draws(bank, free, seed));
    expect([...new Set(others.flat())].sort()).toEqual([...'abcdfgh']);
    expect(new Set(others.map((form) => form.indexOf('h')))).toEqual(new Set([0, 1, 2, 3]));
  });

  it('gives each item of a cell the same chance', () => {
    const items = givenBank([...'abcdefgh'].map((id) => `${id} recognise easy`).join('\n'));
    const forms = Array.from({ length: 4000 }, (_, index) =>
      draws(items, { recognise: 2 }, `seed ${index}`),
    );
    for (const id of 'abcdefgh') {
      // 4000 × 2 of 8 = 1000, with a standard deviation of 27.
      expect(Math.abs(forms.filter((form) => form.includes(id)).length - 1000)).toBeLessThan(
        4 * 27,
      );
    }
  });

  it('is the same form on every machine and in every release', () => {
    expect(draws(bank, { recognise: 2, refer: 2 }, 'svetionik')).toEqual(['h', 'g', 'd', 'c']);
  });

  it.each<[string, string, Blueprint, object[]]>([
    [
      'too few of a difficulty',
      'a one hard',
      { one: { hard: 2, easy: 1 } },
      [
        { kind: 'too-few', objective: 'one', difficulty: 'easy', wanted: 1, available: 0 },
        { kind: 'too-few', objective: 'one', difficulty: 'hard', wanted: 2, available: 1 },
      ],
    ],
    [
      'too few in all',
      'a one hard\n b one easy',
      { one: { hard: 1, any: 2 } },
      [{ kind: 'too-few', objective: 'one', difficulty: 'any', wanted: 3, available: 2 }],
    ],
    [
      'too many must-have items',
      'a one hard must\n b one hard must\n c one easy',
      { one: { hard: 1, easy: 1 } },
      [{ kind: 'must-have-too-many', objective: 'one', wanted: 2, mustHave: 2 }],
    ],
    [
      'a must-have item that is not drawn',
      'a one hard must\n b other easy',
      { other: 1 },
      [{ kind: 'must-have-too-many', objective: 'one', wanted: 0, mustHave: 1 }],
    ],
    [
      'must-have items that are enemies',
      'a one hard must ! b\n b one hard must',
      { one: 2 },
      [{ kind: 'must-have-enemies', items: ['a', 'b'] }],
    ],
    [
      'enemies within an objective',
      'a one easy ! g\n b one hard ! g\n c other easy',
      { one: 2, other: 1 },
      [{ kind: 'enemies', objective: 'one' }],
    ],
    [
      'enemies across objectives',
      'a one easy ! g\n b other hard ! g',
      { one: 1, other: 1 },
      [{ kind: 'enemies' }],
    ],
    [
      'enemies of a must-have item',
      'a one easy must ! b\n b one hard',
      { one: 2 },
      [{ kind: 'enemies', objective: 'one' }],
    ],
  ])('names %s', (_, lines, blueprint, lacks) => {
    expect.assertions(1);
    try {
      draws(givenBank(lines), blueprint, 'seed');
    } catch (error) {
      expect(error instanceof FormImpossible ? error.lacks : error).toEqual(lacks);
    }
  });

  it('says all that is missing in its message', () => {
    const lacks = [
      { kind: 'too-few', objective: 'one', difficulty: 'hard', wanted: 3, available: 2 },
      { kind: 'enemies', objective: 'two' },
    ] as const;
    expect(String(new FormImpossible(lacks))).toBe(
      'FormImpossible: No form can be drawn: too-few one hard 3 2; enemies two',
    );
  });

  it('ends where enemies are many', () => {
    // A ring of pairs in which only every second item can be drawn, and one more is wanted than fit.
    const ring = Array.from(
      { length: 40 },
      (_, index) => `i${index} one easy ! i${(index + 1) % 40}`,
    ).join('\n');
    expect(() => draws(givenBank(ring), { one: 21 }, 'seed')).toThrow(FormImpossible);
    expectRespected(draws(givenBank(ring), { one: 20 }, 'seed'), givenBank(ring), { one: 20 });
  });
});
