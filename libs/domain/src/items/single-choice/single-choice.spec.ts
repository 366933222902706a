import { givenSingleChoice } from '../../../spec/given-items';
import { singleChoice } from './single-choice';

describe('singleChoice', () => {
  it.each([
    ['b', 'b', 1],
    ['b', 'a', 0],
  ])('with the key %s the choice %s earns %d', (key, choice, fraction) => {
    expect(singleChoice.grade(givenSingleChoice({ key }), { kind: 'single-choice', choice })).toBe(
      fraction,
    );
  });

  it.each([
    ['d', []],
    ['', ['key-missing']],
    ['x', ['key-unknown']],
  ])('finds in the key %p the problems %p', (key, problems) => {
    expect(singleChoice.check(givenSingleChoice({ key })).map(({ code }) => code)).toEqual(
      problems,
    );
  });
});
