import type { FactGrade } from '../content/fact-grade';

/**
 * What a body is turned to for (`consent`: to whom a guardian's consent on paper is handed), in the order in which they are shown.
 *
 * @example
 * contactKinds[0]; // 'emergency'
 */
export const contactKinds = [
  'emergency',
  'trafficking',
  'children',
  'violence',
  'social-work',
  'work',
  'rights',
  'consent',
  'other',
] as const;

/** One of {@link contactKinds}. @example const kind: ContactKind = 'children'; */
export type ContactKind = (typeof contactKinds)[number];

/**
 * How well a number is founded: as a fact, or entered by the organisation that shows it. What nobody has confirmed is no
 * contact.
 *
 * @example
 * contactGrades.includes('organisation'); // true
 */
export const contactGrades = [
  'official',
  'official-copy',
  'second-hand',
  'organisation',
] as const satisfies readonly (FactGrade | 'organisation')[];

/** One of {@link contactGrades}. @example const grade: ContactGrade = 'official'; */
export type ContactGrade = (typeof contactGrades)[number];

/**
 * The languages that a body may be called in, as tags (BCP 47); `sgn` stands for sign language.
 *
 * @example
 * contactLanguages.includes('hu'); // true
 */
export const contactLanguages = [
  'sr',
  'en',
  'hu',
  'rom',
  'sq',
  'ro',
  'bg',
  'ar',
  'fa',
  'sgn',
] as const;

/** One of {@link contactLanguages}. @example const spoken: ContactLanguage = 'rom'; */
export type ContactLanguage = (typeof contactLanguages)[number];

/** A text for people, in Cyrillic and English; the one in Latin script is computed. @example { 'sr-Cyrl': 'Ниш', en: 'Niš' } */
export interface ContactText {
  readonly 'sr-Cyrl': string;
  readonly en: string;
}

/**
 * Whom to turn to. `number` as it is read; null: not known yet. `area`: for what part of the country, null for all of it.
 * `hours` and `languages` are null and empty where nobody has said. `site` is https. `checkedOn` is a day.
 *
 * @example
 * const contact: Contact = {
 *   key: 'ambulance', kind: 'emergency', label: { 'sr-Cyrl': 'Хитна помоћ', en: 'Ambulance' }, number: '194', mail: null,
 *   site: null, area: null, hours: null, languages: [], source: null, grade: 'organisation', checkedOn: '2026-11-27',
 * };
 */
export interface Contact {
  /** What content names it by: `[hitna pomoć](contact:ambulance)`. */
  readonly key: string;
  readonly kind: ContactKind;
  readonly label: ContactText;
  readonly number: string | null;
  readonly mail: string | null;
  readonly site: string | null;
  readonly area: ContactText | null;
  readonly hours: ContactText | null;
  readonly languages: readonly ContactLanguage[];
  /** Where its number was read; null where an organisation entered it, or where there is none. */
  readonly source: string | null;
  readonly grade: ContactGrade | null;
  readonly checkedOn: string | null;
}
