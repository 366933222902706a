import type { SignedReceipt } from '@svetionik/proofs/receipts/receipt';
import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../../platform/database/query';

interface NewReceipt extends SignedReceipt {
  readonly organisationId: string;
}

export async function insertReceipt(
  transaction: EntityManager,
  { organisationId, keyId, facts, signature }: NewReceipt,
): Promise<void> {
  await execute(
    transaction,
    'INSERT INTO assessment.receipt (attempt_id, organisation_id, key_id, facts, signature) VALUES ($1, $2, $3, $4, $5)',
    [facts.attempt, organisationId, keyId, facts, signature],
  );
}

export async function findReceipt(
  transaction: EntityManager,
  organisationId: string,
  attemptId: string,
): Promise<SignedReceipt | undefined> {
  const [row] = await queryRows(
    transaction,
    'SELECT key_id AS "keyId", facts, signature FROM assessment.receipt WHERE organisation_id = $1 AND attempt_id = $2',
    [organisationId, attemptId],
  );
  return row;
}
