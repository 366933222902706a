import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock';
import { newId } from '../database/identifiers';
import type { JobDefinition } from './define-job';

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

  async enqueue(transaction: EntityManager, definition: JobDefinition, orders: readonly Order[]): Promise<void> {
    if (orders.length === 0) return;
    const now = this.clock.now();
    await transaction.query(
      `INSERT INTO platform.job (id, organisation_id, handler, ids, run_at, unique_key, repeat_seconds, created_at)
       SELECT id, organisation_id, $2, ids, coalesce(run_at, $3), unique_key, repeat_seconds, $3
       FROM jsonb_to_recordset($1::jsonb) AS o (id uuid, organisation_id uuid, ids jsonb, run_at timestamptz, unique_key text, repeat_seconds integer)
       ON CONFLICT (unique_key) DO NOTHING`,
      [JSON.stringify(orders.map(rowOf)), definition.name, now],
    );
    await transaction.query(`SELECT pg_notify('job', '')`);
  }

  /** Orders work again that died: the dead job gets all its attempts back; where there is none, a new one is ordered. */
  async requeue(transaction: EntityManager, definition: JobDefinition, order: Order): Promise<void> {
    const [, revived]: [unknown, number] = await transaction.query(
      `UPDATE platform.job SET state = 'queued', attempts = 0, run_at = $3, error_code = NULL, finished_at = NULL
       WHERE handler = $1 AND ids = $2 AND state = 'dead'`,
      [definition.name, order.ids, this.clock.now()],
    );
    if (revived === 0) return this.enqueue(transaction, definition, [order]);
    await transaction.query(`SELECT pg_notify('job', '')`);
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
