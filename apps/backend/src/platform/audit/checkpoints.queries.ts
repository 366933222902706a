import type { ChainEnd } from '@svetionik/proofs/audit/chain';
import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../database/query';
import { chainId, type EndOfChain } from './seals.queries';

/** Up to where a chain is gone, and who has signed that. */
export interface CheckpointRow extends ChainEnd {
  readonly madeAt: Date;
  readonly signedBy: string | null;
  readonly signature: string | null;
}

export async function insertCheckpoint(
  transaction: EntityManager,
  {
    organisationId,
    place,
    hash,
    madeAt,
    signedBy,
    signature,
  }: CheckpointRow & Pick<EndOfChain, 'organisationId'>,
): Promise<void> {
  await execute(
    transaction,
    'INSERT INTO platform.audit_checkpoint (organisation_id, place, hash, made_at, signed_by, signature) VALUES ($1, $2, $3, $4, $5, $6)',
    [organisationId, place, hash, madeAt, signedBy, signature],
  );
}

/** The last checkpoint of a chain. */
export async function findCheckpoint(
  transaction: EntityManager,
  organisationId: string | null,
): Promise<CheckpointRow | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT place, hash, made_at AS "madeAt", signed_by AS "signedBy", signature FROM platform.audit_checkpoint
     WHERE chain = $1 ORDER BY place DESC LIMIT 1`,
    [chainId(organisationId)],
  );
  return rows[0];
}
