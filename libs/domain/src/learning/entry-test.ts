import type { EntryTestRule } from '../attempt/assessment-rules';

/**
 * Where a learner stands with the entry test of a course: there is none, it is offered, under way or done, or it is past,
 * because the first lesson has begun without it.
 */
export type EntryTestState = 'none' | 'offered' | 'open' | 'done' | 'past';

/**
 * Whether an entry test is still to be had. After the first lesson it would no longer tell what was known before; who
 * begins the lessons has passed it over.
 *
 * @param given.begun whether any block of the course is done
 * @example
 * entryTestState({ rule: 'optional', attempt: undefined, begun: false }); // 'offered'
 */
export function entryTestState(given: {
  readonly rule: EntryTestRule | undefined;
  readonly attempt: 'open' | 'closed' | undefined;
  readonly begun: boolean;
}): EntryTestState {
  if (given.attempt !== undefined) return given.attempt === 'open' ? 'open' : 'done';
  if (given.rule === undefined) return 'none';
  return given.begun ? 'past' : 'offered';
}

/**
 * Whether lessons wait for the entry test.
 *
 * @example
 * requiresEntryTest('required', 'offered'); // true
 */
export function requiresEntryTest(rule: EntryTestRule | undefined, state: EntryTestState): boolean {
  return rule === 'required' && (state === 'offered' || state === 'open');
}
