import { readTypedNumbers } from './typed-numbers';

const given = (...numbers: [value: number, tolerance: number, percent: number][]) =>
  readTypedNumbers(
    numbers.map(([value, tolerance, percent]) => ({
      value,
      tolerance,
      percent,
      text: `${value}:${tolerance}`,
    })),
  );

describe('readTypedNumbers', () => {
  it.each<[string, ReturnType<typeof given>, object | undefined]>([
    ['one', given([3, 2, 100]), { value: 3, tolerance: 2, notes: [] }],
    ['none', given([3, 2, 50]), undefined],
    [
      'a part for another',
      given([4, 1, 50], [3, 2, 100]),
      { value: 3, tolerance: 2, shares: [{ value: 4, tolerance: 1, percent: 50 }], notes: [] },
    ],
    [
      'two',
      given([3, 0, 100], [7, 1, 100]),
      { value: 3, tolerance: 0, shares: [{ value: 7, tolerance: 1, percent: 100 }], notes: [] },
    ],
    [
      'an exception',
      given([4, 0, 0], [9, 0, 0], [3, 2, 100], [5, 0, 0]),
      { value: 3, tolerance: 2, shares: [{ value: 4, tolerance: 0, percent: 0 }], notes: [] },
    ],
    [
      'a wide one that would decide before a narrow one',
      given([3, 2, 100], [5.5, 1, 50]),
      {
        value: 3,
        tolerance: 2,
        shares: [{ value: 5.5, tolerance: 1, percent: 50 }],
        notes: [{ effect: 'changed', code: 'scoring', detail: '3:2, 5.5:1' }],
      },
    ],
    [
      'one that takes points away',
      given([3, 0, 100], [3, 2, -50]),
      { value: 3, tolerance: 0, notes: [{ effect: 'changed', code: 'partial-credit' }] },
    ],
  ])('reads %s', (_, read, expected) => {
    expect(read).toEqual(expected);
  });
});
