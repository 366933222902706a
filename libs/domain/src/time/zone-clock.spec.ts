import { aheadOfUtc, readClock } from './zone-clock';

describe('the clocks of a zone', () => {
  it.each([
    ['2026-12-01T08:00:00Z', 'Europe/Belgrade', '2026-12-01', '09:00:00', 1],
    ['2026-12-31T23:30:00Z', 'Europe/Belgrade', '2027-01-01', '00:30:00', 1],
    ['2026-07-01T22:00:00Z', 'Europe/Belgrade', '2026-07-02', '00:00:00', 2],
    ['2026-10-25T00:59:59Z', 'Europe/Belgrade', '2026-10-25', '02:59:59', 2],
    ['2026-10-25T01:00:00Z', 'Europe/Belgrade', '2026-10-25', '02:00:00', 1],
    ['2026-12-01T12:00:00Z', 'Pacific/Auckland', '2026-12-02', '01:00:00', 13],
  ])('show at %s in %s the day %s and the time %s', (instant, zone, date, time, hours) => {
    expect(readClock(new Date(instant), zone)).toEqual({ date, time });
    expect(aheadOfUtc(Date.parse(instant), zone)).toBe(hours * 3_600_000);
  });

  it.each([
    [new Date(Number.NaN), 'Europe/Belgrade'],
    [new Date(0), 'Europe/Nigde'],
  ])('show nothing at %s in %s', (instant, zone) => {
    expect(() => readClock(instant, zone)).toThrow(RangeError);
  });
});
