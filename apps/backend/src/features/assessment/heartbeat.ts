import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { newId } from '../../platform/database/identifiers';
import {
  endFutureDowntime,
  insertDowntime,
  insertFirstBeat,
  isBeatMissing,
  updateBeat,
} from './heartbeat.queries';

const beatMilliseconds = 5_000;
/** A silence longer than this was downtime. */
const silenceSeconds = 15;

/**
 * The server's heartbeat. One row for all web processes: as long as one of them beats, the server runs. Whoever
 * beats after a silence writes it down as downtime, which stops the clock of the attempts that it touched.
 */
@Injectable()
export class Heartbeat implements BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly source: DataSource) {}

  /** The first beat comes before the first request, so that no attempt sees a deadline without its pause. */
  async start(): Promise<void> {
    await this.beat();
    this.timer = setInterval(() => void this.beat().catch(() => undefined), beatMilliseconds);
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Beats once. The time is PostgreSQL's: the clocks of several machines may differ. */
  async beat(): Promise<void> {
    await this.source.transaction(async (transaction) => {
      await insertFirstBeat(transaction);
      await insertDowntime(transaction, newId(), silenceSeconds);
      await endFutureDowntime(transaction);
      await updateBeat(transaction);
    });
  }

  /** Whether the server has been silent, or its clock jumped, and nobody has written that down yet: until then no time may be called up. */
  isSilent(): Promise<boolean> {
    return isBeatMissing(this.source, silenceSeconds);
  }
}
