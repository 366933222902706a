import features from '../features.json';
import type { Relation } from './relations';

/** What a feature asks of a table that another one owns. */
export interface ForeignUse {
  readonly owner: string;
  readonly relation: Relation;
}

/** What is wrong with it: of another feature one reads only views, only where it stands before, and writes nothing. */
export function findProblem(
  { owner, relation: { name, isWritten } }: ForeignUse,
  isView: (name: string) => boolean,
): string | undefined {
  const schema = schemaOf(name);
  if (isWritten) return `${owner} writes ${name}, which is not its own`;
  if (!places.has(schema)) return undefined;
  if (placeOf(schema) > placeOf(owner))
    return `${owner} reads ${name} of a feature that stands after it`;
  return isView(name)
    ? undefined
    : `${owner} reads the table ${name} of another feature, which publishes views for others`;
}

/** Whether a relation belongs to another feature than the one whose statement names it. */
export function isForeign({ owner, relation }: ForeignUse): boolean {
  return schemaOf(relation.name) !== owner;
}

/** Who reads what of others, a line each, for a person who reviews it. */
export function describeReads(uses: readonly ForeignUse[]): string {
  const lines = new Set(uses.map(({ owner, relation }) => `${owner} reads ${relation.name}`));
  return `${[...lines].sort().join('\n')}\n`;
}

const places = new Map(features.map((name, place) => [name, place]));

/** What is no feature stands before all of them. */
function placeOf(name: string): number {
  return places.get(name) ?? -1;
}

function schemaOf(name: string): string {
  return name.split('.')[0] ?? '';
}
