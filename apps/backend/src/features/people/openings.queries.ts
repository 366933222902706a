import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';

export interface NewOpening {
  readonly id: string;
  readonly organisationId: string;
  readonly personId: string;
  readonly openedOn: string;
  readonly openedBy: string;
  readonly role: string;
}

/** Once for each reader, role and day. */
export async function insertOpening(
  transaction: EntityManager,
  { id, organisationId, personId, openedOn, openedBy, role }: NewOpening,
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO people.opening (id, organisation_id, person_id, opened_on, opened_by, role) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (organisation_id, person_id, opened_on, opened_by, role) DO NOTHING`,
    [id, organisationId, personId, openedOn, openedBy, role],
  );
}

export interface OpeningRow {
  readonly id: string;
  readonly role: string;
  readonly on: string;
  readonly nameLatin: string | null;
  readonly nameCyrillic: string | null;
}

/** The last day first, by whom as long as they are members. */
export function findOpenings(
  transaction: EntityManager,
  { organisationId, personId }: { readonly organisationId: string; readonly personId: string },
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<OpeningRow[]> {
  return queryRows(
    transaction,
    `SELECT o.id, o.role, to_char(o.opened_on, 'YYYY-MM-DD') AS on, p.name_latin AS "nameLatin", p.name_cyrillic AS "nameCyrillic"
     FROM people.opening o LEFT JOIN identity.members m ON m.organisation_id = o.organisation_id AND m.person_id = o.opened_by
       LEFT JOIN identity.people p ON p.id = m.person_id
     WHERE o.organisation_id = $1 AND o.person_id = $2
       AND ($3::uuid IS NULL OR (o.opened_on, o.id) < (SELECT n.opened_on, n.id FROM people.opening n WHERE n.organisation_id = $1 AND n.person_id = $2 AND n.id = $3))
     ORDER BY o.opened_on DESC, o.id DESC LIMIT $4`,
    [organisationId, personId, after ?? null, limit],
  );
}
