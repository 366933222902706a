import { countsUntil, remindersOf, renewalWindow, renewedUntil, standingOn, type RenewalRule, type Term } from './renewal';

const rule: RenewalRule = { counts: 'from-expiry', opensDaysBefore: 90, graceDays: 30 };
const until = '2026-02-28';

describe('until when a certificate counts', () => {
  const february = { from: '2026-02-01', to: '2026-03-31' };
  it.each<[string, Partial<Term>, string]>([
    ['to the day on the document', {}, until],
    ['longer by a leave that begins within it', { leaves: [february] }, '2026-04-28'],
    ['no longer by a leave that ended before it', { leaves: [{ from: '2023-01-01', to: '2024-02-29' }] }, until],
    ['longer by the part of a leave that lies after the issue', { leaves: [{ from: '2024-01-01', to: '2024-03-31' }] }, '2026-03-31'],
    ['no longer by a leave that begins after it', { leaves: [{ from: '2026-03-01', to: '2026-12-31' }] }, until],
    ['longer by a leave within the days that another added', { leaves: [{ from: '2026-04-10', to: '2026-04-19' }, february] }, '2026-05-08'],
    ['longer by two leaves that overlap as by one', { leaves: [february, { from: '2026-02-10', to: '2026-03-15' }] }, '2026-04-28'],
    ['shorter by a change of law', { renewBy: '2025-12-31' }, '2025-12-31'],
    ['no longer by a change of law', { renewBy: '2027-12-31' }, until],
    ['by a change of law whatever the leave', { leaves: [february], renewBy: '2026-03-31' }, '2026-03-31'],
  ])('%s', (_, change, expected) => {
    expect(countsUntil({ issuedOn: '2024-03-01', expiresOn: until, ...change })).toBe(expected);
  });
});

describe('a renewal', () => {
  it('may be completed from the opening of its window to the end of the grace', () => {
    expect(renewalWindow(until, rule)).toEqual({ from: '2025-11-30', to: '2026-03-30' });
  });

  it.each([
    ['2025-11-29', 'valid'],
    ['2025-11-30', 'renewable'],
    ['2026-02-28', 'renewable'],
    ['2026-03-01', 'grace'],
    ['2026-03-30', 'grace'],
    ['2026-03-31', 'expired'],
  ])('on %s finds the certificate %s', (today, standing) => {
    expect(standingOn(today, until, rule)).toBe(standing);
  });

  it.each<[string, RenewalRule['counts'], string, string]>([
    ['early, counted from expiry: no day is lost', 'from-expiry', '2025-12-10', '2028-02-29'],
    ['within the grace, counted from expiry', 'from-expiry', '2026-03-30', '2028-02-29'],
    ['after the grace, counted from completion all the same', 'from-expiry', '2026-03-31', '2028-03-30'],
    ['early, counted from completion', 'from-completion', '2025-12-10', '2027-12-09'],
  ])('%s', (_, counts, completedOn, expected) => {
    expect(renewedUntil({ validity: { kind: 'term', months: 24 }, rule: { ...rule, counts }, until, completedOn })).toBe(expected);
  });

  it.each([
    [90, ['2025-11-30', '2026-01-29', '2026-02-21']],
    [30, ['2026-01-29', '2026-02-21']],
    [5, ['2026-02-23']],
  ])('that opens %d days before is reminded of on %j', (opensDaysBefore, days) => {
    expect(remindersOf(until, { ...rule, opensDaysBefore })).toEqual(days);
  });
});
