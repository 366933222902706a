import { editionsAfter, offerOf, type Offer } from './offer';

const then = new Date(0);

describe('offerOf', () => {
  it.each([
    ['offered', null, null],
    ['archived', then, null],
    ['withdrawn', null, then],
    ['withdrawn', then, then],
  ])('is %s', (offer, archivedAt, withdrawnAt) =>
    expect(offerOf({ archivedAt, withdrawnAt })).toBe(offer),
  );
});

describe('editionsAfter', () => {
  it.each<[Offer, Offer, boolean, string]>([
    ['offered', 'archived', false, 'stay'],
    ['archived', 'offered', true, 'stay'],
    ['offered', 'withdrawn', false, 'withdrawn'],
    ['archived', 'withdrawn', false, 'withdrawn'],
    ['withdrawn', 'offered', false, 'back'],
    ['withdrawn', 'archived', false, 'back'],
    ['withdrawn', 'offered', true, 'stay'],
  ])('from %s to %s, newer %s: they are %s', (from, to, newer, after) =>
    expect(editionsAfter(from, to, newer)).toBe(after),
  );
});
