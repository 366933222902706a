import { givenMultipleChoice } from '../../../spec/given-items';
import { multipleChoice } from './multiple-choice';

describe('multipleChoice', () => {
  it.each([
    // choices, balanced, all: the key is a b c of a b c d e
    ['abc', 1, 1],
    ['cba', 1, 1],
    ['ab', 2 / 3, 0],
    ['a', 1 / 3, 0],
    ['abd', 1 / 3, 0],
    ['abcd', 2 / 3, 0],
    ['abcde', 1 / 3, 0],
    ['de', 0, 0],
    ['ad', 0, 0],
    ['', 0, 0],
  ])('the choices %p earn %d when balanced, %d for all', (letters, balanced, all) => {
    const response = { kind: 'multiple-choice', choices: [...letters] } as const;
    expect(
      multipleChoice.grade(givenMultipleChoice({ scoring: 'balanced' }), response),
    ).toBeCloseTo(balanced, 12);
    expect(multipleChoice.grade(givenMultipleChoice({ scoring: 'all' }), response)).toBe(all);
  });

  it.each([
    ['ae', []],
    ['', ['key-missing']],
    ['ax', ['key-unknown']],
    ['aa', ['key-repeated']],
  ])('finds in the key %p the problems %p', (key, problems) => {
    expect(multipleChoice.check(givenMultipleChoice({ key })).map(({ code }) => code)).toEqual(
      problems,
    );
  });
});
