import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock';
import { listOrganisations } from '../database/organisation-scope.queries';
import { Transactions } from '../database/transactions';
import { AuditCheckpoints } from './audit-checkpoints';
import { AuditPauses } from './audit-pauses';
import { AuditRecord } from './audit-record';
import { ChainCheck, type ChainVerdict } from './chain-check';
import type { KnownNotes } from './known-notes';

/** What checking the audit has found. */
export interface AuditVerdict {
  readonly chains: readonly ChainVerdict[];
  /** Lines of the file outside the database whose signature does not hold. */
  readonly unproven: KnownNotes['unproven'];
  /** When nothing was sealed, as far as that is signed: entries from then may be older than their seals. */
  readonly pauses: KnownNotes['pauses'];
  /** Times of which somebody has declared that what was noted then is lost: when entries from then were sealed is not proved. */
  readonly gaps: KnownNotes['gaps'];
  /** When it was seen that all that was noted before is gone. */
  readonly losses: KnownNotes['losses'];
}

/** Proves the audit by the keys and the file outside the database, and believes nothing that the database computes. */
@Injectable()
export class AuditVerifier {
  constructor(
    private readonly source: DataSource,
    private readonly transactions: Transactions,
    private readonly record: AuditRecord,
    private readonly checkpoints: AuditCheckpoints,
    private readonly pauses: AuditPauses,
    private readonly clock: Clock,
  ) {}

  /** Checks every chain, that of the installation first. */
  async verify(): Promise<AuditVerdict> {
    const notes = await this.record.gather(() => true);
    const chains: ChainVerdict[] = [];
    for (const organisationId of [null, ...(await listOrganisations(this.source))])
      chains.push(await this.check(organisationId, notes));
    const { unproven, pauses, gaps, losses } = notes;
    return { chains, unproven, pauses, gaps, losses };
  }

  /** Checks the chain of one organisation, and what was signed of it. */
  async verifyOwn(organisationId: string) {
    const notes = await this.record.gather((other) => other === organisationId);
    const { unproven, gaps } = notes;
    return { chain: await this.check(organisationId, notes), unproven, gaps };
  }

  /** The notes are as they were before the database is asked: whatever they say is in it by then. */
  private async check(organisationId: string | null, notes: KnownNotes): Promise<ChainVerdict> {
    const lastRun = await this.pauses.findLast();
    const now = this.clock.now().getTime();
    const actor = { kind: 'system', organisationId: organisationId ?? undefined } as const;
    return this.transactions.reading(actor, async (transaction) => {
      const checkpoint = await this.checkpoints.find(transaction, organisationId);
      const sinceLastRun = { from: lastRun === undefined ? 0 : Date.parse(lastRun), until: now };
      return new ChainCheck(transaction, organisationId, { notes, sinceLastRun }).run(checkpoint);
    });
  }
}
