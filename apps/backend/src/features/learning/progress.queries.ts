import { alike } from '@svetionik/domain/content/alike';
import type { EntityManager } from 'typeorm';
import { execute, queryRows, type Database } from '../../platform/database/query';
import { DomainError } from '../../platform/http/domain-error';

/** Done once is done: what was noted before stays as it was. The enrolment is held first, as its counts change with it. */
export async function insertDone(
  transaction: EntityManager,
  organisationId: string,
  enrolmentId: string,
  keys: readonly string[],
  now: Date,
): Promise<void> {
  await execute(
    transaction,
    `WITH held AS MATERIALIZED (SELECT e.id FROM learning.enrolment e WHERE e.organisation_id = $1 AND e.id = $2 FOR NO KEY UPDATE)
     INSERT INTO learning.block_done (organisation_id, enrolment_id, block_key, done_at)
     SELECT DISTINCT $1::uuid, held.id, key, $4::timestamptz FROM held CROSS JOIN unnest($3::text[]) AS k (key)
     ON CONFLICT DO NOTHING`,
    [organisationId, enrolmentId, keys, now],
  );
}

/** The last way stands. */
export async function upsertContentPath(
  database: Database,
  row: {
    organisationId: string;
    enrolmentId: string;
    key: string;
    way: 'described' | 'alternative';
    at: Date;
  },
): Promise<void> {
  await execute(
    database,
    `INSERT INTO learning.content_path (organisation_id, enrolment_id, block_key, way, chosen_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (enrolment_id, block_key) DO UPDATE SET way = excluded.way, chosen_at = excluded.chosen_at`,
    [row.organisationId, row.enrolmentId, row.key, row.way, row.at],
  );
}

interface PracticeRow {
  readonly id: string;
  readonly organisationId: string;
  readonly enrolmentId: string;
  readonly key: string;
  readonly response: unknown;
  readonly at: Date;
}

/** The same record sent twice is one; another under the same id is refused. */
export async function insertPractice(transaction: EntityManager, row: PracticeRow): Promise<void> {
  const stored = await queryRows(
    transaction,
    `WITH inserted AS (
       INSERT INTO learning.practice_record (id, organisation_id, enrolment_id, block_key, response, at)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING RETURNING response)
     SELECT response, true AS same FROM inserted
     UNION ALL SELECT response, enrolment_id = $3 AND block_key = $4 FROM learning.practice_record WHERE id = $1`,
    [row.id, row.organisationId, row.enrolmentId, row.key, JSON.stringify(row.response), row.at],
  );
  const [known] = stored;
  if (known === undefined || !known.same || !alike(known.response, row.response))
    throw new DomainError('creation.differs');
}
