import { byGravity } from './item-order';
import { givenItem } from '../../testing/given-statistics';

const flag = (...codes: readonly ('key-suspect' | 'slow' | 'too-easy')[]) =>
  codes.map((code) => ({ code, values: {} }));

describe('byGravity', () => {
  it.each([
    [
      'the gravest first, then in the order of the bank',
      [
        ['a', []],
        ['b', ['slow']],
        ['c', ['key-suspect']],
        ['d', []],
      ],
      'cbad',
    ],
    [
      'of the same flag, who has more first',
      [
        ['a', ['too-easy']],
        ['b', ['too-easy', 'slow']],
      ],
      'ba',
    ],
    [
      'nothing flagged',
      [
        ['a', []],
        ['b', []],
      ],
      'ab',
    ],
  ] satisfies [string, [string, ('key-suspect' | 'slow' | 'too-easy')[]][], string][])(
    '%s',
    (_, given, expected) => {
      const items = given.map(([key, codes]) => givenItem({ key, flags: flag(...codes) }));
      expect(
        byGravity(items)
          .map(({ key }) => key)
          .join(''),
      ).toBe(expected);
    },
  );
});
