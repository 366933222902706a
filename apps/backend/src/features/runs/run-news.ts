import { Injectable } from '@nestjs/common';
import { findRunChange, type ToldOfRun } from '@svetionik/domain/runs/run-change';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { Jobs } from '../../platform/jobs/jobs';
import { findTold } from './participants.queries';
import { insertMove } from './run-moves.queries';
import { mailRunNewsJob } from './runs.jobs';

interface ChangedRun {
  readonly id: string;
  readonly before: ToldOfRun;
  readonly after: ToldOfRun;
  /** Who leads it and did not before. */
  readonly newTrainers: readonly string[];
}

/** Tells people that something of a run is new for them. */
@Injectable()
export class RunNews {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** `move` is the change that it is about, where the mail says what it means. */
  tell(
    transaction: EntityManager,
    organisationId: string,
    runId: string,
    people: readonly string[],
    move?: string,
  ): Promise<void> {
    const about: Record<string, string> = move === undefined ? { runId } : { runId, moveId: move };
    const orders = people.map((personId) => ({ organisationId, ids: { ...about, personId } }));
    return this.jobs.enqueue(transaction, mailRunNewsJob, orders);
  }

  /** Everybody of an open run is told of moved days and of a rule that changes what they may do, in one mail; else whoever leads it from now on of that. */
  async tellChange(
    transaction: EntityManager,
    organisationId: string,
    { id, before, after, newTrainers }: ChangedRun,
  ): Promise<void> {
    const { moved, closes } = findRunChange(before, after);
    if (!moved && closes === null) return this.tell(transaction, organisationId, id, newTrainers);
    const days = moved ? before : null;
    const change = { run: id, days, closes, at: this.clock.now() };
    const move = await insertMove(transaction, organisationId, change);
    const told = await findTold(transaction, organisationId, id);
    await this.tell(transaction, organisationId, id, told, closes === null ? undefined : move);
  }
}
