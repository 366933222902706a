import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { actorId, type Actor } from '../access/actor';
import { Clock } from '../clock';
import { newId } from '../database/identifiers';
import { execute } from '../database/query';
import { Jobs } from '../jobs/jobs';
import { Subscriptions } from './subscriptions';

/** Something that happened. `ids` hold no names or addresses. */
export interface DomainEvent {
  readonly type: string;
  readonly version: number;
  readonly ids: Readonly<Record<string, string>>;
}

/** Appends events in the transaction that caused them, with one job for each subscriber. */
@Injectable()
export class Events {
  constructor(
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly subscriptions: Subscriptions,
  ) {}

  async record(transaction: EntityManager, actor: Actor, event: DomainEvent): Promise<void> {
    await execute(
      transaction,
      `INSERT INTO platform.event (id, organisation_id, type, version, ids, actor_id, at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        newId(),
        actor.organisationId ?? null,
        event.type,
        event.version,
        event.ids,
        actorId(actor),
        this.clock.now(),
      ],
    );
    for (const job of this.subscriptions.of(event.type)) {
      await this.jobs.enqueue(transaction, job, [
        { organisationId: actor.organisationId ?? null, ids: event.ids },
      ]);
    }
  }
}
