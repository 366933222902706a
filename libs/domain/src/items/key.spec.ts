import { givenMultipleChoice, givenOrdering, givenSingleChoice } from '../../spec/given-items';
import { grade } from './grade';
import { keyOf } from './key';

describe('keyOf', () => {
  it.each([
    ['the one right option', givenSingleChoice({ key: 'b' }), ['b']],
    ['all right options', givenMultipleChoice({ key: 'ac' }), ['a', 'c']],
  ])('gives %s', (_, item, key) => {
    expect(keyOf(item)).toEqual(key);
  });

  it('gives an order that earns all points', () => {
    const item = givenOrdering();
    expect(grade(item, { kind: 'ordering', order: keyOf(item) }).fraction).toBe(1);
  });
});
