import fc from 'fast-check';
import { type Accommodation, extendAccommodation, noAccommodation } from './accommodation';
import {
  type AttemptClock,
  attemptDeadline,
  deadline,
  hasEnded,
  pausedMilliseconds,
  idleEnd,
} from './timing';

const minute = 60_000;
const half = { startedAt: 100 * minute, minutes: 30, extraTimeFactor: 1 };

describe('deadline', () => {
  it.each([
    [30, 1, 0, 130],
    [30, 1.5, 0, 145],
    [30, 1.25, 2, 139.5],
    [45, 2, 10, 200],
  ])('%d minutes, times %d, %d paused: minute %d', (minutes, extraTimeFactor, paused, end) => {
    const time = {
      startedAt: 100 * minute,
      minutes,
      extraTimeFactor,
      pausedMilliseconds: paused * minute,
    };
    expect(deadline(time)).toBe(end * minute);
  });
});

describe('pausedMilliseconds', () => {
  it.each<[string, [number, number][], number]>([
    ['nothing', [], 0],
    ['an interruption during the attempt', [[110, 115]], 5],
    ['only what follows the start', [[90, 104]], 4],
    ['nothing for an interruption before the start', [[80, 100]], 0],
    ['the whole of one that began in time', [[129, 160]], 31],
    ['nothing for one that began after the end', [[130, 160]], 0],
    [
      'one that began in the time given back',
      [
        [110, 115],
        [132, 140],
      ],
      13,
    ],
    [
      'overlapping ones once, in any order',
      [
        [112, 120],
        [110, 115],
      ],
      10,
    ],
    [
      'one inside another once',
      [
        [110, 120],
        [112, 114],
      ],
      10,
    ],
  ])('counts %s', (_, interruptions, minutes) => {
    const spans = interruptions.map(([from, to]) => ({ from: from * minute, to: to * minute }));
    expect(pausedMilliseconds({ ...half, pauses: spans })).toBe(minutes * minute);
  });

  it('counts with the extra time', () => {
    const pauses = [{ from: 140 * minute, to: 150 * minute }];
    expect(pausedMilliseconds({ ...half, pauses })).toBe(0);
    expect(pausedMilliseconds({ ...half, extraTimeFactor: 1.5, pauses })).toBe(10 * minute);
  });
});

describe('hasEnded', () => {
  it.each([
    [999, false],
    [1000, true],
    [1001, true],
  ])('at %d of 1000: %s', (now, over) => {
    expect(hasEnded(1000, now)).toBe(over);
  });
});

describe('attemptDeadline', () => {
  const clock: AttemptClock = {
    startedAt: 100 * minute,
    minutes: 30,
    ...noAccommodation,
    interruptions: [],
    taken: [],
  };
  const span = (from: number, to: number) => ({ from: from * minute, to: to * minute });
  const taken = (from: number, to?: number) => ({
    startedAt: from * minute,
    endedAt: to === undefined ? undefined : to * minute,
  });
  const breaks = { breaks: 2, breakMinutes: 10 };

  it.each<[string, Partial<AttemptClock>, number | undefined]>([
    ['nothing', {}, 130],
    ['half as much time again', { extraTimeFactor: 1.5 }, 145],
    ['no limit of time', { timeLimited: false }, undefined],
    [
      'no limit of time and a break',
      { ...breaks, timeLimited: false, taken: [taken(110)] },
      undefined,
    ],
    ['a break that was ended', { ...breaks, taken: [taken(110, 113)] }, 133],
    ['a break under way', { ...breaks, taken: [taken(110)] }, 140],
    ['a break begun in the last minute', { ...breaks, taken: [taken(129)] }, 140],
    [
      'two breaks, the second longer than what is left',
      { ...breaks, taken: [taken(110, 117), taken(120, 135)] },
      140,
    ],
    [
      'a break and an interruption apart',
      { ...breaks, taken: [taken(110, 113)], interruptions: [span(120, 125)] },
      138,
    ],
    [
      'a break and an interruption at once',
      { ...breaks, taken: [taken(110, 113)], interruptions: [span(112, 125)] },
      145,
    ],
    [
      'more time and a break in it',
      { ...breaks, extraTimeFactor: 2, taken: [taken(150, 155)] },
      165,
    ],
  ])('with %s', (_, change, end) => {
    expect(attemptDeadline({ ...clock, ...change })).toBe(
      end === undefined ? undefined : end * minute,
    );
  });

  it('is never earlier with more', () => {
    const accommodation: fc.Arbitrary<Accommodation> = fc.record({
      extraTimeFactor: fc.integer({ min: 100, max: 400 }).map((percent) => percent / 100),
      timeLimited: fc.boolean(),
      breaks: fc.integer({ min: 0, max: 10 }),
      breakMinutes: fc.integer({ min: 0, max: 120 }),
      largerSteps: fc.boolean(),
    });
    const place = fc.record({
      at: fc.integer({ min: 0, max: 200 * minute }),
      long: fc.integer({ min: 1, max: 60 * minute }),
      open: fc.boolean(),
    });
    const history = fc
      .array(place, { maxLength: 5 })
      .map((places) => [...places].sort((one, other) => one.at - other.at));
    fc.assert(
      fc.property(
        accommodation,
        accommodation,
        history,
        history,
        (one, other, taken, interruptions) => {
          const given = {
            ...clock,
            taken: taken.map(({ at, long, open }) => ({
              startedAt: clock.startedAt + at,
              endedAt: open ? undefined : clock.startedAt + at + long,
            })),
            interruptions: interruptions.map(({ at, long }) => ({
              from: clock.startedAt + at,
              to: clock.startedAt + at + long,
            })),
          };
          const before = attemptDeadline({ ...given, ...one }) ?? Infinity;
          const after =
            attemptDeadline({ ...given, ...extendAccommodation(one, other) }) ?? Infinity;
          expect(after).toBeGreaterThanOrEqual(before);
        },
      ),
    );
  });
});

it('closes an attempt without a limit of time after two weeks without an answer', () => {
  const lastActiveAt = Date.UTC(2026, 10, 25, 10);
  expect(new Date(idleEnd(lastActiveAt)).toISOString()).toBe('2026-12-09T10:00:00.000Z');
});

it.each<[string, Partial<Accommodation>, number, number | undefined]>([
  ['early', {}, 10, 40],
  ['so that both ends are one', {}, 60, 90],
  ['late', {}, 80, 90],
  ['early with half as much time again', { extraTimeFactor: 1.5 }, 10, 55],
  ['late with half as much time again', { extraTimeFactor: 1.5 }, 80, 105],
  ['late without a limit of time', { timeLimited: false }, 80, undefined],
])(
  'in a window that closes at minute 90, an attempt of 30 minutes started %s',
  (_, granted, startedAt, end) => {
    const attempt = {
      ...noAccommodation,
      ...granted,
      startedAt: startedAt * minute,
      minutes: 30,
      closesAt: 90 * minute,
      interruptions: [],
      taken: [],
    };
    expect(attemptDeadline(attempt)).toBe(end === undefined ? undefined : end * minute);
  },
);

it('gives back what an interruption took before the window closed', () => {
  const attempt = {
    ...noAccommodation,
    startedAt: 80 * minute,
    minutes: 30,
    closesAt: 90 * minute,
    interruptions: [{ from: 82 * minute, to: 86 * minute }],
    taken: [],
  };
  expect(attemptDeadline(attempt)).toBe(94 * minute);
});
