import { planEditions, deriveOffer, type Offer } from './offer';

const then = new Date(0);

describe('deriveOffer', () => {
  it.each([
    ['offered', null, null],
    ['archived', then, null],
    ['withdrawn', null, then],
    ['withdrawn', then, then],
  ])('is %s', (offer, archivedAt, withdrawnAt) =>
    expect(deriveOffer({ archivedAt, withdrawnAt })).toBe(offer),
  );
});

describe('planEditions', () => {
  it.each<[Offer, Offer, boolean, string]>([
    ['offered', 'archived', false, 'stay'],
    ['archived', 'offered', true, 'stay'],
    ['offered', 'withdrawn', false, 'withdrawn'],
    ['archived', 'withdrawn', false, 'withdrawn'],
    ['withdrawn', 'offered', false, 'back'],
    ['withdrawn', 'archived', false, 'back'],
    ['withdrawn', 'offered', true, 'stay'],
  ])('from %s to %s, newer %s: they are %s', (from, to, newer, after) =>
    expect(planEditions(from, to, newer)).toBe(after),
  );
});
