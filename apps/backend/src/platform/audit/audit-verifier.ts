import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock';
import { SETTINGS, type Settings } from '../config/config.module';
import { listOrganisations } from '../database/organisation-scope.queries';
import { Transactions } from '../database/transactions';
import { AuditCheckpoints } from './audit-checkpoints';
import { AuditPauses } from './audit-pauses';
import { AuditSigner } from './audit-signer';
import { ChainCheck, type ChainVerdict } from './chain-check';
import { gatherNotes, type KnownNotes } from './known-notes';

/** What checking the audit has found. */
export interface AuditVerdict {
  readonly chains: readonly ChainVerdict[];
  /** Lines of the file outside the database whose signature does not hold. */
  readonly unproven: KnownNotes['unproven'];
  /** When nothing was sealed, as far as that is signed: entries from then may be older than their seals. */
  readonly pauses: KnownNotes['pauses'];
}

/** Proves the audit by the keys and the file outside the database, and believes nothing that the database computes. */
@Injectable()
export class AuditVerifier {
  constructor(
    private readonly source: DataSource,
    private readonly transactions: Transactions,
    private readonly signer: AuditSigner,
    private readonly checkpoints: AuditCheckpoints,
    private readonly pauses: AuditPauses,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Checks every chain, that of the installation first. */
  async verify(): Promise<AuditVerdict> {
    const notes = await this.readNotes();
    const chains: ChainVerdict[] = [];
    for (const organisationId of [null, ...(await listOrganisations(this.source))])
      chains.push(await this.check(organisationId, notes));
    return { chains, unproven: notes.unproven, pauses: notes.pauses };
  }

  /** Checks the chain of one organisation. */
  async verifyOwn(organisationId: string) {
    const notes = await this.readNotes();
    return { chain: await this.check(organisationId, notes), unproven: notes.unproven };
  }

  /** As they are before the database is asked: whatever they say is in it by then. */
  private readNotes(): Promise<KnownNotes> {
    return gatherNotes(this.settings.recordFolder, this.signer.publicKeys());
  }

  private async check(organisationId: string | null, notes: KnownNotes): Promise<ChainVerdict> {
    const lastRun = await this.pauses.findLast();
    const now = this.clock.now().getTime();
    const actor = { kind: 'system', organisationId: organisationId ?? undefined } as const;
    return this.transactions.reading(actor, async (transaction) => {
      const checkpoint = await this.checkpoints.find(transaction, organisationId);
      const standing = { from: lastRun === undefined ? 0 : Date.parse(lastRun), until: now };
      const keys = this.signer.publicKeys();
      return new ChainCheck(transaction, organisationId, { notes, standing, keys }).run(checkpoint);
    });
  }
}
