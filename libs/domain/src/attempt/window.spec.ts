import {
  belgradeInstant,
  findClockChange,
  narrowWindow,
  isWallTime,
  wallTime,
  windowInstants,
} from './window';

describe('belgradeInstant', () => {
  it.each([
    ['in winter', '2026-12-01T09:00', '2026-12-01T08:00:00.000Z'],
    ['in summer', '2026-07-01T09:00', '2026-07-01T07:00:00.000Z'],
    ['at midnight', '2026-12-01T00:00', '2026-11-30T23:00:00.000Z'],
    ['before the hour that is left out', '2027-03-28T01:59', '2027-03-28T00:59:00.000Z'],
    ['in the hour that is left out', '2027-03-28T02:30', '2027-03-28T01:30:00.000Z'],
    ['after the hour that is left out', '2027-03-28T03:00', '2027-03-28T01:00:00.000Z'],
    ['in the hour that comes twice', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
    ['after the hour that comes twice', '2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
  ])('%s', (_, wall, instant) => {
    expect(new Date(belgradeInstant(wall)).toISOString()).toBe(instant);
  });
});

describe('a time of day', () => {
  it.each([
    ['before the hour that is left out', '2027-03-28T01:59', undefined],
    ['as that hour begins', '2027-03-28T02:00', 'left-out'],
    ['in that hour', '2027-03-28T02:30', 'left-out'],
    ['as that hour ends', '2027-03-28T02:59', 'left-out'],
    ['after that hour', '2027-03-28T03:00', undefined],
    ['before the hour that comes twice', '2026-10-25T01:59', undefined],
    ['as that hour begins', '2026-10-25T02:00', 'twice'],
    ['in that hour', '2026-10-25T02:30', 'twice'],
    ['as that hour ends', '2026-10-25T02:59', 'twice'],
    ['after that hour', '2026-10-25T03:00', undefined],
    ['in an hour as others are', '2026-12-01T02:30', undefined],
    ['in that hour a day before', '2027-03-27T02:30', undefined],
    ['in that hour a day after', '2026-10-26T02:30', undefined],
  ])('%s, %s: %s', (_, wall, expected) => {
    expect(findClockChange(wall)).toBe(expected);
  });

  it('is shown as it was written unless it is left out, on every day of two years', () => {
    const first = Date.parse('2026-01-01T00:00:00.000Z');
    const written = Array.from({ length: 2 * 365 * 24 * 2 }, (_, half) =>
      new Date(first + half * 1_800_000).toISOString().slice(0, 16),
    );
    const moved = written.filter((wall) => wallTime(belgradeInstant(wall)) !== wall);
    expect(moved).toEqual(written.filter((wall) => findClockChange(wall) === 'left-out'));
    expect(moved).toHaveLength(4);
  });
});

it.each([
  ['at midnight', '2026-06-10', '2026-06-10T22:00:00.000Z'],
  ['at the end of a month', '2026-04-30', '2026-04-30T22:00:00.000Z'],
  ['when clocks go forward', '2026-03-29', '2026-03-29T22:00:00.000Z'],
  ['when they go back', '2026-10-25', '2026-10-25T23:00:00.000Z'],
  ['at the end of a year', '2026-12-31', '2026-12-31T23:00:00.000Z'],
])('is over with a last day %s', (_, lastDay, instant) => {
  const { closesAt = 0 } = narrowWindow({}, lastDay);
  expect(new Date(closesAt).toISOString()).toBe(instant);
  expect(narrowWindow({ closesAt: closesAt - 1 }, lastDay)).toEqual({ closesAt: closesAt - 1 });
  expect(narrowWindow({ opensAt: 1 }, null)).toEqual({ opensAt: 1 });
});

it('leaves out what a window does not say', () => {
  expect(windowInstants(undefined)).toEqual({});
  expect(windowInstants({ opens: '2026-12-01T09:00' })).toEqual({
    opensAt: Date.UTC(2026, 11, 1, 8),
  });
  expect(windowInstants({ closes: '2026-12-01T09:00' })).toEqual({
    closesAt: Date.UTC(2026, 11, 1, 8),
  });
});

it.each([
  ['2026-12-01T09:00', true],
  ['2028-02-29T23:59', true],
  ['2026-02-29T09:00', false],
  ['2026-12-01T24:00', false],
  ['2026-12-01 09:00', false],
  ['2026-12-01T09:00Z', false],
  ['', false],
])('takes %j as a time of day: %p', (text, expected) => {
  expect(isWallTime(text)).toBe(expected);
});
