import type { MailOutcome } from '@svetionik/domain/setup/setup-steps';
import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';

/** A trial of a mail server; `server` is its host and port, null where mail is kept in a folder. */
export interface MailTrial {
  readonly id: string;
  readonly organisationId: string;
  readonly server: string | null;
  readonly outcome: MailOutcome;
  readonly code: number | null;
  readonly triedBy: string;
  readonly triedAt: Date;
}

/** What the server said last to this organisation; what another server said before is no answer of this one. */
export async function findLastTrial(
  transaction: EntityManager,
  organisationId: string,
  server: string | null,
): Promise<Pick<MailTrial, 'outcome' | 'code' | 'triedAt'> | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT outcome, code, tried_at AS "triedAt" FROM setup.mail_trial
     WHERE organisation_id = $1 AND server IS NOT DISTINCT FROM $2 ORDER BY tried_at DESC, id DESC LIMIT 1`,
    [organisationId, server],
  );
  return rows[0];
}

export async function insertTrial(transaction: EntityManager, trial: MailTrial): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO setup.mail_trial (id, organisation_id, server, outcome, code, tried_by, tried_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      trial.id,
      trial.organisationId,
      trial.server,
      trial.outcome,
      trial.code,
      trial.triedBy,
      trial.triedAt,
    ],
  );
}
