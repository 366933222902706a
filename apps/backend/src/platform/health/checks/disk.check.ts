import { Inject, Injectable } from '@nestjs/common';
import { statfs } from 'node:fs/promises';
import { SETTINGS, type Settings } from '../../config/config.module';
import { ChecksHealth, type HealthCheck, type HealthFinding } from '../health-check';

const megabyte = 1024 * 1024;
/** Below the first a person should make room; below the second writes are about to fail. */
const limits = { warning: 2048, failing: 256 };

/** The room on the disk of the data folder, in megabytes. An external database has a disk of its own, which is not seen from here. */
@Injectable()
@ChecksHealth('disk')
export class DiskCheck implements HealthCheck {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  async check(): Promise<HealthFinding> {
    const freeMegabytes = await this.freeMegabytes();
    const details = { freeMegabytes };
    if (freeMegabytes < limits.failing) return { state: 'failing', reason: 'full', details };
    if (freeMegabytes < limits.warning) return { state: 'warning', reason: 'filling', details };
    return { state: 'ok', reason: 'room', details };
  }

  private async freeMegabytes(): Promise<number> {
    const { bavail, bsize } = await statfs(this.settings.dataFolder);
    return Math.floor((bavail * bsize) / megabyte);
  }
}
