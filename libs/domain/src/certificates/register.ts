import type { Language } from '../language/script';
import { readClock } from '../time/zone-clock';

const abbreviations: Record<Language, string> = { 'sr-Latn': 'br.', 'sr-Cyrl': 'бр.', en: 'No.' };

/** A number of a register: the consecutive one within organiser and year, and the year. */
export interface NumberInRegister {
  readonly number: number;
  readonly year: number;
  /** What the register is called, `02`; empty where it has no designation. */
  readonly designation: string;
}

/**
 * A register number as it is written.
 *
 * @example
 * registerNumber({ number: 17, year: 2026, designation: '' }, 'sr-Latn'); // 'br. 17/2026'
 * registerNumber({ number: 17, year: 2026, designation: '02' }, 'sr-Latn'); // 'br. 02-17/2026'
 */
export function registerNumber(entry: NumberInRegister, language: Language): string {
  return `${abbreviations[language]} ${bareRegisterNumber(entry)}`;
}

/**
 * A register number without its abbreviation, where what stands around it says what it is.
 *
 * @example
 * bareRegisterNumber({ number: 17, year: 2026, designation: '02' }); // '02-17/2026'
 */
export function bareRegisterNumber({ number, year, designation }: NumberInRegister): string {
  return `${designation === '' ? '' : `${designation}-`}${number}/${year}`;
}

/** The legal day of an issue, written `2026-03-05`, and the year of the register it belongs to. */
export interface IssueDate {
  readonly date: string;
  readonly year: number;
}

/**
 * The day and register year of an instant, by the calendar of a time zone.
 *
 * @throws RangeError when the zone is unknown or the instant invalid.
 * @example
 * issueDate(new Date('2026-12-31T23:30:00Z'), 'Europe/Belgrade'); // { date: '2027-01-01', year: 2027 }
 */
export function issueDate(now: Date, zone: string): IssueDate {
  const { date } = readClock(now, zone);
  return { date, year: Number(date.slice(0, 4)) };
}
