import * as fc from 'fast-check';
import { givenOrdering } from '../../../spec/given-items';
import { seededRandom } from '../../random';
import { ordering } from './ordering';

describe('ordering', () => {
  it.each([
    // of six pairs: right, wrong
    ['abcd', 1], //          6, 0
    ['bacd', 4 / 6], //      5, 1
    ['acdb', 2 / 6], //      4, 2
    ['dabc', 0], //          3, 3
    ['bcda', 0], //          3, 3
    ['dcba', 0], //          0, 6
  ])('the order %s of a b c d earns %d', (letters, fraction) => {
    expect(ordering.grade(givenOrdering(), { kind: 'ordering', order: [...letters] })).toBeCloseTo(
      fraction,
      12,
    );
  });

  it('never shows an item solved, whatever the draw', () => {
    expect(ordering.order(givenOrdering({ options: 'abc' }), () => 0)).toEqual(['b', 'c', 'a']);
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const shown = ordering.order(givenOrdering({ options: 'abc' }), seededRandom(seed));
        expect(shown.join('')).not.toBe('abc');
        expect([...shown].sort()).toEqual(['a', 'b', 'c']);
      }),
    );
  });
});
