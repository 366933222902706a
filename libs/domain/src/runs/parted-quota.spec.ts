import { partQuota } from './parted-quota';

describe('places of two institutions that are parted', () => {
  it.each([
    ['as they were', [8, 5], 2, 5, [3, 3], [5, 2]],
    ['with more who stay than the one had', [8, 6], 2, 5, [4, 4], [4, 2]],
    ['with more who go back than the other had', [8, 6], 6, 5, [2, 0], [6, 6]],
    ['where a manager has kept fewer since', [3, 1], 1, 5, [1, 0], [2, 1]],
    ['where all are taken by one', [2, 2], 2, 1, [0, 0], [2, 2]],
    ['where one place is left and nobody has it', [1, 0], 0, 5, [1, 0], [0, 0]],
    ['where a manager has kept more since', [20, 5], 2, 5, [15, 3], [5, 2]],
  ])('%s', (_, [places = 0, taken = 0], returning, before, kept, merged) => {
    const parted = partQuota({ places, taken }, returning, before);
    expect([parted.kept, parted.merged].map((each) => [each.places, each.taken])).toEqual([
      kept,
      merged,
    ]);
  });
});
