import { calendarRange } from './day-range';

describe('a range of days', () => {
  it.each([
    [
      { from: 0, to: 60 },
      { from: '2026-03-01', to: '2026-04-30' },
    ],
    [
      { from: null, to: -1 },
      { from: null, to: '2026-02-28' },
    ],
    [
      { from: '2026-01-01', to: null },
      { from: '2026-01-01', to: null },
    ],
  ])('%j', (range, expected) => {
    expect(calendarRange('2026-03-01', range)).toEqual(expected);
  });
});
