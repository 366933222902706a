import type { AssessmentItem } from '@svetionik/domain/items/item';

const longest = 64;

/** The names that items of a bank are to have, by the ids that they came with. */
export interface FreeNames {
  /** In the order of the ids. */
  readonly names: readonly string[];
  /** By the id that it came with; of several with one id, the first. */
  readonly byId: ReadonlyMap<string, string>;
}

/**
 * A name for each id that neither the bank nor another of them has.
 *
 * @example
 * makeUniqueNames(['znak', 'znak'], new Set(['znak'])).names; // ['znak-2', 'znak-3']
 */
export function makeUniqueNames(ids: readonly string[], taken: ReadonlySet<string>): FreeNames {
  const used = new Set(taken);
  const next = new Map<string, number>();
  const byId = new Map<string, string>();
  const names = ids.map((id) => {
    const name = used.has(id) ? numbered(id, used, next) : id;
    used.add(name);
    if (!byId.has(id)) byId.set(id, name);
    return name;
  });
  return { names, byId };
}

/** The numbers of a stem go on where the last item left them, so that a thousand items of one name are named in one go. */
function numbered(id: string, used: ReadonlySet<string>, next: Map<string, number>): string {
  const stem = id.slice(0, longest - 6).replace(/-+$/, '');
  for (let number = next.get(stem) ?? 2; ; number++) {
    const name = `${stem}-${number}`;
    if (used.has(name)) continue;
    next.set(stem, number + 1);
    return name;
  }
}

/**
 * The item under its name. Those it names as enemies that came with it go by their new names.
 *
 * @example
 * renamed(item, 'znak-2', new Map([['znak', 'znak-2']])).id; // 'znak-2'
 */
export function renamed(
  item: AssessmentItem,
  name: string,
  byId: ReadonlyMap<string, string>,
): AssessmentItem {
  return {
    ...item,
    id: name,
    ...(item.enemies && { enemies: item.enemies.map((enemy) => byId.get(enemy) ?? enemy) }),
  };
}
