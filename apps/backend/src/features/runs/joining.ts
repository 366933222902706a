import { Injectable } from '@nestjs/common';
import type { EntrySkip } from '@svetionik/domain/runs/entry';
import type { EntityManager } from 'typeorm';
import { Entrance } from './entrance';
import { findJoinableRuns } from './own-runs.queries';
import type { RunRow } from './runs.queries';

/** Somebody who joins a run by themselves. */
export interface Joiner {
  readonly organisationId: string;
  readonly personId: string;
}

/** How people get onto a run by its own rules. */
@Injectable()
export class Joining {
  constructor(private readonly entrance: Entrance) {}

  /** Onto a run that the transaction holds; gives why not, undefined where they are on it. */
  async join(
    transaction: EntityManager,
    joiner: Joiner,
    run: RunRow,
    today: string,
  ): Promise<EntrySkip | undefined> {
    const { organisationId, personId } = joiner;
    const [open] = await findJoinableRuns(transaction, joiner, { run: run.id, today });
    if (open === undefined) return 'closed';
    const entered = await this.entrance.enter(transaction, organisationId, run, {
      ...{ people: [personId], overQuota: true, today, from: null },
      ...{ kind: 'joined', by: personId, reason: null },
    });
    return entered.has(personId) ? entered.get(personId) : 'closed';
  }
}
