/**
 * Moves places that lie closer than `gap` apart, as little as it takes and in their order, within 0 to 100.
 *
 * @example
 * spreadLabels([50, 52, 90], 10); // [46, 56, 90]
 */
export function spreadLabels(places: readonly number[], gap: number): number[] {
  const order = places
    .map((_, index) => index)
    .sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0));
  let groups: Group[] = order.map((index) => ({ members: [index], middle: places[index] ?? 0 }));
  for (
    let joined = joinNeighbours(groups, gap);
    joined.length < groups.length;
    joined = joinNeighbours(groups, gap)
  )
    groups = joined;
  const spread = [...places];
  for (const { members, middle } of groups) {
    const room = ((members.length - 1) * gap) / 2;
    const centre = Math.max(room, Math.min(100 - room, middle));
    members.forEach((member, index) => (spread[member] = centre - room + index * gap));
  }
  return spread;
}

interface Group {
  readonly members: readonly number[];
  readonly middle: number;
}

/** Joins the first two groups whose labels would meet. */
function joinNeighbours(groups: readonly Group[], gap: number): Group[] {
  const place = groups.findIndex((group, index) => {
    const next = groups[index + 1];
    return (
      next !== undefined &&
      next.middle - group.middle < ((group.members.length + next.members.length) * gap) / 2
    );
  });
  const [one, other] = [groups[place], groups[place + 1]];
  if (one === undefined || other === undefined) return [...groups];
  const members = [...one.members, ...other.members];
  const middle =
    (one.middle * one.members.length + other.middle * other.members.length) / members.length;
  return [...groups.slice(0, place), { members, middle }, ...groups.slice(place + 2)];
}
