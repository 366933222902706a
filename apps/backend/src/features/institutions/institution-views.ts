import type { institution, institutionName } from '@svetionik/contracts/institutions';
import { institutionKind } from '@svetionik/contracts/institutions';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { InstitutionText } from './institution-text';
import type { InstitutionRow } from './institutions.queries';
import { countPeople } from './tree.queries';

export type Institution = z.output<typeof institution>;
type InstitutionName = z.output<typeof institutionName>;

/** Institutions in the order given, with how many people work there. */
export async function describeInstitutions(
  transaction: EntityManager,
  organisationId: string,
  rows: readonly InstitutionRow[],
): Promise<Institution[]> {
  const counted = await countPeople(
    transaction,
    organisationId,
    rows.map(({ id }) => id),
  );
  const counts = new Map(counted.map((row) => [row.id, row]));
  return rows.map((row) => {
    const { people = 0, peopleBelow = 0, children = 0 } = counts.get(row.id) ?? {};
    return {
      ...describeName(row),
      version: row.version,
      parent: row.parent,
      archived: row.archivedAt !== null,
      people,
      peopleBelow,
      children,
    };
  });
}

export function describeName({
  id,
  kind,
  name,
  town,
  parentName,
}: Pick<InstitutionRow, 'id' | 'kind' | 'name' | 'town' | 'parentName'>): InstitutionName {
  return { id, kind: institutionKind.parse(kind), name, town, parentName };
}

/** What was written of it. */
export function readText({
  kind,
  name,
  town,
  parent,
}: Pick<InstitutionRow, 'kind' | 'name' | 'town' | 'parent'>): InstitutionText {
  return { kind: institutionKind.parse(kind), name, town, parent };
}
