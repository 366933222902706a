import { type Review, currentReview, type ReviewTime } from './review';

describe('what a result explains', () => {
  it.each<[Review, ReviewTime | undefined, boolean, number | undefined, Review]>([
    ['per-item', undefined, false, undefined, 'per-item'],
    ['without-keys', 'at-once', false, undefined, 'without-keys'],
    ['per-item', 'when-settled', false, undefined, 'per-objective'],
    ['per-item', 'when-settled', true, undefined, 'per-item'],
    ['without-keys', 'when-closed', true, 101, 'per-objective'],
    ['without-keys', 'when-closed', false, 100, 'without-keys'],
    ['per-item', 'when-closed', true, undefined, 'per-objective'],
    ['per-objective', 'when-settled', true, undefined, 'per-objective'],
  ])(
    '%s %s, settled %s, the window closing at %s: %s',
    (review, reviewTime, settled, closesAt, now) => {
      expect(currentReview({ review, reviewTime }, { settled, closesAt, now: 100 })).toBe(now);
    },
  );
});
