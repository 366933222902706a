import { alike } from '../content/alike';
import type { AssessmentItem, Item } from '../items/item';
import { findKind } from '../items/kinds';
import { ask } from '../items/present';
import { listSections } from '../items/sections';

/** What a corrected key does to an attempt: `passes` and `fails` change whether it is passed, `more` and `less` only the points. */
export type RegradeEffect = 'passes' | 'fails' | 'more' | 'less' | 'same';

/** Sums of thirds and sevenths miss their exact value by less than this. */
const inexactness = 1e-9;

/**
 * What became of an attempt.
 *
 * @example
 * regradeEffect({ points: 6, passed: false }, { points: 7, passed: true }); // 'passes'
 */
export function regradeEffect(
  before: { readonly points: number; readonly passed: boolean },
  after: { readonly points: number; readonly passed: boolean },
): RegradeEffect {
  if (before.passed !== after.passed) return after.passed ? 'passes' : 'fails';
  const difference = after.points - before.points;
  if (Math.abs(difference) < inexactness) return 'same';
  return difference > 0 ? 'more' : 'less';
}

/**
 * Whether an item asks exactly what another did, in whatever order, so that answers to that one can be graded by this one: only key, scoring
 * shares and feedback may differ. A correction may not take points away for wrong choices where learners were not told so
 * beforehand. Items that people mark have no key to correct.
 *
 * @example
 * isKeyCorrection({ ...item, key: 'a' }, { ...item, key: 'b' }); // true
 * isKeyCorrection(item, { ...item, options: [] }); // false
 */
export function isKeyCorrection(before: AssessmentItem, after: AssessmentItem): boolean {
  if (before.kind !== after.kind || findKind(before).markedBy !== undefined) return false;
  const told = new Map(listItems(before).map((item) => [item.id, item]));
  return (
    alike(asked(before), asked(after)) &&
    listItems(after).every((item) => !addsPrice(told.get(item.id), item)) &&
    !alike(before, after)
  );
}

/** The item, and questions within it. */
function listItems(item: AssessmentItem): readonly Item[] {
  return item.kind === 'case-study' ? [item, ...item.questions] : [item];
}

/** Whether wrong choices take points away of which learners did not know. All or nothing never gave more than right minus wrong. */
function addsPrice(before: Item | undefined, after: Item): boolean {
  if (!takesAway(after) || (before && takesAway(before))) return false;
  const wasAllOrNothing = before?.kind === 'multiple-choice' && before.scoring === 'all';
  const isBalanced = after.kind === 'multiple-choice' && after.scoring === 'balanced';
  return !(wasAllOrNothing && isBalanced);
}

function takesAway(item: Item): boolean {
  return findKind(item).marking?.(item) === 'penalties';
}

/** What is asked, without how it is marked. */
function withoutMarking(item: AssessmentItem): object {
  const { marking: _, ...rest } = ask(item, [...findKind(item).parts(item)].sort());
  if (rest.kind !== 'case-study') return rest;
  return { ...rest, questions: rest.questions.map(({ marking: __, ...question }) => question) };
}

function asked(item: AssessmentItem): object {
  const { points, objective, mustPass = false } = item;
  const sections = listSections(item).map((section) => ({
    id: section.id,
    objective: section.objective ?? objective,
  }));
  return { asked: withoutMarking(item), points, objective, mustPass, sections };
}
