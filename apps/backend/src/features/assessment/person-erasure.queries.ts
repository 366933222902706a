import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';

export interface AttemptCounts {
  readonly attempts: number;
  readonly answers: number;
  readonly answerFiles: number;
  readonly accommodations: number;
}

/** How much there is of a person's assessments: answers as they count, one of each item. */
export async function countPersonAttempts(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<AttemptCounts> {
  const rows = await queryRows(
    transaction,
    `WITH own AS (SELECT id FROM assessment.attempt WHERE organisation_id = $1 AND person_id = $2)
     SELECT (SELECT count(*) FROM own)::int AS attempts,
       (SELECT count(DISTINCT (attempt_id, position)) FROM assessment.answer WHERE attempt_id IN (SELECT id FROM own))::int AS answers,
       (SELECT count(*) FROM assessment.answer_file WHERE attempt_id IN (SELECT id FROM own))::int AS "answerFiles",
       (SELECT count(*) FROM assessment.accommodation WHERE organisation_id = $1 AND person_id = $2)::int AS accommodations`,
    [organisationId, personId],
  );
  return rows[0] ?? { attempts: 0, answers: 0, answerFiles: 0, accommodations: 0 };
}

/** Deletes all that a person did in assessments, and what was granted to them. Gives the hashes of the files they sent and of their copies, in their order. */
export async function erasePersonAttempts(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `SELECT DISTINCT /* "hash" is not null: those that are, are left out */ h.hash FROM assessment.answer_file f JOIN assessment.attempt a ON a.id = f.attempt_id CROSS JOIN LATERAL (VALUES (f.hash), (f.copy_hash)) h (hash)
     WHERE a.organisation_id = $1 AND a.person_id = $2 AND h.hash IS NOT NULL ORDER BY 1`,
    [organisationId, personId],
  );
  await execute(transaction, 'SELECT assessment.erase_attempts($1, $2)', [
    organisationId,
    personId,
  ]);
  return rows.map(({ hash }) => hash);
}
