import { addDays } from '../credits/calendar-span';

/**
 * How many days lie at least between the day on which the leaving of an organisation is announced and its last day: people have a month
 * to finish what they have begun.
 */
const noticeDays = 30;

/** How many days ahead the last day lies at most. */
const longestNoticeDays = 730;

/**
 * How many days after the last day personal data are erased, at the earliest: three months in which the file that was handed over is
 * fetched, checked and read in elsewhere.
 */
const handoverDays = 90;

/** How many days after the last day what is under way is still waited for. */
const graceDays = 1;

/**
 * The days that may be the last one of an organisation whose leaving is announced today.
 *
 * @param today a day of the organisation's calendar, `2026-03-05`
 * @throws RangeError when it is no existing day
 * @example
 * findLastDays('2026-03-05'); // { earliest: '2026-04-04', latest: '2028-03-04' }
 */
export function findLastDays(today: string): {
  readonly earliest: string;
  readonly latest: string;
} {
  return { earliest: addDays(today, noticeDays), latest: addDays(today, longestNoticeDays) };
}

/**
 * Why a day cannot be the last one; undefined where it can.
 *
 * @throws RangeError when `today` is no existing day
 * @example
 * findLastDayProblem('2026-04-03', '2026-03-05'); // 'too-soon'
 * findLastDayProblem('2026-04-04', '2026-03-05'); // undefined
 */
export function findLastDayProblem(
  lastDay: string,
  today: string,
): 'too-soon' | 'too-late' | undefined {
  const { earliest, latest } = findLastDays(today);
  if (lastDay < earliest) return 'too-soon';
  return lastDay > latest ? 'too-late' : undefined;
}

/**
 * Whether an organisation has left: its last day belongs to it whole, and what was begun by then, an assessment or a document in the
 * making, is waited for through one more day.
 *
 * @param isUnderWay whether anything is that ends by itself
 * @throws RangeError when `lastDay` is no existing day
 * @example
 * hasEnded({ lastDay: '2026-04-04', today: '2026-04-04', isUnderWay: false }); // false
 * hasEnded({ lastDay: '2026-04-04', today: '2026-04-05', isUnderWay: false }); // true
 * hasEnded({ lastDay: '2026-04-04', today: '2026-04-05', isUnderWay: true }); // false
 * hasEnded({ lastDay: '2026-04-04', today: '2026-04-06', isUnderWay: true }); // true
 */
export function hasEnded({
  lastDay,
  today,
  isUnderWay,
}: {
  readonly lastDay: string;
  readonly today: string;
  readonly isUnderWay: boolean;
}): boolean {
  return today > (isUnderWay ? addDays(lastDay, graceDays) : lastDay);
}

/**
 * The first day on which personal data may be erased.
 *
 * @throws RangeError when `lastDay` is no existing day
 * @example
 * findFirstErasureDay('2026-04-04'); // '2026-07-03'
 */
export function findFirstErasureDay(lastDay: string): string {
  return addDays(lastDay, handoverDays);
}

/**
 * The day on which personal data are erased: the first possible one, or the day after somebody has confirmed that they have the file,
 * where that is later. Null as long as nobody has.
 *
 * @param acknowledgedOn null where nobody has confirmed it yet
 * @throws RangeError when a day does not exist
 * @example
 * findErasureDay('2026-04-04', null); // null
 * findErasureDay('2026-04-04', '2026-04-10'); // '2026-07-03'
 * findErasureDay('2026-04-04', '2026-09-01'); // '2026-09-02'
 */
export function findErasureDay(lastDay: string, acknowledgedOn: string | null): string | null {
  if (acknowledgedOn === null) return null;
  const [first, after] = [findFirstErasureDay(lastDay), addDays(acknowledgedOn, 1)];
  return after > first ? after : first;
}
