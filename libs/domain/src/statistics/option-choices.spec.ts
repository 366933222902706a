import { ItemTally } from './item-tally';
import { decisionChoices, optionChoices } from './option-choices';

/** So many people with one result, who each took this path through a case; an empty one was not answered. */
type Walk = readonly [people: number, percent: number, path: readonly string[]];

function tallied(walks: readonly Walk[]): ItemTally {
  const tally = new ItemTally();
  for (const [people, percent, chosen] of walks) {
    for (let person = 0; person < people; person += 1) {
      tally.add(
        {
          item: 'case',
          fraction: percent / 100,
          maximum: 1,
          answered: chosen.length > 0,
          chosen,
          seconds: undefined,
        },
        { percent, rest: percent / 100, groups: {} },
      );
    }
  }
  return tally;
}

const sharesOf = (choices: ReturnType<typeof optionChoices> | null) =>
  choices?.choices.map(({ option, overall }) => [option, Number(overall.toFixed(3))]);

// Of 60 people 40 choose a, which leads to b; there 20 choose c, 10 d, and 10 go no further.
const walks: readonly Walk[] = [
  [20, 90, ['a', 'c']],
  [10, 50, ['a', 'd']],
  [10, 50, ['a']],
  [15, 10, ['x']],
  [5, 10, []],
];

describe('decisionChoices', () => {
  it('counts the first decision by all, and one further on by those who came by it', () => {
    const tally = tallied(walks);
    expect(sharesOf(optionChoices(tally, ['a', 'x']))).toEqual([
      ['a', 0.667],
      ['x', 0.25],
      [null, 0.083],
    ]);
    const { people, choices } = decisionChoices(tally, {
      decision: 'b',
      options: ['c', 'd'],
      from: ['a'],
    });
    expect(people).toBe(40);
    expect(sharesOf(choices)).toEqual([
      ['c', 0.5],
      ['d', 0.25],
      [null, 0.25],
    ]);
  });

  it('adds up those who came by several ways', () => {
    const { people, choices } = decisionChoices(
      tallied([
        [20, 80, ['a', 'c']],
        [20, 40, ['x', 'c']],
      ]),
      { decision: 'b', options: ['c', 'd'], from: ['a', 'x'] },
    );
    expect(people).toBe(40);
    expect(sharesOf(choices)).toEqual([
      ['c', 1],
      ['d', 0],
      [null, 0],
    ]);
  });

  it('parts by result only where each third that came is large enough', () => {
    const { choices } = decisionChoices(tallied(walks), {
      decision: 'b',
      options: ['c', 'd'],
      from: ['a'],
    });
    expect(choices?.groups).toBeNull();
    expect(choices?.choices.every(({ byGroup }) => byGroup === null)).toBe(true);
  });

  it('says nothing where fewer came than may be shown', () => {
    expect(
      decisionChoices(
        tallied([
          [9, 80, ['a', 'c']],
          [51, 40, ['x']],
        ]),
        { decision: 'b', options: ['c', 'd'], from: ['a'] },
      ),
    ).toEqual({ decision: 'b', people: null, choices: null });
  });
});
