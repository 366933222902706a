import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../../platform/database/query';

/** What is proposed to end. */
export interface FactorEndingRow {
  readonly id: string;
  readonly personId: string;
  readonly proposedBy: string;
}

/** Those that were proposed after `since`, the first first. */
export function listEndings(transaction: EntityManager, organisationId: string, since: Date) {
  return queryRows(
    transaction,
    `SELECT e.id, e.person_id AS "personId", e.proposed_by AS "proposedBy", e.proposed_at AS "proposedAt", p.email, b.email AS "proposerEmail"
       FROM identity.factor_ending e JOIN identity.person p ON p.id = e.person_id JOIN identity.person b ON b.id = e.proposed_by
       WHERE e.organisation_id = $1 AND e.proposed_at > $2 ORDER BY e.proposed_at, e.id LIMIT 100`,
    [organisationId, since],
  );
}

/** Takes an open one away; undefined where there is none, or somebody was faster. */
export async function takeEnding(
  transaction: EntityManager,
  organisationId: string,
  id: string,
  since: Date,
): Promise<FactorEndingRow | undefined> {
  const rows = await queryRows(
    transaction,
    `DELETE FROM identity.factor_ending WHERE organisation_id = $1 AND id = $2 AND proposed_at > $3
       RETURNING id, person_id AS "personId", proposed_by AS "proposedBy"`,
    [organisationId, id, since],
  );
  return rows[0];
}

/** In the place of one that nobody has confirmed in time; false where one is open. */
export async function insertEnding(
  transaction: EntityManager,
  ending: FactorEndingRow & {
    readonly organisationId: string;
    readonly at: Date;
    readonly since: Date;
  },
): Promise<boolean> {
  await execute(
    transaction,
    'DELETE FROM identity.factor_ending WHERE organisation_id = $1 AND proposed_at <= $2',
    [ending.organisationId, ending.since],
  );
  const written = await queryRows(
    transaction,
    `INSERT INTO identity.factor_ending (id, organisation_id, person_id, proposed_by, proposed_at)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING id`,
    [ending.id, ending.organisationId, ending.personId, ending.proposedBy, ending.at],
  );
  return written.length === 1;
}

/** Those of whoever has no say in it any more. */
export async function deleteProposedEndings(
  transaction: EntityManager,
  organisationId: string,
  proposedBy: string,
): Promise<void> {
  await execute(
    transaction,
    'DELETE FROM identity.factor_ending WHERE organisation_id = $1 AND proposed_by = $2',
    [organisationId, proposedBy],
  );
}
