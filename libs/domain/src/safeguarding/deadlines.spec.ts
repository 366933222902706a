import { findDeadlines, findNextDeadline } from './deadlines';

it('has a week for an answer, and three months after it for the end', () => {
  expect(findDeadlines('2026-12-30')).toEqual({ answerDue: '2027-01-06', endDue: '2027-04-06' });
});

describe('what is due of a report', () => {
  const days = { answerDue: '2026-03-12', endDue: '2026-06-10' };

  it.each([
    ['an answer', null, null, '2026-03-12', { what: 'answer', day: '2026-03-12', isOver: false }],
    [
      'a late answer',
      null,
      null,
      '2026-03-13',
      { what: 'answer', day: '2026-03-12', isOver: true },
    ],
    [
      'its end',
      '2026-03-06',
      null,
      '2026-06-10',
      { what: 'end', day: '2026-06-10', isOver: false },
    ],
    [
      'a late end',
      '2026-03-06',
      null,
      '2026-06-11',
      { what: 'end', day: '2026-06-10', isOver: true },
    ],
    ['nothing', '2026-03-06', '2026-04-01', '2027-01-01', undefined],
    ['nothing of one closed without an answer', null, '2026-03-07', '2027-01-01', undefined],
  ])('is %s', (_, answeredOn, closedOn, today, due) => {
    expect(findNextDeadline({ ...days, answeredOn, closedOn }, today)).toEqual(due);
  });
});
