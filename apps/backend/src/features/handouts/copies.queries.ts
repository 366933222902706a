import type { PrintedHandout } from '@svetionik/domain/handouts/printed-handout';
import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';

interface Asked {
  readonly id: string;
  readonly organisationId: string;
  readonly sourceHash: string;
  readonly source: PrintedHandout;
  readonly askedAt: Date;
}

/** Where the copy that there is says another day, or has failed, it is to be made again; nothing where it is as it should be. */
export async function askForCopy(
  transaction: EntityManager,
  { id, organisationId, sourceHash, source, askedAt }: Asked,
): Promise<{ readonly id: string; readonly isNew: boolean } | undefined> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO handouts.copy (id, organisation_id, source_hash, source, asked_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (organisation_id, source_hash) DO UPDATE SET source = excluded.source, asked_at = excluded.asked_at, state = 'waiting'
       WHERE copy.state = 'failed' OR copy.source ->> 'day' <> excluded.source ->> 'day'
     RETURNING id`,
    [id, organisationId, sourceHash, JSON.stringify(source), askedAt],
  );
  return rows.map((row) => ({ id: row.id, isNew: row.id === id }))[0];
}

export type CopyRow = NonNullable<Awaited<ReturnType<typeof findCopy>>>;

/** With the sizes of its files, in bytes. */
export async function findCopy(
  transaction: EntityManager,
  organisationId: string,
  sourceHash: string,
) {
  const rows = await queryRows(
    transaction,
    `SELECT c.id, c.state, c.pages, c.pdf_hash AS "pdfHash", c.text_hash AS "textHash", p.bytes AS "pdfBytes", t.bytes AS "textBytes",
       c.source ->> 'day' AS day
     FROM handouts.copy c LEFT JOIN platform.file p ON p.hash = c.pdf_hash LEFT JOIN platform.file t ON t.hash = c.text_hash
     WHERE c.organisation_id = $1 AND c.source_hash = $2`,
    [organisationId, sourceHash],
  );
  return rows[0];
}

/** What is still to be made, and the hashes of what it was before. */
export async function findWaiting(transaction: EntityManager, organisationId: string, id: string) {
  const rows = await queryRows(
    transaction,
    `SELECT source, pdf_hash AS pdf, text_hash AS text FROM handouts.copy WHERE organisation_id = $1 AND id = $2 AND state = 'waiting'`,
    [organisationId, id],
  );
  return rows.map(({ source, pdf, text }) => ({
    source,
    earlier: [pdf, text].flatMap((hash) => hash ?? []),
  }))[0];
}

export async function storeCopy(
  transaction: EntityManager,
  id: string,
  { pages, pdf, text }: { readonly pages: number; readonly pdf: string; readonly text: string },
): Promise<void> {
  await execute(
    transaction,
    `UPDATE handouts.copy SET state = 'ready', pages = $2, pdf_hash = $3, text_hash = $4 WHERE id = $1 AND state = 'waiting'`,
    [id, pages, pdf, text],
  );
}

export async function storeCopyFailure(transaction: EntityManager, id: string): Promise<void> {
  await execute(
    transaction,
    `UPDATE handouts.copy SET state = 'failed' WHERE id = $1 AND state = 'waiting'`,
    [id],
  );
}

/** Forgets copies that were asked for before that time, and gives the hashes of what they were. */
export async function forgetCopies(
  transaction: EntityManager,
  organisationId: string,
  before: Date,
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `WITH gone AS (DELETE FROM handouts.copy WHERE organisation_id = $1 AND asked_at < $2 RETURNING pdf_hash, text_hash)
     SELECT hash FROM (SELECT pdf_hash FROM gone UNION SELECT text_hash FROM gone) files (hash) WHERE hash IS NOT NULL ORDER BY 1`,
    [organisationId, before],
  );
  return rows.flatMap(({ hash }) => hash ?? []);
}
