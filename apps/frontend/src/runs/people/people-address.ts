/** Which people, in the order of their buttons. */
export const filters = [
  'all',
  'late',
  'not-begun',
  'under-way',
  'finished',
  'certified',
  'left',
] as const;

export type PeopleFilter = (typeof filters)[number];

/** Those of an institution or of a group; everybody where it is neither. */
export interface Companions {
  readonly institution?: string;
  readonly group?: string;
}

interface Addressed {
  readonly filter: PeopleFilter;
  readonly together: Companions;
  readonly part: number | undefined;
  readonly search: string | undefined;
}

/** Whom an address is about; what it says wrongly is left out. */
export function readAddress(query: { get(name: string): string | null }): Addressed {
  const institution = query.get('institution');
  const group = query.get('group');
  const part = Number(query.get('part'));
  return {
    filter: filters.find((each) => each === query.get('filter')) ?? 'all',
    together: institution !== null ? { institution } : group !== null ? { group } : {},
    part: Number.isInteger(part) && part > 0 ? part : undefined,
    search: query.get('search') ?? undefined,
  };
}

/** What stands in the address after the question mark. */
export function writeAddress(asked: Readonly<Record<string, string | number | undefined>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked))
    if (value !== undefined && value !== 'all') query.set(name, String(value));
  return query.toString();
}
