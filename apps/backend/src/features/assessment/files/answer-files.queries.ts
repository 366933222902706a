import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { execute, queryRows } from '../../../platform/database/query';
import type { FormItem } from '../attempts.queries';

/** A file that a learner has sent. */
export interface AnswerFile {
  readonly hash: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
}

/** Where a file belongs. */
export interface FilePlace {
  readonly attemptId: string;
  readonly position: number;
}

/** The bytes must be stored. The same file again has the name that it came under last. */
export async function insertAnswerFile(
  transaction: EntityManager,
  file: FilePlace & {
    readonly organisationId: string;
    readonly hash: string;
    readonly name: string;
    readonly uploadedAt: Date;
  },
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO assessment.answer_file (organisation_id, attempt_id, position, hash, name, uploaded_at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (attempt_id, position, hash) DO UPDATE SET name = EXCLUDED.name`,
    [file.organisationId, file.attemptId, file.position, file.hash, file.name, file.uploadedAt],
  );
}

/** How many other files there are at the place. */
export async function countOtherFiles(
  transaction: EntityManager,
  { attemptId, position }: FilePlace,
  hash: string,
): Promise<number> {
  const rows = await queryRows(
    transaction,
    'SELECT count(*)::int AS count FROM assessment.answer_file WHERE attempt_id = $1 AND position = $2 AND hash <> $3',
    [attemptId, position, hash],
  );
  return rows[0]?.count ?? 0;
}

/** Notes that an answer names the files, so that they are kept; gives how many of them there are at the place. */
export async function nameFiles(
  transaction: EntityManager,
  { attemptId, position, hashes }: FilePlace & { readonly hashes: readonly string[] },
): Promise<number> {
  const rows = await queryRows(
    transaction,
    `WITH kept AS (UPDATE assessment.answer_file SET named = true WHERE attempt_id = $1 AND position = $2 AND hash = ANY ($3) RETURNING hash)
     SELECT count(*)::int AS count FROM kept`,
    [attemptId, position, hashes],
  );
  return rows[0]?.count ?? 0;
}

/** All that was sent in the attempt, each file once; asked only where its form has a question that files answer. */
export async function findFiles(
  transaction: EntityManager,
  attemptId: string,
  form: readonly FormItem[],
): Promise<AnswerFile[]> {
  if (!form.some(({ content }) => content['sr-Latn'].kind === 'file-upload')) return [];
  return queryRows(
    transaction,
    `SELECT DISTINCT ON (f.hash) f.hash, f.name, p.media_type AS "mediaType", p.bytes
     FROM assessment.answer_file f JOIN platform.file p ON p.hash = f.hash WHERE f.attempt_id = $1 ORDER BY f.hash, f.uploaded_at DESC`,
    [attemptId],
  );
}

/** One's own file with its bytes. */
export async function findOwnFile(
  transaction: EntityManager,
  actor: PersonActor,
  { attemptId, hash }: { readonly attemptId: string; readonly hash: string },
): Promise<{ name: string; mediaType: string; content: Buffer } | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT f.name, p.media_type AS "mediaType", p.content FROM assessment.answer_file f
     JOIN assessment.attempt a ON a.id = f.attempt_id AND a.person_id = $3 AND a.organisation_id = $4
     JOIN platform.file p ON p.hash = f.hash WHERE f.attempt_id = $1 AND f.hash = $2 LIMIT 1`,
    [attemptId, hash, actor.personId, actor.organisationId],
  );
  return rows[0];
}

/** Forgets what no answer of an attempt that is over names, and gives the hashes. */
export async function forgetUnnamed(transaction: EntityManager, most: number): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `WITH gone AS (
       DELETE FROM assessment.answer_file WHERE (attempt_id, position, hash) IN (
         SELECT f.attempt_id, f.position, f.hash FROM assessment.answer_file f JOIN assessment.attempt a ON a.id = f.attempt_id
         WHERE NOT f.named AND a.state <> 'open' LIMIT $1)
       RETURNING hash)
     SELECT DISTINCT hash FROM gone ORDER BY hash`,
    [most],
  );
  return rows.map(({ hash }) => hash);
}
