import { givenMultipleChoice, givenOrdering, givenSingleChoice } from '../../spec/given-items';
import { seededRandom } from '../random';
import { optionOrder } from './option-order';

describe('optionOrder', () => {
  it.each([givenSingleChoice(), givenMultipleChoice({ options: 'abcd' }), givenOrdering()])(
    'shows all options of $kind, the same for the same seed',
    (item) => {
      const order = optionOrder(item, seededRandom('seed'));
      expect([...order].sort()).toEqual(['a', 'b', 'c', 'd']);
      expect(optionOrder(item, seededRandom('seed'))).toEqual(order);
    },
  );

  it.each([
    [givenSingleChoice(), ['a', 'b', 'c', 'd']],
    [givenMultipleChoice({ options: 'abcd' }), ['a', 'b', 'c', 'd']],
  ])('shows the options of $kind as they are written where the rules say so', (item, written) => {
    expect(optionOrder(item, seededRandom('seed'), 'as-written')).toEqual(written);
  });

  it('never shows what is to be ordered in its right order', () => {
    const item = givenOrdering();
    for (const seed of 'abcdefghij')
      expect(optionOrder(item, seededRandom(seed), 'as-written')).not.toEqual(
        item.options.map(({ id }) => id),
      );
  });
});
