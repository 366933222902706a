import { nextPollingInterval, remainingSeconds } from './polling-interval';

describe('nextPollingInterval', () => {
  it.each([
    ['at first', 0, false, 1_000],
    ['while something moves', 9_000, true, 1_000],
    ['while nothing moves', 1_000, false, 1_600],
    ['never longer than this', 14_000, false, 15_000],
  ])('%s', (_, last, moved, expected) => expect(nextPollingInterval(last, moved)).toBe(expected));
});

describe('remainingSeconds', () => {
  const first = { at: 0, waiting: 100 };
  it.each([
    ['half is done in ten seconds', first, { at: 10_000, waiting: 50 }, 10],
    ['nothing is done yet', first, { at: 10_000, waiting: 100 }, undefined],
    ['more came meanwhile', first, { at: 10_000, waiting: 120 }, undefined],
    ['too early to say', first, { at: 900, waiting: 50 }, undefined],
    ['all is done', first, { at: 10_000, waiting: 0 }, undefined],
    ['it was not seen before', undefined, { at: 10_000, waiting: 5 }, undefined],
  ])('%s', (_, from, now, expected) => expect(remainingSeconds(from, now)).toBe(expected));
});
