import { Injectable } from '@nestjs/common';
import { canonicalJson } from '@svetionik/proofs/encoding/canonical-json';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock';
import { newId } from '../database/identifiers';
import type { JobDefinition } from './define-job';
import { insertJobs, notifyWorkers, reviveDeadJobs } from './jobs.queries';

interface Order {
  readonly organisationId: string | null;
  readonly ids: Readonly<Record<string, string>>;
  readonly runAt?: Date;
  /** At most one job with this key stands in the table. */
  readonly uniqueKey?: string;
  readonly repeatSeconds?: number;
}

/** Orders work within the transaction that causes it. */
@Injectable()
export class Jobs {
  constructor(private readonly clock: Clock) {}

  async enqueue(
    transaction: EntityManager,
    definition: JobDefinition,
    orders: readonly Order[],
  ): Promise<void> {
    if (orders.length === 0) return;
    await insertJobs(transaction, definition.name, orders.map(rowOf), this.clock.now());
    await notifyWorkers(transaction);
  }

  /** Orders work again that died: a dead job gets all its attempts back; where there is none, a new one is ordered. */
  async requeueAll(
    transaction: EntityManager,
    definition: JobDefinition,
    orders: readonly Order[],
  ): Promise<void> {
    if (orders.length === 0) return;
    const revived = await reviveDeadJobs(
      transaction,
      definition.name,
      orders.map(({ ids }) => ids),
      this.clock.now(),
    );
    const known = new Set(revived.map((ids) => canonicalJson(ids)));
    await this.enqueue(
      transaction,
      definition,
      orders.filter(({ ids }) => !known.has(canonicalJson(ids))),
    );
    if (known.size > 0) await notifyWorkers(transaction);
  }

  requeue(transaction: EntityManager, definition: JobDefinition, order: Order): Promise<void> {
    return this.requeueAll(transaction, definition, [order]);
  }
}

function rowOf(order: Order): Record<string, unknown> {
  return {
    id: newId(),
    organisation_id: order.organisationId,
    ids: order.ids,
    run_at: order.runAt?.toISOString() ?? null,
    unique_key: order.uniqueKey ?? null,
    repeat_seconds: order.repeatSeconds ?? null,
  };
}
