import { Injectable } from '@nestjs/common';
import { chainBeginning, nextEnd } from '@svetionik/proofs/audit/chain';
import { createHash } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../clock';
import { Transactions } from '../database/transactions';
import {
  findEndOfChain,
  findUnsealed,
  insertSeals,
  listChainsToSeal,
  lockChain,
  type NewSeal,
} from './seals.queries';

const batch = 1000;

/** How many entries were sealed at once, and when the last of them was written. */
interface SealedBatch {
  readonly count: number;
  readonly last: Date;
}

/** Gives entries that are committed their place in the chain of their organisation, a batch in each transaction. However often. */
@Injectable()
export class AuditSealer {
  constructor(
    private readonly source: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Seals whatever has no place yet.
   *
   * @param since looks at entries from that instant on
   * @param done told after each batch, when it is committed
   */
  async seal(since: Date, done: () => Promise<void>): Promise<void> {
    for (const organisationId of await listChainsToSeal(this.source, since)) {
      let from = since;
      let sealed: SealedBatch;
      do {
        sealed = await this.sealNext(organisationId, from);
        from = sealed.last;
        if (sealed.count > 0) await done();
      } while (sealed.count === batch);
    }
  }

  /** Those of one millisecond stay together by their ids, and those that have a place are passed over: so the next batch begins where this ended. */
  private sealNext(organisationId: string | null, since: Date): Promise<SealedBatch> {
    const actor = { kind: 'system', organisationId: organisationId ?? undefined } as const;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await lockChain(transaction, organisationId);
      const entries = await findUnsealed(transaction, organisationId, since, batch);
      if (entries.length > 0) await this.append(transaction, organisationId, entries);
      return { count: entries.length, last: entries.at(-1)?.at ?? since };
    });
  }

  private async append(
    transaction: EntityManager,
    organisationId: string | null,
    entries: readonly { readonly id: string; readonly hash: string }[],
  ): Promise<void> {
    let end = (await findEndOfChain(transaction, organisationId)) ?? chainBeginning;
    const seals: NewSeal[] = [];
    for (const { id, hash } of entries) {
      end = nextEnd(end, hash, sha256);
      seals.push({ id, ...end });
    }
    await insertSeals(transaction, organisationId, seals, this.clock.now());
  }
}

function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest();
}
