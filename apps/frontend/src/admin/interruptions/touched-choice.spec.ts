import {
  countChosen,
  everybody,
  isChosen,
  nobody,
  type TouchedChoice,
  withChanged,
} from './touched-choice';

const walk = (from: TouchedChoice, changes: readonly string[]) => changes.reduce(withChanged, from);

describe('the choice of those whom an interruption touched', () => {
  it.each<[string, TouchedChoice, string[], string[], number]>([
    ['everybody', everybody, [], ['a', 'b', 'c'], 3],
    ['everybody but one', everybody, ['b'], ['a', 'c'], 2],
    ['one left out and taken back', everybody, ['b', 'b'], ['a', 'b', 'c'], 3],
    ['nobody', nobody, [], [], 0],
    ['only two', nobody, ['a', 'c'], ['a', 'c'], 2],
    ['one chosen and left out again', nobody, ['a', 'a'], [], 0],
  ])('%s', (_, from, changes, chosen, count) => {
    const choice = walk(from, changes);
    expect(['a', 'b', 'c'].filter((attempt) => isChosen(choice, attempt))).toEqual(chosen);
    expect(countChosen(choice, 3)).toBe(count);
  });
});
