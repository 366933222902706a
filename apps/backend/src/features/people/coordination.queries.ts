import type { TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';

/** What was merged into another one leads to that. */
const own = `WITH RECURSIVE own (id) AS (
    SELECT c.institution_id FROM people.coordinated_institution c WHERE c.organisation_id = $1 AND c.person_id = $2
    UNION SELECT i.merged_into FROM own JOIN institutions.institutions i ON i.id = own.id WHERE i.merged_into IS NOT NULL)`;

/** The institutions whose people somebody looks after, with all that belongs to them. */
export async function findOverseenInstitutions(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    'SELECT o.id /* "id" is not null: it is a key */ FROM people.overseen_institutions($1, $2) o',
    [organisationId, personId],
  );
  return rows.map(({ id }) => id);
}

export interface NamedInstitution {
  readonly id: string;
  readonly name: TextInScripts;
  readonly parentName: TextInScripts | null;
}

/** Those that were chosen for somebody, or what they were merged into. */
export function findCoordinated(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<NamedInstitution[]> {
  return queryRows(
    transaction,
    `${own} SELECT i.id, i.name, p.name AS "parentName" FROM own JOIN institutions.institutions i ON i.id = own.id
       LEFT JOIN institutions.institutions p ON p.id = i.parent_id
     WHERE i.merged_into IS NULL ORDER BY i.sort_key COLLATE "sr-Latn-x-icu", i.id`,
    [organisationId, personId],
  );
}

/** How many of them there are in the directory. */
export async function countInstitutions(
  transaction: EntityManager,
  organisationId: string,
  ids: readonly string[],
): Promise<number> {
  const rows = await queryRows(
    transaction,
    'SELECT count(*)::int AS count FROM institutions.institutions WHERE organisation_id = $1 AND id = ANY ($2::uuid[]) AND merged_into IS NULL',
    [organisationId, ids],
  );
  return rows[0]?.count ?? 0;
}

export async function replaceCoordinated(
  transaction: EntityManager,
  {
    organisationId,
    personId,
    institutions,
    by,
    at,
  }: {
    readonly organisationId: string;
    readonly personId: string;
    readonly institutions: readonly string[];
    readonly by: string;
    readonly at: Date;
  },
): Promise<void> {
  await execute(
    transaction,
    'DELETE FROM people.coordinated_institution WHERE organisation_id = $1 AND person_id = $2 AND institution_id <> ALL ($3::uuid[])',
    [organisationId, personId, institutions],
  );
  await execute(
    transaction,
    `INSERT INTO people.coordinated_institution (organisation_id, person_id, institution_id, given_by, given_at)
     SELECT $1, $2, unnest($3::uuid[]), $4, $5 ON CONFLICT DO NOTHING`,
    [organisationId, personId, institutions, by, at],
  );
}
