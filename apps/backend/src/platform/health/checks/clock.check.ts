import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock';
import { ClockWatch } from '../../database/clock-watch';
import { ChecksHealth, type HealthCheck, type HealthFinding } from '../health-check';

const toleranceSeconds = 30;

/** Whether the clock of this machine goes as time does, and as that of the database. */
@Injectable()
@ChecksHealth('clock')
export class ClockCheck implements HealthCheck {
  constructor(
    private readonly clock: Clock,
    private readonly watch: ClockWatch,
  ) {}

  async check(): Promise<HealthFinding> {
    const jump = this.clock.jump();
    if (jump !== undefined) return warning('jumped', jump.by / 1000);
    const seconds = (await this.watch.differenceToDatabase()) / 1000;
    return Math.abs(seconds) > toleranceSeconds
      ? warning('apart', seconds)
      : { state: 'ok', reason: 'steady' };
  }
}

function warning(reason: string, seconds: number): HealthFinding {
  return { state: 'warning', reason, details: { seconds: Math.round(Math.abs(seconds)) } };
}
