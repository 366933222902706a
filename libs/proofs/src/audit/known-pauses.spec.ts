import { waitedUnknown, type KnownPause } from './known-pauses';

describe('how long an entry waited for no known reason', () => {
  it.each<[string, readonly KnownPause[], number]>([
    ['nothing stood still', [], 100],
    ['a pause before it', [{ from: -50, until: -10 }], 100],
    ['a pause after its seal', [{ from: 120, until: 150 }], 100],
    ['a pause within', [{ from: 20, until: 50 }], 70],
    ['a pause from before it', [{ from: -50, until: 50 }], 50],
    ['a pause beyond its seal', [{ from: 90, until: 150 }], 90],
    ['a pause over all of it', [{ from: -50, until: 150 }], 0],
    [
      'two that overlap, in whatever order',
      [
        { from: 40, until: 80 },
        { from: 20, until: 50 },
      ],
      40,
    ],
    [
      'one within another',
      [
        { from: 10, until: 90 },
        { from: 20, until: 30 },
      ],
      20,
    ],
  ])('counts with %s', (_, pauses, waited) => {
    expect(waitedUnknown(0, 100, pauses)).toBe(waited);
  });
});
