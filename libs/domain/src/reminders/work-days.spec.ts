import { findMonday, findWorkDay, isWorkDay } from './work-days';

describe('work days', () => {
  it.each([
    ['a Monday', '2026-11-30', true],
    ['a Saturday', '2026-12-05', false],
    ['a Sunday', '2026-12-06', false],
    ['the last day of a year', '2026-12-31', true],
    ['the first of the next', '2027-01-01', false],
    ['Christmas', '2027-01-07', false],
    ['the day after it', '2027-01-08', true],
    ['Good Friday', '2026-04-10', false],
    ['Easter Monday', '2026-04-13', false],
    ['the day after Easter', '2026-04-14', true],
    ['Good Friday of 2027', '2027-04-30', false],
    ['Easter Monday of 2024', '2024-05-06', false],
    ['a Monday after a holiday on a Sunday', '2026-02-16', false],
    ['the day to which it goes on', '2026-02-17', false],
    ['the day after that', '2026-02-18', true],
    ['29 February', '2028-02-29', true],
  ])('tells whether %s, %s, is one', (_, day, works) => expect(isWorkDay(day)).toBe(works));

  it.each([
    ['2026-12-02', 'before', '2026-12-02'],
    ['2026-12-06', 'before', '2026-12-04'],
    ['2026-12-06', 'after', '2026-12-07'],
    ['2027-01-02', 'before', '2026-12-31'],
    ['2027-01-01', 'after', '2027-01-04'],
    ['2026-05-31', 'after', '2026-06-01'],
  ] as const)('finds the one nearest to %s %s it', (day, where, found) =>
    expect(findWorkDay(day, where)).toBe(found),
  );

  it.each([
    ['2026-11-30', '2026-11-30'],
    ['2026-12-06', '2026-11-30'],
    ['2027-01-01', '2026-12-28'],
  ])('finds the Monday of the week of %s', (day, monday) => expect(findMonday(day)).toBe(monday));
});
