import { Logger } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock';
import { longestTimestamp, stampFile } from '../pdf/signature/stamp-file';
import { postQuery } from './post-query';
import { TimestampFailure } from './timestamp-failure';
import { encodeTimestampQuery } from './timestamp-query';
import { acceptTimestamp } from './timestamp-reply';

const nonceBytes = 16;

/** Time stamps on signed documents, where an authority is set. It is told the hash of a signature and nothing else. */
export class DocumentStamps {
  private readonly logger = new Logger('Timestamps');

  constructor(
    private readonly url: string | undefined,
    private readonly clock: Pick<Clock, 'now'>,
    private readonly patienceMilliseconds = 15_000,
  ) {}

  /** Whether signed documents are stamped. */
  isOn(): boolean {
    return this.url !== undefined;
  }

  /** Stamps a signed document that has room for it; throws a {@link TimestampFailure} where there is no time stamp that holds. */
  async stamp(pdf: Buffer): Promise<Buffer> {
    const { url } = this;
    return url === undefined ? pdf : stampFile(pdf, (signature) => this.ask(url, signature));
  }

  private async ask(url: string, stamped: Uint8Array): Promise<Uint8Array> {
    const nonce = randomBytes(nonceBytes);
    const limits = { milliseconds: this.patienceMilliseconds, bytes: longestTimestamp };
    try {
      const reply = await postQuery(url, encodeTimestampQuery(stamped, nonce), limits);
      return await acceptTimestamp(reply, { stamped, nonce, now: this.clock.now() });
    } catch (error) {
      if (error instanceof TimestampFailure)
        this.logger.warn(`The time-stamping authority ${new URL(url).host} ${error.message}.`);
      throw error;
    }
  }
}
