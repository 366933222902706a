import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock';
import { readDatabaseClock } from './clock.queries';

const lookMilliseconds = 5_000;
/** A clock that was set wrong by a machine is set right within minutes; one that stays is the time. */
const believedAfterMilliseconds = 5 * 60_000;
const toleranceMilliseconds = 5_000;

/**
 * Believes a clock that has jumped when it has stood for five minutes and the database has the same time. The database writes down the gap
 * in its heartbeat meanwhile, by which the clocks of attempts stand still. See ADR 132.
 */
@Injectable()
export class ClockWatch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Clock');
  private timer: NodeJS.Timeout | undefined;
  private told = false;

  constructor(
    private readonly clock: Clock,
    private readonly source: DataSource,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.begin();
    this.timer = setInterval(() => void this.look().catch(() => undefined), lookMilliseconds);
    this.timer.unref();
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** A process that starts knows no time from before: it takes that of the database, by which all others go. */
  async begin(): Promise<void> {
    const difference = await this.differenceToDatabase();
    if (Math.abs(difference) <= toleranceMilliseconds) return;
    this.clock.correct(difference);
    this.told = true;
    this.logger.warn(
      `The clock of this machine is ${Math.round(-difference / 1000)} s ahead of the database, whose time is taken.`,
    );
  }

  async look(): Promise<void> {
    const jump = this.clock.jump();
    if (jump === undefined) {
      if (this.told) this.logger.warn('The clock of this machine is right again.');
      this.told = false;
      return;
    }
    if (!this.told) this.tell(jump.by);
    if (jump.standsFor < believedAfterMilliseconds || !(await this.databaseAgrees(jump.by))) return;
    this.clock.believe();
    this.told = false;
    this.logger.warn('The clock of this machine stays where it is, and is believed.');
  }

  private tell(by: number): void {
    this.told = true;
    this.logger.warn(
      `The clock of this machine jumped by ${Math.round(by / 1000)} s. Time goes on as if it had not.`,
    );
  }

  /** By how much the clock of the database differs from ours. */
  async differenceToDatabase(): Promise<number> {
    return (await readDatabaseClock(this.source)) - this.clock.now().getTime();
  }

  private async databaseAgrees(by: number): Promise<boolean> {
    return Math.abs((await this.differenceToDatabase()) - by) <= toleranceMilliseconds;
  }
}
