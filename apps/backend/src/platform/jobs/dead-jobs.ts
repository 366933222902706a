import { Injectable } from '@nestjs/common';
import type { deadJob } from '@svetionik/contracts/jobs';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../access/actor';
import { audit } from '../audit/audit';
import { Clock } from '../clock';
import { countChanged, execute, queryRows } from '../database/query';
import { Transactions } from '../database/transactions';
import { DomainError } from '../http/domain-error';

type DeadJob = z.output<typeof deadJob>;

interface DeadJobRow {
  readonly id: string;
  readonly handler: string;
  readonly attempts: number;
  readonly error: string | null;
  readonly orderedAt: Date;
  readonly failedAt: Date;
}

/** Work of this organisation or of the whole installation. */
const visible = `state = 'dead' AND (organisation_id = $1 OR organisation_id IS NULL)`;

/** Jobs that failed every time: seen and queued again by an administrator. */
@Injectable()
export class DeadJobs {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async list(
    actor: PersonActor,
    page: { after?: string | undefined; limit: number },
  ): Promise<{ items: DeadJob[]; next: string | null }> {
    const rows = await this.transactions.reading(actor, (transaction) =>
      findDead(transaction, actor.organisationId, page),
    );
    const items = rows.slice(0, page.limit).map(({ error, orderedAt, failedAt, ...job }) => ({
      ...job,
      error: error ?? 'unknown',
      orderedAt: orderedAt.toISOString(),
      failedAt: failedAt.toISOString(),
    }));
    return { items, next: rows.length > page.limit ? (items.at(-1)?.id ?? null) : null };
  }

  retry(actor: PersonActor, id: string): Promise<void> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const queued = await countChanged(
        transaction,
        `UPDATE platform.job SET state = 'queued', attempts = 0, run_at = $3, error_code = NULL, finished_at = NULL WHERE ${visible} AND id = $2`,
        [actor.organisationId, id, this.clock.now()],
      );
      if (queued === 0) throw new DomainError('access.not-found');
      await audit(transaction, actor, { action: 'jobs.retry', subjectIds: [id] }, this.clock.now());
      await execute(transaction, `SELECT pg_notify('job', '')`);
    });
  }
}

function findDead(
  transaction: EntityManager,
  organisationId: string,
  page: { after?: string | undefined; limit: number },
): Promise<DeadJobRow[]> {
  return queryRows(
    transaction,
    `SELECT id, handler, attempts, error_code AS error, created_at AS "orderedAt", finished_at AS "failedAt" /* "failedAt" is not null: it is written with this state */ FROM platform.job
     WHERE ${visible} AND ($2::uuid IS NULL OR (finished_at, id) < (SELECT finished_at, id FROM platform.job WHERE id = $2))
     ORDER BY finished_at DESC, id DESC LIMIT $3`,
    [organisationId, page.after ?? null, page.limit + 1],
  );
}
