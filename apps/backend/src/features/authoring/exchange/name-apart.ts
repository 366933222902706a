import type { AssessmentItem } from '@svetionik/domain/items/item';

const longest = 64;

/**
 * Items under names that neither the bank nor another of them has; where they name one another as enemies, they go on
 * doing so.
 *
 * @example
 * nameApart([{ ...item, id: 'znak' }], new Set(['znak'])); // [{ ...item, id: 'znak-2' }]
 */
export function nameApart(items: readonly AssessmentItem[], taken: ReadonlySet<string>): AssessmentItem[] {
  const used = new Set(taken);
  const names = items.map(({ id }) => {
    const name = freeName(id, used);
    used.add(name);
    return name;
  });
  const renamed = new Map(items.map(({ id }, place) => [id, names[place] ?? id] as const).reverse());
  return items.map((item, place) => ({
    ...item,
    id: names[place] ?? item.id,
    ...(item.enemies && { enemies: item.enemies.map((enemy) => renamed.get(enemy) ?? enemy) }),
  }));
}

function freeName(id: string, used: ReadonlySet<string>): string {
  if (!used.has(id)) return id;
  for (let number = 2; ; number++) {
    const name = `${id.slice(0, longest - 6).replace(/-+$/, '')}-${number}`;
    if (!used.has(name)) return name;
  }
}
