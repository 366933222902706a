import { Injectable } from '@nestjs/common';
import { chainBeginning } from '@svetionik/proofs/audit/chain';
import { DataSource } from 'typeorm';
import { Clock } from '../clock';
import { AuditRecord } from './audit-record';
import { chainId, listEndsOfChains, type EndOfChain } from './seals.queries';

const installation: EndOfChain = { organisationId: null, ...chainBeginning };

/** Says outside the database, signed, how far each chain goes. */
@Injectable()
export class AuditHeads {
  constructor(
    private readonly source: DataSource,
    private readonly record: AuditRecord,
    private readonly clock: Clock,
  ) {}

  /** Notes each chain that goes on behind what was noted last, so that what a process that died had left out comes later. However often. */
  async keepUp(): Promise<void> {
    const ends = await listEndsOfChains(this.source);
    const noted = await this.record.readLast();
    for (const end of ends) {
      const last = noted.ends.get(chainId(end.organisationId));
      // one that goes less far than before was cut, and is not to be covered up
      if (last !== undefined && last.place >= end.place) continue;
      await this.record.write({ kind: 'head', ...end, at: this.clock.now().toISOString() });
    }
  }

  /** Notes that a backup took the place of the database: of what was noted after it nothing is in the chains. */
  async noteRestore(takenAt: Date): Promise<void> {
    const { ends: noted } = await this.record.readLast();
    const chains = new Map([[chainId(null), installation]]);
    for (const { organisationId } of noted.values())
      chains.set(chainId(organisationId), { organisationId, ...chainBeginning });
    for (const end of await listEndsOfChains(this.source))
      chains.set(chainId(end.organisationId), end);
    const [from, at] = [takenAt.toISOString(), this.clock.now().toISOString()];
    for (const end of chains.values())
      await this.record.write({ kind: 'restore', ...end, from, at });
  }
}
