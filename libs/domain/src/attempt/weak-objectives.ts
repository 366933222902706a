import { reaches, type PassPolicy } from './pass-policy';
import type { AttemptScore, ItemScore } from './score-attempt';

/**
 * The objectives that are to be gone over again: those that reached less than the cut score or than their own minimum, and
 * those of a must-pass item that was missed. An attempt that is not passed always has one.
 *
 * @example
 * weakObjectives(score, { cutScore: 70 }); // ['refer'], of which half of the points were earned
 */
export function weakObjectives(
  { objectives, items, unmet = [] }: Pick<AttemptScore, 'objectives' | 'items' | 'unmet'>,
  { cutScore, minimums = {} }: PassPolicy,
): string[] {
  const missed = new Set(
    unmet.flatMap((condition) => (condition.kind === 'must-pass' ? [condition.item] : [])),
  );
  const ofMissed = new Set(
    items
      .filter(({ item }) => missed.has(item))
      .flatMap(
        (item): readonly Pick<ItemScore, 'objective' | 'correct'>[] => item.sections ?? [item],
      )
      .filter(({ correct }) => !correct)
      .map(({ objective }) => objective),
  );
  return objectives
    .filter(
      (each) =>
        ofMissed.has(each.objective) ||
        !reaches(each, Math.max(cutScore, minimums[each.objective] ?? 0)),
    )
    .map(({ objective }) => objective);
}
