/** Three versions of one thing: the one that both started from, one's own, and somebody else's. */
export interface Sides<Version> {
  readonly base: Version;
  readonly mine: Version;
  readonly theirs: Version;
}

/**
 * The order of all names that one of the two sides has: what one side moved or put in stands where that side has it, after the
 * nearest name before it. What both moved stands where `mine` has it. No name may stand twice in a version.
 *
 * @example
 * mergeOrder({ base: ['a', 'b'], mine: ['b', 'a'], theirs: ['a', 'b', 'c'] }); // ['b', 'c', 'a']
 */
export function mergeOrder({ base, mine, theirs }: Sides<readonly string[]>): string[] {
  const [stillMine, stillTheirs] = [unmoved(base, mine), unmoved(base, theirs)];
  const placedByThem = theirs.filter(
    (name) => !mine.includes(name) || (!stillTheirs.has(name) && stillMine.has(name)),
  );
  const order = mine.filter((name) => !placedByThem.includes(name));
  for (const name of placedByThem) {
    const before = theirs.slice(0, theirs.indexOf(name)).reverse();
    const nearest = before.find((each) => order.includes(each));
    order.splice(nearest === undefined ? 0 : order.indexOf(nearest) + 1, 0, name);
  }
  return order;
}

/** The most names that stand in the same order in both versions. */
function unmoved(base: readonly string[], side: readonly string[]): ReadonlySet<string> {
  const shared = side.filter((name) => base.includes(name));
  const places = shared.map((name) => base.indexOf(name));
  const runs: number[][] = [];
  places.forEach((place, index) => {
    const longest = runs
      .filter((run) => (places[run.at(-1) ?? -1] ?? -1) < place)
      .reduce<number[]>((best, run) => (run.length > best.length ? run : best), []);
    runs.push([...longest, index]);
  });
  const best = runs.reduce<number[]>((most, run) => (run.length > most.length ? run : most), []);
  return new Set(best.flatMap((index) => shared[index] ?? []));
}
