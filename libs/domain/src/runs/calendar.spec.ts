import { findMonday, layWeek, listRunDates, moveDay } from './calendar';

it('lists the days of a run, the first first', () => {
  const run = { startsOn: '2026-11-02', endsOn: '2026-12-18', opensOn: '2026-10-01' };
  const dates = listRunDates({ ...run, closesOn: null, beginBy: null, finishBy: '2026-12-18' });
  expect(dates.map(({ kind }) => kind)).toEqual(['opens', 'starts', 'finish', 'ends']);
});

it.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-11-29', '2026-11-23'],
  ['2027-01-01', '2026-12-28'],
  ['2026-03-29', '2026-03-23'],
])('finds the Monday of %s', (day, monday) => {
  expect(findMonday(day)).toBe(monday);
});

it.each([
  ['2026-10-24', 2, '2026-10-26'],
  ['2026-03-30', -2, '2026-03-28'],
  ['2028-02-28', 1, '2028-02-29'],
])('moves %s by %i days', (day, days, moved) => {
  expect(moveDay(day, days)).toBe(moved);
});

it('lays bars into a week, cut at its edges', () => {
  const runs = [
    { startsOn: '2026-11-25', endsOn: '2026-12-18' },
    { startsOn: '2026-11-02', endsOn: '2026-11-27' },
    { startsOn: '2026-11-30', endsOn: '2026-12-04' },
  ];
  expect(layWeek(runs, '2026-11-23')).toEqual([
    { run: runs[1], from: 1, to: 5, begins: false, ends: true },
    { run: runs[0], from: 3, to: 7, begins: true, ends: false },
  ]);
});
