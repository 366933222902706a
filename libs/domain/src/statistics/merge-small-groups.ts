import { mayBeShown } from './smallest-group';

/** Groups that are told one by one, and those that are told together. */
export interface MergedGroups<Group> {
  readonly shown: readonly Group[];
  readonly together: readonly Group[];
}

/**
 * Parts groups of people into those of whom something may be said and those of whom it is said together only: each of fewer people
 * than `mayBeShown` allows, and the next larger ones as long as all of these together are still too few, because they could be reckoned
 * from a total. Where everybody together is too few, nothing is left to be shown. Groups stay in their order; one without people is
 * shown, for it tells of nobody.
 *
 * @example
 * mergeSmallGroups([{ people: 40 }, { people: 12 }, { people: 3 }]); // 40 shown; 12 and 3 together
 */
export function mergeSmallGroups<Group extends { readonly people: number }>(
  groups: readonly Group[],
): MergedGroups<Group> {
  const bySize = groups
    .filter(({ people }) => people > 0)
    .toSorted((one, other) => one.people - other.people);
  const together = new Set<Group>();
  let people = 0;
  for (const group of bySize) {
    const isEnough = mayBeShown(people) || people === 0;
    if (mayBeShown(group.people) && isEnough) break;
    together.add(group);
    people += group.people;
  }
  return {
    shown: groups.filter((group) => !together.has(group)),
    together: groups.filter((group) => together.has(group)),
  };
}
