import { canonicalJson } from '@svetionik/domain/content/canonical-json';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../platform/http/domain-error';

/** Done once is done: what was noted before stays as it was. */
export async function insertDone(
  transaction: EntityManager,
  organisationId: string,
  enrolmentId: string,
  blocks: readonly { key: string; way: 'described' | 'alternative' }[],
  now: Date,
): Promise<void> {
  await transaction.query(
    `INSERT INTO learning.block_done (organisation_id, enrolment_id, block_key, way, done_at)
     SELECT DISTINCT ON (key) $1::uuid, $2::uuid, key, way, $4::timestamptz FROM jsonb_to_recordset($3::jsonb) AS r (key text, way text)
     ON CONFLICT DO NOTHING`,
    [organisationId, enrolmentId, JSON.stringify(blocks), now],
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
  const stored: { response: unknown; same: boolean }[] = await transaction.query(
    `WITH inserted AS (
       INSERT INTO learning.practice_record (id, organisation_id, enrolment_id, block_key, response, at)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING RETURNING response)
     SELECT response, true AS same FROM inserted
     UNION ALL SELECT response, enrolment_id = $3 AND block_key = $4 FROM learning.practice_record WHERE id = $1`,
    [row.id, row.organisationId, row.enrolmentId, row.key, JSON.stringify(row.response), row.at],
  );
  const [known] = stored;
  if (known === undefined || !known.same || canonicalJson(known.response) !== canonicalJson(row.response)) throw new DomainError('creation.differs');
}
