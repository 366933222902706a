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
});
