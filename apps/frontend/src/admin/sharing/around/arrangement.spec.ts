import { move, remove, renew, type Arrangement } from './arrangement';

const chosen = (module: string) => ({ module, edition: 1 });
const arrange = (before: string, after: string): Arrangement => ({
  before: [...before].map(chosen),
  after: [...after].map(chosen),
});

describe('modules around a course', () => {
  it.each([
    ['ab', 'c', 'b', -1, 'ba', 'c'],
    ['ab', 'c', 'b', 1, 'a', 'bc'],
    ['ab', 'c', 'c', -1, 'abc', ''],
    ['ab', 'c', 'a', -1, 'ab', 'c'],
    ['ab', 'c', 'c', 1, 'ab', 'c'],
    ['ab', 'c', 'x', 1, 'ab', 'c'],
  ] as const)(
    '%s and %s: %s moved by %p is %s and %s',
    (before, after, module, by, expectedBefore, expectedAfter) => {
      expect(move(arrange(before, after), module, by)).toEqual(
        arrange(expectedBefore, expectedAfter),
      );
    },
  );

  it('are taken away and renewed wherever they stand', () => {
    expect(remove(arrange('ab', 'c'), 'c')).toEqual(arrange('ab', ''));
    expect(renew(arrange('a', 'b'), { module: 'b', edition: 2 }).after).toEqual([
      { module: 'b', edition: 2 },
    ]);
  });
});
