import { changeRun, findRunState, isInWindow } from './run-state';

const zone = 'Europe/Belgrade';
const openedAt = new Date('2026-01-01T00:00:00Z');
const run = { startsOn: '2026-11-30', endsOn: '2027-01-22', openedAt, cancelledAt: null };

describe('where a run is', () => {
  it.each([
    ['2026-11-29T22:59:59Z', 'open'],
    ['2026-11-29T23:00:00Z', 'running'],
    ['2026-12-31T23:30:00Z', 'running'],
    ['2027-01-22T22:59:59Z', 'running'],
    ['2027-01-22T23:00:00Z', 'ended'],
  ])('at %s it is %s', (now, state) => {
    expect(findRunState(run, new Date(now), zone)).toBe(state);
  });

  it('stays planned until it is opened, and cancelled whatever the day', () => {
    const late = new Date('2028-01-01T00:00:00Z');
    expect(findRunState({ ...run, openedAt: null }, late, zone)).toBe('planned');
    expect(findRunState({ ...run, cancelledAt: openedAt }, late, zone)).toBe('cancelled');
  });

  it.each([
    ['2026-03-29', '2026-03-28T22:59:59Z', 'open'],
    ['2026-03-29', '2026-03-28T23:00:00Z', 'running'],
    ['2026-03-30', '2026-03-29T21:59:59Z', 'open'],
    ['2026-03-30', '2026-03-29T22:00:00Z', 'running'],
    ['2026-10-25', '2026-10-24T21:59:59Z', 'open'],
    ['2026-10-25', '2026-10-24T22:00:00Z', 'running'],
    ['2026-10-26', '2026-10-25T22:59:59Z', 'open'],
    ['2026-10-26', '2026-10-25T23:00:00Z', 'running'],
  ])('that starts on %s is at %s %s where the clocks change', (startsOn, now, state) => {
    expect(findRunState({ ...run, startsOn }, new Date(now), zone)).toBe(state);
  });
});

describe('a deed', () => {
  const planned = { ...run, openedAt: null };
  it.each([
    [planned, 'open', '2026-11-01', 'open'],
    [planned, 'open', '2026-12-01', 'running'],
    [planned, 'open', '2027-01-23', undefined],
    [planned, 'cancel', '2027-01-23', 'cancelled'],
    [run, 'open', '2026-11-01', undefined],
    [run, 'cancel', '2026-11-01', 'cancelled'],
    [run, 'cancel', '2027-01-23', undefined],
    [{ ...run, cancelledAt: openedAt }, 'cancel', '2026-11-01', undefined],
    [{ ...planned, cancelledAt: openedAt }, 'open', '2026-11-01', undefined],
  ] as const)('%j %s on %s gives %s', (days, deed, today, state) => {
    expect(changeRun(days, deed, today)).toBe(state);
  });
});

describe('the window of registration', () => {
  it.each([
    [null, null, true],
    ['2026-11-26', '2026-11-26', true],
    ['2026-11-27', null, false],
    [null, '2026-11-25', false],
  ])('from %s to %s: %s', (opensOn, closesOn, expected) => {
    expect(isInWindow({ opensOn, closesOn }, '2026-11-26')).toBe(expected);
  });
});
