import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import type { ObjectiveDraw } from './assessment-rules';
import { countDrawn, type DrawableItem } from './blueprint';
import { expectedForm } from './expected-form';

type Given = Partial<Pick<DrawableItem, 'difficulty' | 'mustHave' | 'objective'>>;

const bank = (...items: readonly Given[]): DrawableItem[] =>
  items.map((item, index) => ({
    id: `q${index + 1}`,
    objective: 'refer',
    difficulty: 'medium',
    mustHave: false,
    marks: [],
    ...item,
  }));
const shares = (items: readonly DrawableItem[], draw: ObjectiveDraw) =>
  [...expectedForm(items, { refer: draw }).values()].map((share) => Math.round(share * 1e6) / 1e6);

describe('expectedForm', () => {
  it.each<[string, DrawableItem[], ObjectiveDraw, number[]]>([
    ['every item of a bank that is asked whole', bank({}, {}), 2, [1, 1]],
    ['two of four', bank({}, {}, {}, {}), 2, [0.5, 0.5, 0.5, 0.5]],
    [
      'a must-have item and one of three others',
      bank({ mustHave: true }, {}, {}, {}),
      2,
      [1, 0.333333, 0.333333, 0.333333],
    ],
    [
      'one of two easy and one of two hard',
      bank(
        { difficulty: 'easy' },
        { difficulty: 'easy' },
        { difficulty: 'hard' },
        { difficulty: 'hard' },
      ),
      { easy: 1, hard: 1 },
      [0.5, 0.5, 0.5, 0.5],
    ],
    // The easy one fills its own place; of the three others and nothing else two are any.
    [
      'one easy and two of any',
      bank({ difficulty: 'easy' }, {}, {}, {}),
      { easy: 1, any: 2 },
      [1, 0.666667, 0.666667, 0.666667],
    ],
    // Half of an easy item each, and of what is left (1/2 + 1/2 + 1) one more.
    [
      'one of two easy and one of any',
      bank({ difficulty: 'easy' }, { difficulty: 'easy' }, { difficulty: 'hard' }),
      { easy: 1, any: 1 },
      [0.75, 0.75, 0.5],
    ],
    ['nothing', bank({}, {}), 0, [0, 0]],
  ])('of %s', (_, items, draw, expected) => expect(shares(items, draw)).toEqual(expected));

  it('leaves out the items of objectives that are not drawn', () => {
    expect([...expectedForm(bank({}, { objective: 'care' }), { refer: 1 }).keys()]).toEqual(['q1']);
  });

  it('adds up to the length of the form, wherever the bank has enough', () => {
    const item = record({ difficulty: constantFrom('easy', 'medium', 'hard') });
    const draw = record({
      easy: integer({ min: 0, max: 3 }),
      medium: integer({ min: 0, max: 3 }),
      hard: integer({ min: 0, max: 3 }),
      any: integer({ min: 0, max: 3 }),
    });
    assert(
      property(array(item, { maxLength: 6 }), draw, (few, wanted) => {
        const more = (['easy', 'medium', 'hard'] as const).flatMap((difficulty) =>
          [0, 1, 2, 3].map(() => ({ difficulty })),
        );
        const items = bank(...few, ...more);
        const sum = [...expectedForm(items, { refer: wanted }).values()].reduce(
          (total, share) => total + share,
          0,
        );
        expect(sum).toBeCloseTo(countDrawn(wanted), 9);
      }),
    );
  });
});
