import type { EntityManager } from 'typeorm';
import { execute } from '../database/query';

interface EventRow {
  readonly id: string;
  readonly organisationId: string | null;
  readonly type: string;
  readonly version: number;
  readonly ids: Readonly<Record<string, string>>;
  readonly actorId: string | null;
  readonly at: Date;
}

export async function insertEvent(transaction: EntityManager, row: EventRow): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO platform.event (id, organisation_id, type, version, ids, actor_id, at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [row.id, row.organisationId, row.type, row.version, row.ids, row.actorId, row.at],
  );
}
