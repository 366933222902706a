import { usualRenewal } from './renewal';
import { renewalTerms } from './renewal-terms';

const term = { kind: 'term', months: 24 } as const;

describe('renewalTerms', () => {
  it.each([
    ['nothing where they count for ever', { kind: 'unlimited' } as const, usualRenewal, undefined],
    [
      'the usual where nothing is said',
      term,
      undefined,
      { counts: 'from-expiry', opensDaysBefore: 90, graceDays: 0 },
    ],
    [
      'days on which nothing is lost',
      { kind: 'calendar', months: 12, month: 8, day: 31 } as const,
      { ...usualRenewal, graceDays: 30, course: 'another' },
      { counts: 'from-expiry', opensDaysBefore: 90, graceDays: 30 },
    ],
    [
      'no days that change nothing',
      term,
      { counts: 'from-completion', opensDaysBefore: 60, graceDays: 30 } as const,
      { counts: 'from-completion', opensDaysBefore: 60, graceDays: 0 },
    ],
  ])('says %s', (_, validity, rule, terms) => {
    expect(renewalTerms(validity, rule)).toEqual(terms);
  });
});
