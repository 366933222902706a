import { lastValidDay, type Validity } from './validity';

const term = (months: number): Validity => ({ kind: 'term', months });
const to = (month: number, day: number, months = 12): Validity => ({
  kind: 'calendar',
  months,
  month,
  day,
});

describe('the last day of a certificate', () => {
  it.each<[string, Validity, string, string | undefined]>([
    ['for ever', { kind: 'unlimited' }, '2026-03-05', undefined],
    ['five years', term(60), '2026-03-05', '2031-03-04'],
    ['a year from the end of February of a leap year', term(12), '2024-02-29', '2025-02-27'],
    ['a month from the end of January', term(1), '2026-01-31', '2026-02-27'],
    ['to the end of August after a year', to(8, 31), '2026-03-05', '2027-08-31'],
    ['to a day that the year has just reached', to(3, 4), '2026-03-05', '2027-03-04'],
    ['to a day that lies a day before that', to(3, 3), '2026-03-05', '2028-03-03'],
    ['to the 29th of February where there is none', to(2, 29), '2026-01-10', '2027-02-28'],
    ['to the 29th of February of a leap year', to(2, 29), '2027-01-10', '2028-02-29'],
  ])('%s', (_, validity, from, last) => {
    expect(lastValidDay(validity, from)).toBe(last);
  });

  it('is asked of existing days only', () => {
    expect(() => lastValidDay(term(12), '2026-02-30')).toThrow(RangeError);
  });
});
