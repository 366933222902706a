import type { ReceiptFacts, SignedReceipt } from '@svetionik/domain/receipts/receipt';
import type { EntityManager } from 'typeorm';

interface NewReceipt extends SignedReceipt {
  readonly organisationId: string;
}

export async function insertReceipt(
  transaction: EntityManager,
  { organisationId, keyId, facts, signature }: NewReceipt,
): Promise<void> {
  await transaction.query(
    'INSERT INTO assessment.receipt (attempt_id, organisation_id, key_id, facts, signature) VALUES ($1, $2, $3, $4, $5)',
    [facts.attempt, organisationId, keyId, facts, signature],
  );
}

export async function findReceipt(
  transaction: EntityManager,
  organisationId: string,
  attemptId: string,
): Promise<SignedReceipt | undefined> {
  const [row]: { keyId: number; facts: ReceiptFacts; signature: Buffer }[] =
    await transaction.query(
      'SELECT key_id AS "keyId", facts, signature FROM assessment.receipt WHERE organisation_id = $1 AND attempt_id = $2',
      [organisationId, attemptId],
    );
  return row;
}
