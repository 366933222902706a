import { findSendingTime } from './sending-time';

describe('when a reminder goes', () => {
  it.each([
    ['within the hours', '2026-12-02T10:30:00Z', '2026-12-02T10:30:00Z'],
    ['at their first moment', '2026-12-02T07:00:00Z', '2026-12-02T07:00:00Z'],
    ['at their last', '2026-12-02T16:59:59Z', '2026-12-02T16:59:59Z'],
    ['when they end', '2026-12-02T17:00:00Z', '2026-12-03T07:00:00Z'],
    ['before they begin', '2026-12-02T06:59:59Z', '2026-12-02T07:00:00Z'],
    ['shortly before midnight there', '2026-12-02T22:59:59Z', '2026-12-03T07:00:00Z'],
    ['at midnight there', '2026-12-02T23:00:00Z', '2026-12-03T07:00:00Z'],
    ['on a Friday evening', '2026-12-04T19:00:00Z', '2026-12-07T07:00:00Z'],
    ['at the end of a month', '2026-06-30T20:00:00Z', '2026-07-01T06:00:00Z'],
    ['at the end of the year', '2026-12-31T20:00:00Z', '2027-01-04T07:00:00Z'],
    ['in the night when clocks go forward', '2026-03-29T00:30:00Z', '2026-03-30T06:00:00Z'],
    ['in the hour that comes twice', '2026-10-25T01:30:00Z', '2026-10-26T07:00:00Z'],
    ['before clocks go forward', '2026-03-27T18:00:00Z', '2026-03-30T06:00:00Z'],
    ['before they go back', '2026-10-23T18:00:00Z', '2026-10-26T07:00:00Z'],
  ])('is told %s', (_, now, then) =>
    expect(findSendingTime(new Date(now), 'Europe/Belgrade')).toEqual(new Date(then)),
  );
});
