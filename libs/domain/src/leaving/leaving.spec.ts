import { findErasureDay, findLastDayProblem, findLastDays, hasEnded } from './leaving';

describe('the last day of an organisation', () => {
  it.each([
    ['2026-03-05', 'too-soon'],
    ['2026-04-03', 'too-soon'],
    ['2026-04-04', undefined],
    ['2028-03-04', undefined],
    ['2028-03-05', 'too-late'],
  ])('on the fifth of March, %s is %s', (lastDay, problem) => {
    expect(findLastDayProblem(lastDay, '2026-03-05')).toBe(problem);
  });

  it('lies a month to two years ahead', () => {
    expect(findLastDays('2028-01-31')).toEqual({ earliest: '2028-03-01', latest: '2030-01-30' });
  });

  it.each([
    ['2026-04-03', false, false],
    ['2026-04-04', false, false],
    ['2026-04-05', false, true],
    ['2026-04-05', true, false],
    ['2026-04-06', true, true],
    ['2027-01-01', true, true],
  ])('on %s, with something under way: %s, it is over: %s', (today, isUnderWay, over) => {
    expect(hasEnded({ lastDay: '2026-04-04', today, isUnderWay })).toBe(over);
  });
});

describe('the day on which personal data are erased', () => {
  it.each([
    [null, null],
    ['2026-04-05', '2026-07-03'],
    ['2026-07-02', '2026-07-03'],
    ['2026-07-03', '2026-07-04'],
    ['2027-01-31', '2027-02-01'],
  ])('after a confirmation on %s is %s', (acknowledgedOn, day) => {
    expect(findErasureDay('2026-04-04', acknowledgedOn)).toBe(day);
  });
});
