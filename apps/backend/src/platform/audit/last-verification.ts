import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Clock } from '../clock';
import { SETTINGS, type Settings } from '../config/config.module';
import { readErrorCode } from '../processes/start-refused';
import type { AuditVerdict } from './audit-verifier';

const found = z.object({
  at: z.iso.datetime(),
  records: z.int(),
  /** How many chains have an entry that does not fit, and lines outside the database whose signature does not hold. */
  broken: z.int(),
  unproven: z.int(),
});

/** What checking all of the audit has found the last time. */
export type LastVerification = z.output<typeof found>;

/** Stands outside the database, for whoever asks how the installation is: checking all anew would take too long for that. */
@Injectable()
export class LastVerifications {
  constructor(
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async keep({ chains, unproven }: AuditVerdict): Promise<LastVerification> {
    const kept: LastVerification = {
      at: this.clock.now().toISOString(),
      records: chains.reduce((sum, { entries }) => sum + entries, 0),
      broken: chains.filter(({ fault }) => fault !== undefined).length,
      unproven: unproven.length,
    };
    await mkdir(this.settings.recordFolder, { recursive: true, mode: 0o700 });
    // whole or not at all, whoever reads it
    const own = `${this.file()}.${randomUUID()}`;
    await writeFile(own, JSON.stringify(kept), { mode: 0o600 });
    await rename(own, this.file());
    return kept;
  }

  /** Undefined where nothing was checked yet, or what was found cannot be read. */
  async find(): Promise<LastVerification | undefined> {
    const text = await readFile(this.file(), 'utf8').catch((error: unknown) => {
      if (readErrorCode(error) !== 'ENOENT') throw error;
      return '{}';
    });
    return found.safeParse(readJson(text)).data;
  }

  private file(): string {
    return join(this.settings.recordFolder, 'audit-verification');
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
