import { Injectable } from '@nestjs/common';
import type { SignedNote } from '@svetionik/proofs/audit/signed-note';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock';
import { AuditSigner } from './audit-signer';
import { findCheckpoint, insertCheckpoint, type CheckpointRow } from './checkpoints.queries';
import type { EndOfChain } from './seals.queries';

/** Where checking a chain begins, whose beginning was kept long enough. */
@Injectable()
export class AuditCheckpoints {
  constructor(
    private readonly signer: AuditSigner,
    private readonly clock: Clock,
  ) {}

  /** Notes up to where the chain is gone, in the transaction that removed it. */
  async leave(transaction: EntityManager, end: EndOfChain): Promise<void> {
    const madeAt = this.clock.now();
    const signed = this.signer.sign({ kind: 'checkpoint', ...end, at: madeAt.toISOString() });
    const { signedBy = null, signature = null } = signed ?? {};
    await insertCheckpoint(transaction, { ...end, madeAt, signedBy, signature });
  }

  /** The last one of a chain, as it was signed; undefined where nothing of it is gone. */
  async find(
    transaction: EntityManager,
    organisationId: string | null,
  ): Promise<SignedNote | undefined> {
    const row = await findCheckpoint(transaction, organisationId);
    return row && describeCheckpoint(row, organisationId);
  }
}

/** One that nobody has signed is one whose signature does not hold. */
function describeCheckpoint(
  { place, hash, madeAt, signedBy, signature }: CheckpointRow,
  organisationId: string | null,
): SignedNote {
  return {
    note: { kind: 'checkpoint', organisationId, place, hash, at: madeAt.toISOString() },
    signedBy: signedBy ?? '',
    signature: signature ?? '',
  };
}
