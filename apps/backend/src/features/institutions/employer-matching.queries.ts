import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';

/** Members whose account says something else of their employer than was last looked at. */
export function findUnmatched(
  transaction: EntityManager,
  organisationId: string,
  limit: number,
): Promise<{ personId: string; employer: string }[]> {
  return queryRows(
    transaction,
    `SELECT m.person_id AS "personId", e.employer FROM identity.members m JOIN identity.employers e ON e.id = m.person_id
       LEFT JOIN institutions.workplace w ON w.organisation_id = m.organisation_id AND w.person_id = m.person_id
     WHERE m.organisation_id = $1 AND e.employer IS NOT NULL AND (w.person_id IS NULL OR w.employer_then IS DISTINCT FROM e.employer) ORDER BY m.person_id LIMIT $2`,
    [organisationId, limit],
  );
}

interface Written {
  readonly people: readonly string[];
  readonly written: readonly string[];
  readonly keys: readonly string[];
}

/** Links those whose words are the name of one institution; the others wait for somebody to sort them in. */
export async function matchWritten(
  transaction: EntityManager,
  organisationId: string,
  { people, written, keys }: Written,
  now: Date,
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO institutions.workplace (organisation_id, person_id, institution_id, written, written_key, written_id, state, since, employer_then)
     SELECT $1, g.person_id, f.id, g.written, g.key, institutions.id_of_key(g.key), CASE WHEN f.id IS NULL THEN 'waiting' ELSE 'matched' END, $5::timestamptz, g.written
     FROM unnest($2::uuid[], $3::text[], $4::text[]) AS g (person_id, written, key) LEFT JOIN (
       SELECT key, min(id::text)::uuid /* as text: ids have no least one; as uuid: it is the only id */ AS id FROM institutions.institutions_of_keys($4::text[]) GROUP BY key HAVING count(*) = 1) f ON f.key = g.key
     ON CONFLICT (organisation_id, person_id) DO UPDATE
       SET institution_id = excluded.institution_id, written = excluded.written, written_key = excluded.written_key, written_id = excluded.written_id, state = excluded.state, since = excluded.since, employer_then = excluded.employer_then`,
    [organisationId, people, written, keys, now],
  );
}

/** Who has taken back where they work is nowhere; what only the organisation has said stays. */
export async function deleteClearedWorkplaces(
  transaction: EntityManager,
  organisationId: string,
): Promise<void> {
  await execute(
    transaction,
    'DELETE FROM institutions.workplace w USING identity.employers e WHERE w.organisation_id = $1 AND e.id = w.person_id AND e.employer IS NULL AND w.employer_then IS NOT NULL',
    [organisationId],
  );
}
