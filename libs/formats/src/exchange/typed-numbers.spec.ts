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
      { value: 3, tolerance: 2, notes: [{ effect: 'lost', code: 'partial-credit' }] },
    ],
    [
      'two',
      given([3, 0, 100], [7, 1, 100]),
      { value: 3, tolerance: 0, notes: [{ effect: 'lost', code: 'key', detail: '7:1' }] },
    ],
    [
      'an exception',
      given([4, 0, 0], [9, 0, 0], [3, 2, 100], [5, 0, 0]),
      { value: 3, tolerance: 2, notes: [{ effect: 'changed', code: 'scoring', detail: '4:0' }] },
    ],
  ])('reads %s', (_, read, expected) => {
    expect(read).toEqual(expected);
  });
});
