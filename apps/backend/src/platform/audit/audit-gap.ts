import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { Transactions } from '../database/transactions';
import { audit } from './audit';
import { AuditHeads } from './audit-heads';
import { AuditRecord } from './audit-record';

const program = { kind: 'system', organisationId: undefined } as const;

/** Declares that what was noted of the audit outside the database is lost, so that noting goes on from there. */
@Injectable()
export class AuditGap {
  constructor(
    private readonly record: AuditRecord,
    private readonly heads: AuditHeads,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Notes it, signed, in the audit too, with how far each chain goes by now. It stays for ever.
   *
   * @param from since when notes are missing
   * @returns when they are noted again; undefined where no key signs it
   */
  async declare(from: Date): Promise<Date | undefined> {
    const at = this.clock.now();
    const gap = { kind: 'gap', from: from.toISOString(), at: at.toISOString() } as const;
    if (!(await this.record.write(gap))) return undefined;
    const code = `${gap.from} ${gap.at}`;
    await this.transactions.unitOfWork(program, (transaction) =>
      audit(transaction, program, { action: 'platform.declareAuditGap', subjectIds: [], code }, at),
    );
    await this.heads.keepUp();
    return at;
  }
}
