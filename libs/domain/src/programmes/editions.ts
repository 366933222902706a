import type { ProgrammePart, ProgrammePlan } from './plan';

/** What differs between two editions of a programme, by parts of either. */
export interface PlanChanges {
  readonly added: readonly ProgrammePart[];
  readonly removed: readonly ProgrammePart[];
  /** Parts that are required, optional or chosen otherwise, or exempt by another result, as they are later. */
  readonly changed: readonly ProgrammePart[];
  /** Whether the order, or how many are chosen, is another one. */
  readonly rule: boolean;
}

/**
 * What differs between two editions of a programme. Parts are the same where their course is.
 *
 * @example compareEditions({ …, parts: [law] }, { …, parts: [law, practice] }).added; // [practice]
 */
export function compareEditions(before: ProgrammePlan, after: ProgrammePlan): PlanChanges {
  const of = (plan: ProgrammePlan, { course }: ProgrammePart) =>
    plan.parts.find((each) => each.course === course);
  const kept = (plan: ProgrammePlan, other: ProgrammePlan) =>
    plan.parts.flatMap((each) => (of(other, each) === undefined ? [] : [each.course])).join();
  return {
    added: after.parts.filter((each) => of(before, each) === undefined),
    removed: before.parts.filter((each) => of(after, each) === undefined),
    changed: after.parts.filter((each) => {
      const was = of(before, each);
      return (
        was !== undefined &&
        (was.need !== each.need || was.kind !== each.kind || was.entryPercent !== each.entryPercent)
      );
    }),
    rule:
      before.inOrder !== after.inOrder ||
      before.choose !== after.choose ||
      kept(before, after) !== kept(after, before),
  };
}
