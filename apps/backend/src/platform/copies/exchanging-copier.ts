import { setTimeout as wait } from 'node:timers/promises';
import { newId } from '../database/identifiers';
import type { CopyExchange } from './copy-exchange';
import type { CopiedType, CopyOutcome, DocumentCopier } from './document-copier';

const lookMilliseconds = 500;
const unserved = { kind: 'missing', need: 'service' } as const;

/** Has documents copied by a process without network, over a folder that is shared with it. */
export class ExchangingCopier implements DocumentCopier {
  constructor(
    private readonly exchange: CopyExchange,
    /** Longer than all its programs together may take. */
    private readonly patienceMilliseconds = 600_000,
  ) {}

  async copy(content: Buffer, type: CopiedType): Promise<CopyOutcome> {
    if (!(await this.exchange.isServed())) return unserved;
    const asked = { id: newId(), type };
    await this.exchange.ask(asked, content);
    try {
      for (let waited = 0; waited < this.patienceMilliseconds; waited += lookMilliseconds) {
        await wait(lookMilliseconds);
        const outcome = await this.exchange.take(asked.id);
        if (outcome !== undefined) return outcome;
        if (!(await this.exchange.isServed())) return unserved;
      }
      return { kind: 'failed', reason: 'too-slow' };
    } finally {
      await this.exchange.forget(asked.id);
    }
  }
}
