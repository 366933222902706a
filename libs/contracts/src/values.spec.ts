import { day, instant } from './values';

describe('a day and an instant', () => {
  it.each([
    ['2026-03-05', true],
    ['0001-01-01', true],
    ['0000-01-01', false],
    ['2026-02-30', false],
  ])('of %s stands in the calendar: %s', (text, isInCalendar) => {
    expect(day.safeParse(text).success).toBe(isInCalendar);
    expect(instant.safeParse(`${text}T10:00:00Z`).success).toBe(isInCalendar);
  });
});
