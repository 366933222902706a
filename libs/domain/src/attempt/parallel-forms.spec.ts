import * as fc from 'fast-check';
import { givenBank } from '../../spec/given-bank';
import { difficulties } from '../items/bank-attributes';
import { seededRandom } from '../random';
import type { DrawableItem } from './blueprint';
import { beginForm } from './blueprint-lacks';
import { prepareDraw } from './draw-form';
import { drawParallel, parallelLacks } from './parallel-forms';

const bank = givenBank(`
  a recognise easy must ! b
  b recognise easy
  c recognise easy
  d recognise hard
  e recognise hard
  f recognise easy
  g refer medium ! h
  h refer medium ! g
  i refer medium
  j refer medium ! i
  k refer hard`);
const draw = { recognise: { easy: 1, any: 1 }, refer: 2 };

/** How many items of each objective and difficulty a form has. */
function madeOf(form: readonly string[], items: readonly DrawableItem[]): string[] {
  return form
    .flatMap((id) =>
      items
        .filter((item) => item.id === id)
        .map(({ objective, difficulty }) => `${objective} ${difficulty}`),
    )
    .sort();
}

describe('drawParallel', () => {
  it('gives two forms alike in objectives and difficulty, without a common item, for any seed', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const { A, B } = drawParallel(prepareDraw(bank, draw), seededRandom(seed));
        expect(madeOf(A, bank)).toEqual(madeOf(B, bank));
        expect(A).toHaveLength(4);
        expect(new Set([...A, ...B]).size).toBe(8);
        expect(B).toContain('a');
        for (const form of [A, B])
          for (const pair of [
            ['g', 'h'],
            ['i', 'j'],
          ])
            expect(pair.every((id) => form.includes(id))).toBe(false);
      }),
    );
  });

  it('gives the same forms for the same seed, in whatever order the bank was read', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.shuffledSubarray(bank, { minLength: bank.length }),
        (seed, turned) => {
          expect(drawParallel(prepareDraw(turned, draw), seededRandom(seed))).toEqual(
            drawParallel(prepareDraw(bank, draw), seededRandom(seed)),
          );
        },
      ),
    );
  });

  it('draws from any bank in which publishing found two forms', () => {
    const item = fc.record({
      objective: fc.constantFrom('one', 'other'),
      difficulty: fc.constantFrom(...difficulties),
      marks: fc.array(fc.constantFrom('m', 'n'), { maxLength: 1 }),
      mustHave: fc.constant(false),
    });
    const items = fc
      .array(item, { maxLength: 24 })
      .map((list) => list.map((each, index) => ({ ...each, id: `i${index}` })));
    fc.assert(
      fc.property(
        items,
        fc.record({ one: fc.nat({ max: 3 }), other: fc.nat({ max: 3 }) }),
        fc.string(),
        (list, blueprint, seed) => {
          const beginning = beginForm(list, blueprint);
          const { objectives, all } = parallelLacks(beginning);
          if (all || objectives.length > 0) return;
          const { A, B } = drawParallel(beginning, seededRandom(seed));
          expect(madeOf(A, list)).toEqual(madeOf(B, list));
          expect(new Set([...A, ...B]).size).toBe(2 * (blueprint.one + blueprint.other));
        },
      ),
    );
  });
});

describe('parallelLacks', () => {
  const five = givenBank(`
    a refer easy
    b refer easy
    c refer hard
    d refer hard
    e refer medium`);
  it.each([
    ['two pairs', five, { refer: 2 }, [], false],
    // of six items wanted there are five; of any difficulty only two pairs are alike
    ['three pairs', five, { refer: 3 }, ['refer'], false],
    ['a medium pair', five, { refer: { medium: 1 } }, ['refer'], false],
    // the must-have item of B needs another of its difficulty in A
    [
      'a must-have item without its like',
      givenBank('a refer easy must\nb refer hard\nc refer hard'),
      { refer: 1 },
      ['refer'],
      false,
    ],
    [
      'enemies that leave no pair',
      givenBank('a refer easy ! b c d\nb refer easy\nc refer easy\nd refer easy'),
      { refer: 2 },
      [],
      true,
    ],
  ])('%s', (_, items, blueprint, objectives, all) => {
    expect(parallelLacks(beginForm(items, blueprint))).toEqual({ objectives, all });
  });
});
