import { Injectable } from '@nestjs/common';
import { AuditHeads } from './audit-heads';
import { AuditPauses } from './audit-pauses';
import { AuditSealer } from './audit-sealer';

/** Seals what has no place yet, and says outside the database how far that goes. However often, and after whatever broke off. */
@Injectable()
export class AuditSealing {
  constructor(
    private readonly sealer: AuditSealer,
    private readonly heads: AuditHeads,
    private readonly pauses: AuditPauses,
  ) {}

  /** @param since looks at entries from that instant on */
  async run(since: Date): Promise<void> {
    await this.pauses.goOn();
    await this.sealer.seal(since, () => this.heads.keepUp());
    await this.heads.keepUp();
  }
}
