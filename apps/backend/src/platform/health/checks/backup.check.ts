import { Injectable } from '@nestjs/common';
import { LastBackup } from '../../backup/last-backup';
import { Clock } from '../../clock';
import { ChecksHealth, type HealthCheck, type HealthFinding } from '../health-check';

const hour = 3_600_000;
/** A daily backup may be late by half a day. */
const oldAfterHours = 36;

/** How old the data are that would be left if this machine were lost. */
@Injectable()
@ChecksHealth('backup')
export class BackupCheck implements HealthCheck {
  constructor(
    private readonly last: LastBackup,
    private readonly clock: Clock,
  ) {}

  async check(): Promise<HealthFinding> {
    const at = await this.last.at();
    if (at === undefined) return { state: 'warning', reason: 'none' };
    const hours = Math.max(0, Math.floor((this.clock.now().getTime() - at.getTime()) / hour));
    const details = { hours, at: at.toISOString() };
    return hours > oldAfterHours
      ? { state: 'warning', reason: 'old', details }
      : { state: 'ok', reason: 'recent', details };
  }
}
