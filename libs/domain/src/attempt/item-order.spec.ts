import { inItemOrder } from './item-order';

const form = [
  { id: 'a', objective: 'refer' },
  { id: 'b', objective: 'recognise' },
  { id: 'c', objective: 'other' },
  { id: 'd', objective: 'refer' },
  { id: 'e', objective: 'recognise' },
];
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).join('');

describe('the order of the questions', () => {
  it.each([
    ['random', 'abcde'],
    ['by-objective', 'beadc'],
  ] as const)('%s', (order, expected) => {
    expect(ids(inItemOrder(form, order, ['recognise', 'refer']))).toBe(expected);
  });
});
