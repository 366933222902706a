import { findRunChange, type RunChange, type ToldOfRun } from './run-change';

const run: ToldOfRun = {
  startsOn: '2026-11-30',
  endsOn: '2027-01-22',
  begin: null,
  finish: { kind: 'day', on: '2027-01-20' },
  lateFinish: true,
};
const closing = { ...run, lateFinish: false };
const endless = { ...run, finish: null };

const cases: readonly [string, ToldOfRun, ToldOfRun, RunChange][] = [
  ['nothing', run, { ...run }, { moved: false, closes: null }],
  ['its rule', run, closing, { moved: false, closes: true }],
  ['its rule back', closing, run, { moved: false, closes: false }],
  ['its rule without a day', endless, { ...closing, finish: null }, { moved: false, closes: null }],
  ['its end', closing, { ...closing, endsOn: '2027-01-23' }, { moved: true, closes: null }],
  [
    'its last day',
    run,
    { ...run, finish: { kind: 'days', days: 9 } },
    { moved: true, closes: null },
  ],
  [
    'a last day that it loses',
    closing,
    { ...closing, finish: null },
    { moved: true, closes: false },
  ],
  ['a last day that closes', endless, closing, { moved: true, closes: true }],
];

describe('findRunChange', () => {
  it.each(cases)('tells of %s', (_, before, after, change) => {
    expect(findRunChange(before, after)).toEqual(change);
  });
});
