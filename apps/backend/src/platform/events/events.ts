import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { actorId, type Actor } from '../access/actor';
import { Clock } from '../clock';
import { newId } from '../database/identifiers';
import { Jobs } from '../jobs/jobs';
import { insertEvent } from './events.queries';
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
    await insertEvent(transaction, {
      id: newId(),
      organisationId: actor.organisationId ?? null,
      type: event.type,
      version: event.version,
      ids: event.ids,
      actorId: actorId(actor),
      at: this.clock.now(),
    });
    for (const job of this.subscriptions.of(event.type)) {
      await this.jobs.enqueue(transaction, job, [
        { organisationId: actor.organisationId ?? null, ids: event.ids },
      ]);
    }
  }
}
