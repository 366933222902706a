import type { CertificateStatus } from '@svetionik/domain/certificates/lifecycle/effective-status';
import type { EntityManager } from 'typeorm';
import { countChanged, execute, queryRows } from '../../platform/database/query';
import type { Rendering } from './rendering';

/** Suspends a valid certificate whose document is made, or ends that; false when it was not so any more. */
export async function moveSuspension(
  transaction: EntityManager,
  id: string,
  from: 'valid' | 'suspended',
  to: Extract<CertificateStatus, 'valid' | 'suspended' | 'revoked'>,
): Promise<boolean> {
  const moved = await countChanged(
    transaction,
    `UPDATE registry.certificate SET status = $3 WHERE id = $1 AND status = $2 AND rendering = 'ready'`,
    [id, from, to],
  );
  return moved === 1;
}

/** Moves a valid certificate whose document is `rendering` to another status; false when it was not so any more. */
export async function moveStatus(
  transaction: EntityManager,
  id: string,
  rendering: Rendering,
  status: CertificateStatus,
): Promise<boolean> {
  const moved = await countChanged(
    transaction,
    `UPDATE registry.certificate SET status = $3 WHERE id = $1 AND status = 'valid' AND rendering = $2`,
    [id, rendering, status],
  );
  return moved === 1;
}

/** Puts a failed document back into the queue; false when it is not failed. */
export async function queueRendering(transaction: EntityManager, id: string): Promise<boolean> {
  const queued = await countChanged(
    transaction,
    `UPDATE registry.certificate SET rendering = 'waiting', failure_code = NULL WHERE id = $1 AND status = 'valid' AND rendering = 'failed'`,
    [id],
  );
  return queued === 1;
}

/** Puts all failed documents of a batch back into the queue; gives the certificates. */
export async function queueFailed(
  transaction: EntityManager,
  organisationId: string,
  batchId: string,
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `UPDATE registry.certificate SET rendering = 'waiting', failure_code = NULL
     WHERE organisation_id = $1 AND batch_id = $2 AND status = 'valid' AND rendering = 'failed' RETURNING id`,
    [organisationId, batchId],
  );
  return rows.map(({ id }) => id);
}

/** Stores the document once; false when the certificate is no longer waiting for one. */
export async function storeDocument(
  transaction: EntityManager,
  certificate: { readonly id: string; readonly organisationId: string },
  document: { readonly content: Buffer; readonly hash: string; readonly now: Date },
): Promise<boolean> {
  const stored = await countChanged(
    transaction,
    `UPDATE registry.certificate SET rendering = 'ready', failure_code = NULL, document_hash = $2
     WHERE id = $1 AND status = 'valid' AND rendering <> 'ready'`,
    [certificate.id, document.hash],
  );
  if (stored !== 1) return false;
  await execute(
    transaction,
    `INSERT INTO registry.document (certificate_id, organisation_id, hash, content, rendered_at) VALUES ($1, $2, $3, $4, $5)`,
    [certificate.id, certificate.organisationId, document.hash, document.content, document.now],
  );
  return true;
}

/** Says that the document could not be made, unless it has been meanwhile. */
export async function storeFailure(
  transaction: EntityManager,
  id: string,
  code: string,
): Promise<void> {
  await execute(
    transaction,
    `UPDATE registry.certificate SET rendering = 'failed', failure_code = $2 WHERE id = $1 AND status = 'valid' AND rendering = 'waiting'`,
    [id, code],
  );
}

/** What the certificate with this id replaces, null where nothing; undefined where there is no such certificate anywhere. */
export async function findReplaced(
  transaction: EntityManager,
  id: string,
): Promise<string | null | undefined> {
  const rows = await queryRows(
    transaction,
    'SELECT replaces_id AS replaced FROM registry.certificate WHERE id = $1',
    [id],
  );
  return rows[0]?.replaced;
}
