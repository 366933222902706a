import { deadline, isOver, pausedMilliseconds } from './timing';

const minute = 60_000;
const half = { startedAt: 100 * minute, minutes: 30, extraTimeFactor: 1 };

describe('deadline', () => {
  it.each([
    [30, 1, 0, 130],
    [30, 1.5, 0, 145],
    [30, 1.25, 2, 139.5],
    [45, 2, 10, 200],
  ])('%d minutes, times %d, %d paused: minute %d', (minutes, extraTimeFactor, paused, end) => {
    const time = { startedAt: 100 * minute, minutes, extraTimeFactor, pausedMilliseconds: paused * minute };
    expect(deadline(time)).toBe(end * minute);
  });
});

describe('pausedMilliseconds', () => {
  it.each<[string, [number, number][], number]>([
    ['nothing', [], 0],
    ['an outage during the attempt', [[110, 115]], 5],
    ['only what follows the start', [[90, 104]], 4],
    ['nothing for an outage before the start', [[80, 100]], 0],
    ['the whole of one that began in time', [[129, 160]], 31],
    ['nothing for one that began after the end', [[130, 160]], 0],
    ['one that began in the time given back', [[110, 115], [132, 140]], 13],
    ['overlapping ones once, in any order', [[112, 120], [110, 115]], 10],
    ['one inside another once', [[110, 120], [112, 114]], 10],
  ])('counts %s', (_, outages, minutes) => {
    const spans = outages.map(([from, to]) => ({ from: from * minute, to: to * minute }));
    expect(pausedMilliseconds({ ...half, outages: spans })).toBe(minutes * minute);
  });

  it('counts with the extra time', () => {
    const outages = [{ from: 140 * minute, to: 150 * minute }];
    expect(pausedMilliseconds({ ...half, outages })).toBe(0);
    expect(pausedMilliseconds({ ...half, extraTimeFactor: 1.5, outages })).toBe(10 * minute);
  });
});

describe('isOver', () => {
  it.each([
    [999, false],
    [1000, true],
    [1001, true],
  ])('at %d of 1000: %s', (now, over) => {
    expect(isOver(1000, now)).toBe(over);
  });
});
