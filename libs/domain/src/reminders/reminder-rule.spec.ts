import {
  findNeedless,
  findReminded,
  findSummaryWeek,
  isReminderRule,
  type Reminded,
  type ReminderRule,
} from './reminder-rule';

const person: Reminded = {
  startsOn: '2026-11-30',
  endsOn: '2027-01-22',
  beginBy: '2026-12-07',
  finishBy: '2026-12-31',
  begun: false,
  finished: false,
  handedIn: false,
  usedUp: false,
};
const atMarking = { begun: true, handedIn: true };
const noAttempt = { begun: true, usedUp: true };
const rule = (about: ReminderRule['about'], days: number, to: ReminderRule['to']) => ({
  ...{ about, days, to },
});

describe('a rule of reminders', () => {
  it.each([
    ['three days before', rule('finish', -3, 'not-finished'), {}, '2026-12-28', '2026-12-31'],
    ['the day before that', rule('finish', -3, 'not-finished'), {}, '2026-12-27', undefined],
    ['as it could not go', rule('finish', -3, 'not-finished'), {}, '2026-12-31', '2026-12-31'],
    ['once it is over', rule('finish', -3, 'not-finished'), {}, '2027-01-01', undefined],
    ['too long after it', rule('finish', -14, 'not-finished'), {}, '2026-12-21', undefined],
    ['on a Friday for a Sunday', rule('begin', -1, 'not-begun'), {}, '2026-12-04', '2026-12-07'],
    ['across the new year', rule('finish', 1, 'late'), {}, '2027-01-04', '2026-12-31'],
    ['not on the first of January', rule('finish', 1, 'late'), {}, '2027-01-01', undefined],
    ['who has begun', rule('begin', -1, 'not-begun'), { begun: true }, '2026-12-04', undefined],
    ['who has', rule('finish', -3, 'not-finished'), { begun: true }, '2026-12-28', '2026-12-31'],
    [
      'who is done',
      rule('finish', -3, 'not-finished'),
      { finished: true },
      '2026-12-28',
      undefined,
    ],
    ['who has handed in', rule('end', -3, 'not-finished'), atMarking, '2027-01-19', undefined],
    ['who did so after the day', rule('finish', 1, 'late'), atMarking, '2027-01-04', undefined],
    ['who has no attempt', rule('finish', 1, 'late'), noAttempt, '2027-01-04', undefined],
    [
      'who leads it all the same',
      rule('end', -7, 'trainers'),
      noAttempt,
      '2027-01-15',
      '2027-01-22',
    ],
    [
      'who has no day',
      rule('finish', -3, 'not-finished'),
      { finishBy: null },
      '2026-12-28',
      undefined,
    ],
    ['who has begun in time', rule('begin', 1, 'late'), { begun: true }, '2026-12-08', undefined],
    ['who has not', rule('begin', 1, 'late'), {}, '2026-12-08', '2026-12-07'],
    ['the start', rule('start', 0, 'not-begun'), {}, '2026-11-30', '2026-11-30'],
    ['whoever leads it', rule('end', -7, 'trainers'), {}, '2027-01-15', '2027-01-22'],
    ['a coordinator', rule('finish', 1, 'coordinators'), {}, '2027-01-04', '2026-12-31'],
    ['none', rule('finish', 1, 'coordinators'), { finished: true }, '2027-01-04', undefined],
  ] as const)('reminds %s', (_, given, change, today, on) =>
    expect(findReminded(given, { ...person, ...change }, today)).toBe(on),
  );

  it('reminds anew of a day that was moved', () => {
    const moved = { ...person, finishBy: '2027-01-15' };
    const given = rule('finish', -3, 'not-finished');
    expect(findReminded(given, moved, '2026-12-28')).toBeUndefined();
    expect(findReminded(given, moved, '2027-01-12')).toBe('2027-01-15');
  });

  it.each([
    ['2026-03-29', '2026-03-26', 'clocks go forward'],
    ['2026-10-25', '2026-10-22', 'clocks go back'],
    ['2028-02-29', '2028-02-25', 'a leap day'],
  ])('counts days of the calendar to %s, from %s, where %s lies between', (finishBy, today) => {
    const given = rule('finish', -3, 'not-finished');
    expect(findReminded(given, { ...person, finishBy }, today)).toBe(finishBy);
  });

  it('looks ahead for a summary, and tells who will be late by then', () => {
    const until = '2027-01-03';
    expect(findReminded(rule('finish', -1, 'not-finished'), person, '2026-12-28', until)).toBe(
      '2026-12-31',
    );
    expect(findReminded(rule('begin', 1, 'late'), person, '2026-12-07', '2026-12-13')).toBe(
      '2026-12-07',
    );
  });

  it.each([
    [rule('finish', -1, 'late'), false],
    [rule('finish', 1, 'late'), true],
    [rule('end', 1, 'late'), false],
    [rule('begin', 1, 'trainers'), false],
    [rule('end', 1, 'trainers'), true],
    [rule('finish', -1, 'coordinators'), true],
    [rule('end', -5, 'not-finished'), true],
  ])('may find somebody or not: %j', (given, may) => expect(isReminderRule(given)).toBe(may));
});

describe('an ordered reminder', () => {
  const given = rule('finish', -3, 'not-finished');
  it.each([
    ['is sent', {}, '2026-12-28', undefined],
    ['is needless where it is done', { finished: true }, '2026-12-28', 'done'],
    ['is needless where it is handed in', atMarking, '2026-12-28', 'handed-in'],
    ['is needless where no attempt is left', noAttempt, '2026-12-28', 'used-up'],
    ['is needless where the day was moved', { finishBy: '2027-01-15' }, '2026-12-28', 'moved'],
    ['is needless once the day is over', {}, '2027-01-04', 'moved'],
  ])('%s', (_, change, today, why) =>
    expect(findNeedless(given, { ...person, ...change }, '2026-12-31', today)).toBe(why),
  );
});

describe('the week of a summary', () => {
  it.each([
    ['2026-11-30', { week: '2026-11-30', until: '2026-12-06' }],
    ['2026-12-06', { week: '2026-11-30', until: '2026-12-06' }],
    ['2026-04-13', null],
    ['2026-04-14', { week: '2026-04-13', until: '2026-04-19' }],
    ['2027-01-01', { week: '2026-12-28', until: '2027-01-03' }],
  ])('is told on %s', (today, week) => expect(findSummaryWeek(today)).toEqual(week));
});
