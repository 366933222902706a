import { addDays } from '../credits/calendar-span';

/** Within how many days somebody who reports is answered, as Directive (EU) 2019/1937, Article 9(1)(b), has it. */
export const answerDays = 7;

/** How many days after that a report is to be closed: three months, Article 9(1)(f) of the same. */
const endDays = 90;

/**
 * Until when a report is answered, and until when it is closed.
 *
 * @param receivedOn a day of the organisation's calendar, `2026-03-05`
 * @throws RangeError when it is no existing day
 * @example
 * findDeadlines('2026-03-05'); // { answerDue: '2026-03-12', endDue: '2026-06-10' }
 */
export function findDeadlines(receivedOn: string): {
  readonly answerDue: string;
  readonly endDue: string;
} {
  const answerDue = addDays(receivedOn, answerDays);
  return { answerDue, endDue: addDays(answerDue, endDays) };
}

/** How far a report is, as much of it as says what is due. */
export interface ReportProgress {
  readonly answerDue: string;
  readonly endDue: string;
  readonly answeredOn: string | null;
  readonly closedOn: string | null;
}

/**
 * What of a report is next, and whether its day is over; undefined where nothing is due any more.
 *
 * @example
 * findNextDeadline({ answerDue: '2026-03-12', endDue: '2026-06-10', answeredOn: null, closedOn: null }, '2026-03-13');
 * // { what: 'answer', day: '2026-03-12', isOver: true }
 */
export function findNextDeadline(
  { answerDue, endDue, answeredOn, closedOn }: ReportProgress,
  today: string,
): { readonly what: 'answer' | 'end'; readonly day: string; readonly isOver: boolean } | undefined {
  if (closedOn !== null) return undefined;
  const what = answeredOn === null ? 'answer' : 'end';
  const day = what === 'answer' ? answerDue : endDue;
  return { what, day, isOver: today > day };
}
