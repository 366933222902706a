import { addDays, addMonths, joinedSpans, countMonths, withinSpan } from './calendar-span';

describe('addMonths', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-05-31', 1, '2026-06-30'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-11-15', 2, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2020-05-01', 84, '2027-05-01'],
  ])('%s and %d months: %s', (date, months, later) => {
    expect(addMonths(date, months)).toBe(later);
  });

  it('refuses a day that does not exist', () => {
    expect(() => addMonths('2026-02-30', 1)).toThrow(RangeError);
  });
});

describe('addDays', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2024-03-01', -1, '2024-02-29'],
  ])('%s and %d days: %s', (date, days, later) => {
    expect(addDays(date, days)).toBe(later);
  });
});

describe('countMonths', () => {
  it.each([
    ['two whole months', '2026-02-01', '2026-03-31', 2],
    ['two months that start in the middle', '2026-02-15', '2026-04-14', 2],
    ['two months less a day', '2026-02-01', '2026-03-30', 1 + 30 / 31],
    ['six months', '2026-01-10', '2026-07-09', 6],
    ['six months and a day', '2026-01-10', '2026-07-10', 6 + 1 / 31],
    ['one day', '2026-01-10', '2026-01-10', 1 / 31],
    ['a leap February', '2024-02-01', '2024-02-29', 1],
  ])('%s', (_, from, to, months) => {
    expect(countMonths({ from, to })).toBeCloseTo(months, 10);
  });
});

describe('spans', () => {
  const january = { from: '2026-01-01', to: '2026-01-31' };
  const february = { from: '2026-02-01', to: '2026-02-28' };
  const april = { from: '2026-04-01', to: '2026-04-30' };

  it('are joined where no day lies between, and only there', () => {
    expect(
      joinedSpans([april, february, january, { from: '2026-01-10', to: '2026-01-20' }]),
    ).toEqual([{ from: '2026-01-01', to: '2026-02-28' }, april]);
  });

  it('are cut to what lies within another', () => {
    expect(withinSpan({ from: '2026-01-20', to: '2026-04-10' }, february)).toEqual(february);
    expect(withinSpan({ from: '2026-01-20', to: '2026-02-10' }, february)).toEqual({
      from: '2026-02-01',
      to: '2026-02-10',
    });
    expect(withinSpan(january, april)).toBeNull();
  });
});
