import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';

/** Who may register at the organisation that the transaction is in; undefined where nobody has said so. */
export async function findRegistrationRule(transaction: EntityManager, organisationId: string) {
  const rows = await queryRows(
    transaction,
    'SELECT rule, domains, version FROM identity.registration_rule WHERE organisation_id = $1',
    [organisationId],
  );
  return rows[0];
}

/** False where another version stands there. */
export async function writeRegistrationRule(
  transaction: EntityManager,
  rule: {
    readonly organisationId: string;
    readonly rule: string;
    readonly domains: readonly string[];
    readonly version: number;
    readonly setBy: string;
  },
  now: Date,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO identity.registration_rule AS r (organisation_id, rule, domains, version, set_by, set_at)
       SELECT $1, $2, $3, 1, $4, $5 WHERE $6 = 0 OR EXISTS (SELECT FROM identity.registration_rule WHERE organisation_id = $1)
     ON CONFLICT (organisation_id) DO UPDATE SET rule = EXCLUDED.rule, domains = EXCLUDED.domains, version = r.version + 1, set_by = EXCLUDED.set_by, set_at = EXCLUDED.set_at
       WHERE r.version = $6
     RETURNING r.version`,
    [rule.organisationId, rule.rule, rule.domains, rule.setBy, now, rule.version],
  );
  return rows.length > 0;
}

const columns = `a.id, a.waiting_since AS "waitingSince", p.email, p.name_latin AS "nameLatin", p.name_cyrillic AS "nameCyrillic", to_char(p.minor_since, 'YYYY-MM-DD') AS "minorSince"`;

/** Who waits, the first first. */
export function findWaiting(
  transaction: EntityManager,
  organisationId: string,
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
) {
  return queryRows(
    transaction,
    `SELECT ${columns} FROM identity.admission a JOIN identity.person p ON p.id = a.person_id
     WHERE a.organisation_id = $1 AND a.state = 'waiting'
       AND ($2::uuid IS NULL OR (a.waiting_since, a.id) > (SELECT waiting_since, id FROM identity.admission WHERE id = $2))
     ORDER BY a.waiting_since, a.id LIMIT $3`,
    [organisationId, after ?? null, limit],
  );
}

/** How many wait, and since when the first of them does. */
export async function countAwaitingAdmission(
  transaction: EntityManager,
  organisationId: string,
): Promise<{ count: number; oldest: Date | null }> {
  const rows = await queryRows(
    transaction,
    `SELECT count(*)::int AS count, min(waiting_since) AS oldest FROM identity.admission WHERE organisation_id = $1 AND state = 'waiting'`,
    [organisationId],
  );
  return rows[0] ?? { count: 0, oldest: null };
}

export async function findAdmission(
  transaction: EntityManager,
  organisationId: string,
  id: string,
) {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} FROM identity.admission a JOIN identity.person p ON p.id = a.person_id
     WHERE a.organisation_id = $1 AND a.id = $2`,
    [organisationId, id],
  );
  return rows[0];
}

/** What was last decided about somebody who is nobody anywhere: they wait, or were refused. The transaction sees what is theirs. */
export async function findOwnAdmission(
  transaction: EntityManager,
  personId: string,
): Promise<string | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT state FROM identity.admission WHERE person_id = $1 AND state IN ('waiting', 'refused')
     ORDER BY state = 'waiting' DESC, settled_at DESC LIMIT 1`,
    [personId],
  );
  return rows[0]?.state;
}
