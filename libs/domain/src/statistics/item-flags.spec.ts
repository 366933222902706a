import { itemFlags } from './item-flags';
import type { ItemStatistics } from './item-statistics';

const sound: ItemStatistics = {
  people: 120,
  facility: 0.7,
  discrimination: 0.4,
  efficiency: 0.6,
  omitted: 0.02,
  time: { lower: 30, median: 50, upper: 80 },
  choices: {
    groups: { lower: 40, middle: 40, upper: 40 },
    choices: [
      { option: 'a', overall: 0.7, byGroup: { lower: 0.5, middle: 0.7, upper: 0.9 } },
      { option: 'b', overall: 0.2, byGroup: { lower: 0.35, middle: 0.2, upper: 0.05 } },
      { option: 'c', overall: 0.08, byGroup: { lower: 0.1, middle: 0.1, upper: 0.05 } },
      { option: null, overall: 0.02, byGroup: { lower: 0.05, middle: 0, upper: 0 } },
    ],
  },
  differences: [],
};

function withChoices(
  ...options: readonly (readonly [option: string, overall: number, lower: number, upper: number])[]
): ItemStatistics['choices'] {
  const groups = { lower: 40, middle: 40, upper: 40 };
  return {
    groups,
    choices: options.map(([option, overall, lower, upper]) => ({
      option,
      overall,
      byGroup: { lower, middle: overall, upper },
    })),
  };
}

const difference = {
  attribute: 'language',
  first: 'sr-Latn',
  other: 'en',
  people: [70, 50],
  oddsRatio: 3,
  delta: -2.6,
  standardError: 0.4,
} as const;

describe('itemFlags', () => {
  it.each([
    ['a sound item', {}, []],
    [
      'the strong miss it more',
      { discrimination: -0.3 },
      [['key-suspect', { discrimination: -0.3 }]],
    ],
    // Fisher: −0.1 ± 1.645 / √117 = −0.1 ± 0.152 holds 0
    [
      'below zero by chance',
      { discrimination: -0.1 },
      [['weak-discrimination', { discrimination: -0.1 }]],
    ],
    // 0.1 + 0.152 = 0.252 is above 0.2
    ['weak by chance', { discrimination: 0.1 }, []],
    ['surely weak', { discrimination: 0.03 }, [['weak-discrimination', { discrimination: 0.03 }]]],
    [
      'weak because nearly all are right',
      { discrimination: 0.03, facility: 0.97 },
      [['too-easy', { facility: 0.97 }]],
    ],
    ['nothing to tell apart', { discrimination: null }, []],
    ['hard', { facility: 0.15 }, [['too-hard', { facility: 0.15 }]]],
    ['left out often', { omitted: 0.2 }, [['omitted-often', { omitted: 0.2 }]]],
    [
      'slow',
      { time: { lower: 100, median: 190, upper: 240 } },
      [['slow', { median: 190, expected: 90 }]],
    ],
    [
      'a wrong option that nobody takes',
      { choices: withChoices(['a', 0.7, 0.5, 0.9], ['b', 0.28, 0.48, 0.1], ['c', 0.02, 0.02, 0]) },
      [['option-unused', { option: 'c', share: 0.02 }]],
    ],
    // (0.4 − 0.1) / √(0.25 × 0.75 × 2/40) = 3.1
    [
      'a wrong option that draws the strong',
      { choices: withChoices(['a', 0.7, 0.8, 0.6], ['b', 0.3, 0.1, 0.4]) },
      [['option-draws-strong', { option: 'b', upper: 0.4, lower: 0.1 }]],
    ],
    // (0.25 − 0.15) / √(0.2 × 0.8 × 2/40) = 1.1
    [
      'a little more of the strong',
      { choices: withChoices(['a', 0.7, 0.8, 0.6], ['b', 0.3, 0.15, 0.25]) },
      [],
    ],
    [
      'no thirds to compare',
      { choices: { groups: null, choices: [{ option: 'b', overall: 0.3, byGroup: null }] } },
      [],
    ],
    [
      'groups that differ',
      { differences: [{ ...difference, class: 'B' }] },
      [
        [
          'group-difference',
          { attribute: 'language', easier: 'sr-Latn', harder: 'en', class: 'B', delta: -2.6 },
        ],
      ],
    ],
    [
      'groups that differ the other way',
      { differences: [{ ...difference, delta: 2.6, class: 'C' }] },
      [
        [
          'group-difference',
          { attribute: 'language', easier: 'en', harder: 'sr-Latn', class: 'C', delta: 2.6 },
        ],
      ],
    ],
    ['groups that hardly differ', { differences: [{ ...difference, class: 'A' }] }, []],
    [
      'several, the gravest first',
      { omitted: 0.3, facility: 0.1, discrimination: -0.4 },
      [
        ['key-suspect', { discrimination: -0.4 }],
        ['too-hard', { facility: 0.1 }],
        ['omitted-often', { omitted: 0.3 }],
      ],
    ],
    ['too few people', { people: 29, discrimination: -0.9, facility: 0 }, []],
  ] satisfies [string, Partial<ItemStatistics>, [string, object][]][])(
    '%s',
    (_, changes, expected) => {
      const flags = itemFlags({ ...sound, ...changes }, { key: ['a'], seconds: 90 });
      expect(flags.map(({ code, values }) => [code, values])).toEqual(expected);
    },
  );

  it('lets the strong choose an option that earns a part of the points', () => {
    const choices = withChoices(['a', 0.7, 0.8, 0.6], ['b', 0.3, 0.1, 0.4]);
    expect(itemFlags({ ...sound, choices }, { key: ['a'], partly: ['b'], seconds: 90 })).toEqual(
      [],
    );
  });
});
