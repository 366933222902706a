import { findRunFault, moveDays, overlaps, type RunFacts } from './run-text';

const run: RunFacts = {
  opensOn: '2026-11-02',
  closesOn: '2026-11-26',
  startsOn: '2026-11-30',
  endsOn: '2027-01-22',
  begin: { kind: 'day', on: '2026-12-07' },
  finish: { kind: 'days', days: 40 },
  capacity: 20,
  quotas: [{ institution: 'a', places: 15 }],
  joining: 'open',
  group: null,
};

describe('a run as it is written', () => {
  const cases: [Partial<RunFacts>, string | undefined][] = [
    [{}, undefined],
    [{ endsOn: '2026-11-29' }, 'dates'],
    [{ opensOn: '2026-11-27' }, 'dates'],
    [{ closesOn: '2027-01-23' }, 'dates'],
    [{ begin: { kind: 'day', on: '2026-11-29' } }, 'dates'],
    [{ finish: { kind: 'day', on: '2027-01-23' } }, 'dates'],
    [{ capacity: 14 }, 'quotas'],
    [{ capacity: null }, undefined],
    [{ quotas: ['a', 'a'].map((institution) => ({ institution, places: 1 })) }, 'quotas'],
    [{ joining: 'group' }, 'group'],
    [{ group: 'g' }, 'group'],
    [{ joining: 'group', group: 'g' }, undefined],
  ];
  it.each(cases)('with %j has the fault %s', (own, fault) => {
    expect(findRunFault({ ...run, ...own })).toBe(fault);
  });
});

describe('a run that is moved', () => {
  it('keeps the distance of its days, over the end of a year and a change of the clocks', () => {
    expect(moveDays(run, '2027-03-22')).toMatchObject({
      opensOn: '2027-02-22',
      closesOn: '2027-03-18',
      startsOn: '2027-03-22',
      endsOn: '2027-05-14',
      begin: { kind: 'day', on: '2027-03-29' },
      finish: { kind: 'days', days: 40 },
    });
    expect(moveDays(moveDays(run, '2026-01-10'), run.startsOn)).toEqual(run);
  });
});

describe('two runs', () => {
  it.each([
    ['2027-01-22', '2027-02-01', true],
    ['2027-01-23', '2027-02-01', false],
    ['2026-01-01', '2026-11-29', false],
    ['2026-12-10', '2026-12-11', true],
  ])('from %s to %s have a day in common: %s', (startsOn, endsOn, expected) => {
    expect(overlaps(run, { startsOn, endsOn })).toBe(expected);
  });
});
