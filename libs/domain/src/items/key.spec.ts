import { givenMultipleChoice, givenOrdering, givenSingleChoice } from '../../spec/given-items';
import { grade } from './grade';
import type { Item } from './item';
import { answerKey, listRemarks } from './key';

describe('answerKey', () => {
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
    expect(answerKey(item)).toEqual(key);
    expect(grade(item, answerKey(item)).correct).toBe(true);
  });
});

describe('listRemarks', () => {
  it('gives what is said of each option, and nothing else', () => {
    const item = givenSingleChoice({ options: 'ab' });
    expect(listRemarks(item)).toStrictEqual(
      item.options.map(({ id, feedback }) => ({ id, feedback })),
    );
  });
});
