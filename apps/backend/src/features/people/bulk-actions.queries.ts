import type { bulkDeed } from '@svetionik/contracts/people';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { execute, queryRows } from '../../platform/database/query';

/** Something that is done about many people. */
export interface BulkActionRow {
  readonly id: string;
  readonly deed: z.output<typeof bulkDeed>;
  readonly asked: string;
  readonly state: 'proposed' | 'running' | 'finished';
  readonly proposedBy: string;
}

export async function findBulkAction(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<BulkActionRow | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT id, deed, asked, state, proposed_by AS "proposedBy" FROM people.bulk_action WHERE organisation_id = $1 AND id = $2`,
    [organisationId, id],
  );
  return rows[0];
}

/** False where another one has the id. */
export async function insertBulkAction(
  transaction: EntityManager,
  organisationId: string,
  row: Omit<BulkActionRow, 'state'> & { readonly at: Date },
): Promise<boolean> {
  const inserted = await queryRows(
    transaction,
    `INSERT INTO people.bulk_action (id, organisation_id, deed, asked, state, proposed_by, proposed_at) VALUES ($1, $2, $3, $4, 'proposed', $5, $6)
     ON CONFLICT (id) DO NOTHING RETURNING id`,
    [row.id, organisationId, row.deed, row.asked, row.proposedBy, row.at],
  );
  return inserted.length > 0;
}

/** Takes back what somebody has proposed and not started. */
export async function deleteProposed(
  transaction: EntityManager,
  organisationId: string,
  proposedBy: string,
): Promise<void> {
  await execute(
    transaction,
    `DELETE FROM people.bulk_action WHERE organisation_id = $1 AND proposed_by = $2 AND state = 'proposed'`,
    [organisationId, proposedBy],
  );
}

/** False where it was started before. */
export async function updateStarted(
  transaction: EntityManager,
  organisationId: string,
  id: string,
  at: Date,
): Promise<boolean> {
  const started = await queryRows(
    transaction,
    `UPDATE people.bulk_action SET state = 'running', started_at = $3 WHERE organisation_id = $1 AND id = $2 AND state = 'proposed' RETURNING id`,
    [organisationId, id, at],
  );
  return started.length > 0;
}

/** Where nobody waits any more. */
export async function updateFinished(
  transaction: EntityManager,
  organisationId: string,
  id: string,
  at: Date,
): Promise<void> {
  await execute(
    transaction,
    `UPDATE people.bulk_action a SET state = 'finished', finished_at = $3 WHERE organisation_id = $1 AND id = $2 AND state = 'running'
       AND NOT EXISTS (SELECT FROM people.acted_person p WHERE p.action_id = a.id AND p.outcome = 'waiting')`,
    [organisationId, id, at],
  );
}
