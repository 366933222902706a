import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';

type Whose = readonly [organisationId: string, personId: string];

export function findOwnTrainingData(transaction: EntityManager, whose: Whose) {
  return queryRows(
    transaction,
    `SELECT id, title, organiser, to_char(finished_on, 'YYYY-MM-DD') AS "finishedOn", hours::float8 AS hours, points::float8 AS points, state, certificate, accreditation,
       evidence_name AS evidence, evidence_hash AS hash, decided_at AS "decidedAt", reason
     FROM transcript.training WHERE organisation_id = $1 AND person_id = $2 ORDER BY finished_on, id`,
    whose,
  );
}

export function findOwnPeriods(transaction: EntityManager, whose: Whose) {
  return queryRows(
    transaction,
    `SELECT rule, to_char(starts_on, 'YYYY-MM-DD') AS "startsOn" FROM transcript.licence_period WHERE organisation_id = $1 AND person_id = $2`,
    whose,
  );
}

export function findOwnPrintedTranscripts(transaction: EntityManager, whose: Whose) {
  return queryRows(
    transaction,
    `SELECT document_hash AS hash FROM transcript.print
     WHERE organisation_id = $1 AND person_id = $2 AND document_hash IS NOT NULL ORDER BY asked_at DESC, id`,
    whose,
  );
}

export async function findOwnFileContent(
  transaction: EntityManager,
  hash: string,
): Promise<Buffer | undefined> {
  const rows = await queryRows(transaction, 'SELECT content FROM platform.file WHERE hash = $1', [
    hash,
  ]);
  return rows[0]?.content;
}
