import { findMonday, findPassedDay, hideWindow, layWeek, listRunDates, moveDay } from './calendar';

it('lists the days of a run, the first first', () => {
  const run = { startsOn: '2026-11-02', endsOn: '2026-12-18', opensOn: '2026-10-01' };
  const dates = listRunDates({ ...run, closesOn: null, beginBy: null, finishBy: '2026-12-18' });
  expect(dates.map(({ kind }) => kind)).toEqual(['opens', 'starts', 'finish', 'ends']);
});

it.each([
  ['2026-11-09', null],
  ['2026-11-10', 'begin'],
  ['2026-12-14', 'begin'],
  ['2026-12-15', 'finish'],
])('finds on %s which day of a run has passed', (today, passed) => {
  expect(findPassedDay({ beginBy: '2026-11-09', finishBy: '2026-12-14' }, today)).toBe(passed);
});

it('finds no passed day of a run that has none', () => {
  expect(findPassedDay({ beginBy: null, finishBy: null }, '2026-12-15')).toBeNull();
});

it.each([
  ['staff', null],
  ['open', '2026-10-01'],
])('tells when people may come onto a run that is joined by %s', (joining, opensOn) => {
  const run = { joining, opensOn: '2026-10-01', closesOn: null };
  expect(hideWindow(run)).toEqual({ opensOn, closesOn: null });
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

it('leaves runs that start on one day in their order', () => {
  const days = { startsOn: '2026-11-23', endsOn: '2026-11-29' };
  const runs = ['a', 'b', 'c'].map((id) => ({ id, ...days }));
  expect(layWeek(runs, '2026-11-23').map(({ run }) => run.id)).toEqual(['a', 'b', 'c']);
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
