import { alike } from '../../content/alike';

/** What differs between two versions of a thing, with the ids of what stands around it. */
export interface RemovedPart {
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

/**
 * The least that {@link bringBack} needs of both versions: fields that are the same are left out, and of entries that are the same
 * only their ids stay, because they say where something stood.
 *
 * @example
 * removedPart({ title: 'A', tags: ['x', 'y'] }, { title: 'A', tags: ['x'] }); // { before: { tags: ['x', 'y'] }, after: { tags: ['x'] } }
 */
export function removedPart(before: object, after: object): RemovedPart {
  return { before: leanFields(before, after), after: leanFields(after, before) };
}

function lean(value: unknown, other: unknown): unknown {
  if (Array.isArray(value) && Array.isArray(other)) return leanEntries(value, other);
  return isRecord(value) && isRecord(other) ? leanFields(value, other) : value;
}

function leanFields(value: object, other: object): Record<string, unknown> {
  const others: ReadonlyMap<string, unknown> = new Map(Object.entries(other));
  return Object.fromEntries<unknown>(
    Object.entries(value)
      .filter(([name, each]) => name === 'id' || !alike(each, others.get(name)))
      .map(([name, each]) => [name, lean(each, others.get(name))]),
  );
}

function leanEntries(list: readonly unknown[], others: readonly unknown[]): readonly unknown[] {
  if (!list.every(hasId) || !others.every(hasId)) return list;
  return list.map((entry) => {
    const twin = others.find(({ id }) => id === entry.id);
    return twin === undefined ? entry : leanFields(entry, twin);
  });
}

function hasId(value: unknown): value is { readonly id: string } {
  return isRecord(value) && 'id' in value && typeof value.id === 'string';
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
