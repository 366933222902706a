import { Inject, Injectable, Logger } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Clock } from '../clock';
import { SETTINGS, type Settings } from '../config/config.module';
import { readErrorCode } from '../processes/start-refused';
import { AuditBeginning } from './audit-beginning';
import { AuditRecord } from './audit-record';

const longestMilliseconds = 5 * 60 * 1000;

/**
 * Notes, signed, for how long nothing was sealed, so that entries from then may be older than their seal. When sealing last went on stands
 * outside the database too: whoever can change that could make a pause of any length.
 */
@Injectable()
export class AuditPauses {
  private readonly logger = new Logger('Audit');

  constructor(
    private readonly record: AuditRecord,
    private readonly beginning: AuditBeginning,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Sealing goes on. What was before the first time is a pause from the beginning; what was noted and is gone is none. */
  async goOn(): Promise<void> {
    const { at } = await this.record.readLast();
    const wasNoted =
      at === undefined && (await this.beginning.isKnown())
        ? await this.noteLoss()
        : await this.notePause((await this.findLast()) ?? at ?? epoch);
    // without a key it is noted once there is one
    if (!wasNoted) return;
    await this.beginning.know();
    await this.noteNow();
  }

  /** When sealing last went on, in ISO 8601; undefined where it never did. */
  async findLast(): Promise<string | undefined> {
    const text = await readFile(this.file(), 'utf8').catch((error: unknown) => {
      if (readErrorCode(error) !== 'ENOENT') throw error;
      return '';
    });
    return Number.isNaN(Date.parse(text)) ? undefined : text;
  }

  private async notePause(from: string): Promise<boolean> {
    const now = this.clock.now();
    if (now.getTime() - Date.parse(from) <= longestMilliseconds) return true;
    return this.record.write({ kind: 'pause', from, at: now.toISOString() });
  }

  private noteLoss(): Promise<boolean> {
    this.logger.error(
      'What was noted of the audit outside the database is gone. Put its copy back, or declare it with: npm run cli -- declare-audit-gap',
    );
    return this.record.write({ kind: 'lost', at: this.clock.now().toISOString() });
  }

  private async noteNow(): Promise<void> {
    const file = this.file();
    await mkdir(this.settings.recordFolder, { recursive: true, mode: 0o700 });
    // whole or not at all, whoever else writes it
    const own = `${file}.${randomUUID()}`;
    await writeFile(own, this.clock.now().toISOString(), { mode: 0o600 });
    await rename(own, file);
  }

  private file(): string {
    return join(this.settings.recordFolder, 'audit-sealing');
  }
}

const epoch = new Date(0).toISOString();
