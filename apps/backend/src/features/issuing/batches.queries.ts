import type { EntityManager } from 'typeorm';
import { queryRows, type JsonColumns } from '../../platform/database/query';
import type { RegisterEntry } from '../registry';

export interface BatchRow {
  readonly id: string;
  readonly issuedAt: Date;
  readonly size: number;
  readonly ready: number;
  readonly waiting: number;
  readonly failed: number;
  readonly annulled: number;
  readonly withoutCredential: number;
}

/** What is kept of the order of a batch. */
export type BatchSelection = JsonColumns['issuing.batch.selection'];

interface NewBatch {
  readonly id: string;
  readonly organisationId: string;
  readonly issuedBy: string;
  readonly issuedAt: Date;
  readonly selection: BatchSelection;
}

/** False when there is a batch with this id. */
export async function insertBatch(
  transaction: EntityManager,
  { id, organisationId, issuedBy, issuedAt, selection }: NewBatch,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO issuing.batch (id, organisation_id, issued_by, issued_at, size, selection) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT DO NOTHING RETURNING id`,
    [id, organisationId, issuedBy, issuedAt, selection.expected, selection],
  );
  return rows.length > 0;
}

export async function findSelection(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<BatchSelection | undefined> {
  const rows = await queryRows(
    transaction,
    'SELECT selection FROM issuing.batch WHERE organisation_id = $1 AND id = $2',
    [organisationId, id],
  );
  return rows[0]?.selection;
}

const progress = `b.id, b.issued_at AS "issuedAt", b.size, s.ready, s.waiting, s.failed, s.annulled, s.without AS "withoutCredential"
  FROM issuing.batch b
  CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE rendering = 'ready')::int AS ready,
      count(*) FILTER (WHERE rendering = 'waiting' AND status <> 'annulled')::int AS waiting,
      count(*) FILTER (WHERE rendering = 'failed' AND status <> 'annulled')::int AS failed,
      count(*) FILTER (WHERE status = 'annulled')::int AS annulled,
      count(*) FILTER (WHERE rendering = 'ready' AND status = 'valid' AND erased_at IS NULL AND k.certificate_id IS NULL)::int AS without
    FROM registry.certificates c LEFT JOIN credentials.credentials k ON k.certificate_id = c.id WHERE c.batch_id = b.id
  ) s`;

export async function findBatch(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<BatchRow | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT ${progress} WHERE b.organisation_id = $1 AND b.id = $2`,
    [organisationId, id],
  );
  return rows[0];
}

export function findBatches(
  transaction: EntityManager,
  organisationId: string,
  page: { after?: string | undefined; limit: number },
): Promise<BatchRow[]> {
  return queryRows(
    transaction,
    `SELECT ${progress} WHERE b.organisation_id = $1
       AND ($2::uuid IS NULL OR (b.issued_at, b.id) < (SELECT issued_at, id FROM issuing.batch WHERE id = $2 AND organisation_id = $1))
     ORDER BY b.issued_at DESC, b.id DESC LIMIT $3`,
    [organisationId, page.after ?? null, page.limit],
  );
}

export interface FailureRow {
  readonly certificate: string;
  readonly number: number;
  readonly year: number;
  readonly entry: RegisterEntry;
  readonly code: string | null;
}

export function findFailures(
  transaction: EntityManager,
  batchId: string,
  most: number,
): Promise<FailureRow[]> {
  return queryRows(
    transaction,
    `SELECT id AS certificate, number, year, entry, failure_code AS code FROM registry.certificates
     WHERE batch_id = $1 AND rendering = 'failed' AND status = 'valid' ORDER BY organiser_id, number LIMIT $2`,
    [batchId, most],
  );
}
