import { isCalendarDay, parseCalendarDate, type CalendarDate } from '../language/calendar-date';

/**
 * Days of the calendar from the first to the last, both within it.
 *
 * @example
 * const leave: CalendarSpan = { from: '2026-02-01', to: '2026-03-31' };
 */
export interface CalendarSpan {
  readonly from: string;
  readonly to: string;
}

/**
 * The day so many months later; where that month is too short, its last day.
 *
 * @param months may be negative
 * @throws RangeError when `date` is no existing day
 * @example
 * addMonths('2024-02-29', 12); // '2025-02-28'
 */
export function addMonths(date: string, months: number): string {
  const { year, month, day } = existing(date);
  const at = year * 12 + month - 1 + months;
  const [inYear, inMonth] = [Math.floor(at / 12), (at % 12) + 1];
  const fitting =
    [day, 30, 29, 28].find((each) => each <= day && isCalendarDay(inYear, inMonth, each)) ?? 28;
  return written({ year: inYear, month: inMonth, day: fitting });
}

/**
 * The day so many days later.
 *
 * @param days may be negative
 * @throws RangeError when `date` is no existing day
 * @example
 * addDays('2026-12-31', 1); // '2027-01-01'
 */
export function addDays(date: string, days: number): string {
  const { year, month, day } = existing(date);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/**
 * Joins spans that overlap or follow each other without a day between; in the order of their days.
 *
 * @example
 * joinedSpans([{ from: '2026-02-01', to: '2026-02-28' }, { from: '2026-03-01', to: '2026-03-31' }]); // one, to 2026-03-31
 */
export function joinedSpans(spans: readonly CalendarSpan[]): CalendarSpan[] {
  const joined: CalendarSpan[] = [];
  for (const span of [...spans].sort((one, other) => (one.from < other.from ? -1 : 1))) {
    const last = joined.at(-1);
    if (last === undefined || span.from > addDays(last.to, 1)) joined.push(span);
    else if (span.to > last.to) joined[joined.length - 1] = { from: last.from, to: span.to };
  }
  return joined;
}

/**
 * The part of a span that lies within another, or null.
 *
 * @example
 * withinSpan({ from: '2026-01-01', to: '2026-06-30' }, { from: '2026-06-01', to: '2027-05-31' }); // June 2026
 */
export function withinSpan(span: CalendarSpan, frame: CalendarSpan): CalendarSpan | null {
  const from = span.from > frame.from ? span.from : frame.from;
  const to = span.to < frame.to ? span.to : frame.to;
  return from <= to ? { from, to } : null;
}

/**
 * How many months a span is long: whole months of the calendar, and of the one that is begun the share that its days are.
 *
 * @throws RangeError when a day does not exist
 * @example
 * countMonths({ from: '2026-02-15', to: '2026-04-14' }); // 2
 */
export function countMonths({ from, to }: CalendarSpan): number {
  const after = addDays(to, 1);
  let months = 0;
  while (addMonths(from, months + 1) <= after) months += 1;
  const begun = addMonths(from, months);
  return months + countDays(begun, after) / countDays(begun, addMonths(from, months + 1));
}

/**
 * How many days lie between two days; negative where the second is the earlier one.
 *
 * @example
 * countDays('2026-02-28', '2026-03-01'); // 1
 */
export function countDays(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}

function existing(date: string): CalendarDate {
  const parsed = parseCalendarDate(date);
  if (parsed === null) throw new RangeError(`Not a calendar date: ${date}`);
  return parsed;
}

function written({ year, month, day }: CalendarDate): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
