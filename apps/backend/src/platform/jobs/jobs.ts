import { Injectable } from '@nestjs/common';
import { canonicalJson } from '@svetionik/domain/content/canonical-json';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock';
import { newId } from '../database/identifiers';
import { execute, queryRows } from '../database/query';
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

  async enqueue(
    transaction: EntityManager,
    definition: JobDefinition,
    orders: readonly Order[],
  ): Promise<void> {
    if (orders.length === 0) return;
    const now = this.clock.now();
    await execute(
      transaction,
      `INSERT INTO platform.job (id, organisation_id, handler, ids, run_at, unique_key, repeat_seconds, created_at)
       SELECT id, organisation_id, $2, ids, coalesce(run_at, $3), unique_key, repeat_seconds, $3
       FROM jsonb_to_recordset($1::jsonb) AS o (id uuid, organisation_id uuid, ids jsonb, run_at timestamptz, unique_key text, repeat_seconds integer)
       ON CONFLICT (unique_key) DO NOTHING`,
      [JSON.stringify(orders.map(rowOf)), definition.name, now],
    );
    await execute(transaction, `SELECT pg_notify('job', '')`);
  }

  /** Orders work again that died: a dead job gets all its attempts back; where there is none, a new one is ordered. */
  async requeueAll(
    transaction: EntityManager,
    definition: JobDefinition,
    orders: readonly Order[],
  ): Promise<void> {
    if (orders.length === 0) return;
    const revived = await queryRows(
      transaction,
      `UPDATE platform.job SET state = 'queued', attempts = 0, run_at = $3, error_code = NULL, finished_at = NULL
       WHERE handler = $1 AND state = 'dead' AND ids IN (SELECT jsonb_array_elements($2::jsonb)) RETURNING ids`,
      [definition.name, JSON.stringify(orders.map(({ ids }) => ids)), this.clock.now()],
    );
    const known = new Set(revived.map(({ ids }) => canonicalJson(ids)));
    await this.enqueue(
      transaction,
      definition,
      orders.filter(({ ids }) => !known.has(canonicalJson(ids))),
    );
    if (known.size > 0) await execute(transaction, `SELECT pg_notify('job', '')`);
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
