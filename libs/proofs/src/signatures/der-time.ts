import type { DerElement } from './der';

const utcTime = 0x17;
const written = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d+)?Z$/u;

/**
 * A moment as certificates and time stamps write it, in UTC: UTCTime, whose years of two digits are those from 1950 to 2049
 * (RFC 5280, 4.1.2.5.1), or GeneralizedTime, which may have parts of a second (RFC 3161, 2.4.2); they are kept to the
 * millisecond.
 *
 * @throws RangeError where the element is none
 * @example
 * readTime(element).toISOString(); // '2027-03-05T10:00:00.000Z'
 */
export function readTime(element: DerElement | undefined): Date {
  const digits = new TextDecoder().decode(element?.content);
  const century = element?.tag === utcTime ? (digits < '50' ? '20' : '19') : '';
  const text = century + digits;
  const time = new Date(text.replace(written, '$1-$2-$3T$4:$5:$6$7Z'));
  if (!written.test(text) || Number.isNaN(time.getTime()))
    throw new RangeError('A time that cannot be read');
  return time;
}
