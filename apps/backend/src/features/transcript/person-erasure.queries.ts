import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';

export interface TranscriptCounts {
  readonly trainings: number;
  readonly transcripts: number;
}

/** How much of a person's transcript is kept beside what follows from courses. */
export async function countPersonTranscript(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<TranscriptCounts> {
  const rows = await queryRows(
    transaction,
    `SELECT (SELECT count(*) FROM transcript.training WHERE organisation_id = $1 AND person_id = $2)::int AS trainings,
       (SELECT count(*) FROM transcript.print WHERE organisation_id = $1 AND person_id = $2)::int AS transcripts`,
    [organisationId, personId],
  );
  return rows[0] ?? { trainings: 0, transcripts: 0 };
}

const tables = ['training', 'print', 'licence_period'] as const;

/** Removes what belongs to a person alone; gives the hashes of its files, in the order in which they are to be discarded. */
export async function erasePersonTranscript(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<string[]> {
  const owner = [organisationId, personId] as const;
  const files = await queryRows(
    transaction,
    `SELECT evidence_hash AS hash FROM transcript.training WHERE organisation_id = $1 AND person_id = $2 AND evidence_hash IS NOT NULL
     UNION SELECT document_hash FROM transcript.print WHERE organisation_id = $1 AND person_id = $2 AND document_hash IS NOT NULL ORDER BY 1`,
    owner,
  );
  for (const table of tables)
    await execute(
      transaction,
      `DELETE FROM transcript.${table} WHERE organisation_id = $1 AND person_id = $2`,
      owner,
    );
  return files.map(({ hash }) => hash);
}
