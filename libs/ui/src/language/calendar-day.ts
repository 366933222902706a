/** The zone in which the organisation counts its days. */
export const organisationZone = 'Europe/Belgrade';

const day = new Intl.DateTimeFormat('en-CA', {
  timeZone: organisationZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/**
 * The calendar day of an instant in the organisation's zone, `2026-03-05`. A calendar day stays as it is.
 *
 * @throws RangeError when the text is no date
 * @example
 * calendarDay('2026-03-05T23:30:00Z'); // '2026-03-06'
 */
export function calendarDay(date: string): string {
  return date.length === 10 ? date : day.format(new Date(date));
}
