import { mergeSmallGroups } from './merge-small-groups';

const groups = (sizes: readonly number[]) => sizes.map((people) => ({ people }));

it.each([
  [[], [], []],
  [[40, 12, 10], [40, 12, 10], []],
  [[40, 12, 3], [40], [12, 3]],
  [[40, 6, 5], [40], [6, 5]],
  [
    [9, 40, 1, 0],
    [40, 0],
    [9, 1],
  ],
  [[9, 30], [], [9, 30]],
  [[4, 3], [], [4, 3]],
])('of groups of %j shows %j and tells %j together', (sizes, shown, together) => {
  expect(mergeSmallGroups(groups(sizes))).toEqual({
    shown: groups(shown),
    together: groups(together),
  });
});

it('never shows a group that is too small, nor leaves one to be reckoned from the total', () => {
  for (let seed = 1; seed < 400; seed++) {
    const sizes = Array.from({ length: (seed % 6) + 1 }, (_, place) => (seed * (place + 7)) % 31);
    const { shown, together } = mergeSmallGroups(groups(sizes));
    const hidden = together.reduce((sum, { people }) => sum + people, 0);
    for (const { people } of shown) expect(people === 0 || people >= 10).toBe(true);
    if (shown.some(({ people }) => people > 0)) expect(hidden === 0 || hidden >= 10).toBe(true);
  }
});
