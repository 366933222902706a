import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../../platform/database/query';

export interface RecoveryKey {
  readonly id: string;
  readonly recipient: string;
  /** The keys of officers among which it is split. */
  readonly holders: readonly string[];
}

/** The one in use. */
export async function findRecoveryKey(
  transaction: EntityManager,
  organisationId: string,
): Promise<RecoveryKey | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT r.id, r.recipient, ARRAY(SELECT s.key_id FROM safeguarding.recovery_share s WHERE s.organisation_id = $1 AND s.recovery_id = r.id) AS holders
     FROM safeguarding.recovery_key r WHERE r.organisation_id = $1 AND r.ended_at IS NULL`,
    [organisationId],
  );
  return rows[0];
}

export async function replaceRecoveryKey(
  transaction: EntityManager,
  key: {
    readonly id: string;
    readonly organisationId: string;
    readonly recipient: string;
    readonly madeAt: Date;
  },
): Promise<void> {
  await execute(
    transaction,
    'UPDATE safeguarding.recovery_key SET ended_at = $2 WHERE organisation_id = $1 AND ended_at IS NULL',
    [key.organisationId, key.madeAt],
  );
  await execute(
    transaction,
    'INSERT INTO safeguarding.recovery_key (id, organisation_id, recipient, made_at) VALUES ($1, $2, $3, $4)',
    [key.id, key.organisationId, key.recipient, key.madeAt],
  );
}

interface Share {
  readonly organisationId: string;
  readonly recoveryId: string;
  readonly keyId: string;
  readonly sealed: Uint8Array;
}

export async function insertShare(transaction: EntityManager, share: Share): Promise<void> {
  await execute(
    transaction,
    'INSERT INTO safeguarding.recovery_share (organisation_id, recovery_id, key_id, sealed) VALUES ($1, $2, $3, $4)',
    [share.organisationId, share.recoveryId, share.keyId, Buffer.from(share.sealed)],
  );
}

/** The shares that a key opens, of whichever recovery key there was. */
export function findShares(transaction: EntityManager, organisationId: string, keyId: string) {
  return queryRows(
    transaction,
    `SELECT recovery_id AS "recoveryId", sealed FROM safeguarding.recovery_share WHERE organisation_id = $1 AND key_id = $2 ORDER BY recovery_id`,
    [organisationId, keyId],
  );
}

/** How a report is recovered: sealed once more, for a key that is split. */
export async function storeRecovery(
  transaction: EntityManager,
  report: { readonly organisationId: string; readonly id: string },
  recovery: { readonly id: string; readonly organisationId: string; readonly sealed: Uint8Array },
): Promise<void> {
  await execute(
    transaction,
    `UPDATE safeguarding.report SET recovered_by_organisation = $3, recovery_id = $4, recovery_sealed = $5 WHERE organisation_id = $1 AND id = $2`,
    [
      report.organisationId,
      report.id,
      recovery.organisationId,
      recovery.id,
      Buffer.from(recovery.sealed),
    ],
  );
}

/** Reports that a recovery key opens and this key does not. */
export function findUnopened(transaction: EntityManager, organisationId: string, keyId: string) {
  return queryRows(
    transaction,
    `SELECT r.id, r.organisation_id AS "organisationId", r.recovery_id AS "recoveryId", r.recovery_sealed AS sealed
     FROM safeguarding.report r WHERE r.organisation_id = $1 AND r.recovery_id IS NOT NULL AND r.recovery_sealed IS NOT NULL
       AND NOT EXISTS (SELECT FROM safeguarding.report_key k WHERE k.organisation_id = $1 AND k.report_id = r.id AND k.key_id = $2)
     ORDER BY r.id`,
    [organisationId, keyId],
  );
}

/** The organisations whose officers hold shares of what recovers reports of this one. */
export async function findRecoverers(
  transaction: EntityManager,
  organisationId: string,
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `SELECT DISTINCT recovered_by_organisation AS id FROM safeguarding.report WHERE organisation_id = $1 AND recovery_id IS NOT NULL
       AND recovered_by_organisation IS NOT NULL ORDER BY 1`,
    [organisationId],
  );
  return rows.map(({ id }) => id);
}
