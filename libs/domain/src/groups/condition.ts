import type { Role } from '../access/permissions';
import type { Track } from '../content/track';
import type { Region } from '../institutions/regions';

/** What a person has to do with a course: the latest enrolment counts, one that was left does not. */
export const courseStates = ['not-enrolled', 'not-started', 'under-way', 'passed'] as const;

/** One of {@link courseStates}. */
export type CourseState = (typeof courseStates)[number];

/** A day: one of the calendar, `2026-03-05`, or so many days from the day on which it is asked, -30 to 365 and more. */
export type DayBound = string | number;

/** From the first to the last day, both included; null where it is open. */
export interface DayRange {
  readonly from: DayBound | null;
  readonly to: DayBound | null;
}

/**
 * What a person may be chosen by. `is` false turns it round: everybody for whom it does not hold.
 *
 * - `institution`: they work in one of these or in what belongs to it.
 * - `town`, `region`: where their institution is; towns as the directory has them in Latin.
 * - `last-day`: the last day of their certificate, of the course where one is named; the latest one counts.
 * - `activity`: the day on which they were last in the organisation; whoever was never in counts as before every day.
 */
export type Condition = { readonly is: boolean } & (
  | { readonly kind: 'profession'; readonly professions: readonly Track[] }
  | { readonly kind: 'institution'; readonly institutions: readonly string[] }
  | { readonly kind: 'town'; readonly towns: readonly string[] }
  | { readonly kind: 'region'; readonly regions: readonly Region[] }
  | { readonly kind: 'role'; readonly roles: readonly Role[] }
  | { readonly kind: 'course'; readonly course: string; readonly states: readonly CourseState[] }
  | { readonly kind: 'last-day'; readonly course: string | null; readonly range: DayRange }
  | { readonly kind: 'activity'; readonly range: DayRange }
  | { readonly kind: 'group'; readonly groups: readonly string[] }
);

/** How a condition is told from others: by what it asks. */
export type ConditionKind = Condition['kind'];

/** Conditions of which all have to hold, or any one. */
export interface Rule {
  readonly match: 'all' | 'any';
  /** One to {@link mostConditions}; their place gives their letter. */
  readonly conditions: readonly Condition[];
}

/** How many conditions a rule has at most. */
export const mostConditions = 12;

/**
 * By which a condition is named beside a person.
 *
 * @example
 * conditionLetter(2); // 'c'
 */
export function conditionLetter(place: number): string {
  return String.fromCharCode(97 + place);
}
