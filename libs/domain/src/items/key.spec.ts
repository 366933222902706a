import { givenMultipleChoice, givenOrdering, givenSingleChoice } from '../../spec/given-items';
import { grade } from './grade';
import type { Item } from './item';
import { keyOf, remarksOf } from './key';

describe('keyOf', () => {
  it.each<[string, Item, object]>([
    [
      'the one right option',
      givenSingleChoice({ key: 'b' }),
      { kind: 'single-choice', choice: 'b' },
    ],
    [
      'all right options',
      givenMultipleChoice({ key: 'ac' }),
      { kind: 'multiple-choice', choices: ['a', 'c'] },
    ],
    [
      'the right order',
      givenOrdering({ options: 'abc' }),
      { kind: 'ordering', order: ['a', 'b', 'c'] },
    ],
  ])('gives %s, which earns all points', (_, item, key) => {
    expect(keyOf(item)).toEqual(key);
    expect(grade(item, keyOf(item)).correct).toBe(true);
  });
});

describe('remarksOf', () => {
  it('gives what is said of each option, and nothing else', () => {
    const item = givenSingleChoice({ options: 'ab' });
    expect(remarksOf(item)).toStrictEqual(
      item.options.map(({ id, feedback }) => ({ id, feedback })),
    );
  });
});
