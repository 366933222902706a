import type { WordsByLanguage } from '@svetionik/domain/reminders/reminder-words';
import type { EntityManager } from 'typeorm';
import { countChanged, queryRows } from '../../../platform/database/query';

const columns = `w.id, w.name, w.words, w.version,
  (SELECT count(*)::int FROM runs.reminder_rule g WHERE g.template_id = w.id AND g.stopped_at IS NULL) AS rules` as const;

/** The newest first. */
export function findTemplates(
  transaction: EntityManager,
  organisationId: string,
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
) {
  return queryRows(
    transaction,
    `SELECT ${columns} FROM runs.mail_template w WHERE w.organisation_id = $1
       AND ($2::uuid IS NULL OR (w.made_at, w.id) < (SELECT l.made_at, l.id FROM runs.mail_template l WHERE l.organisation_id = $1 AND l.id = $2))
     ORDER BY w.made_at DESC, w.id DESC LIMIT $3`,
    [organisationId, after ?? null, limit],
  );
}

export async function findTemplate(transaction: EntityManager, organisationId: string, id: string) {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} FROM runs.mail_template w WHERE w.organisation_id = $1 AND w.id = $2`,
    [organisationId, id],
  );
  return rows[0];
}

interface Text {
  readonly name: string;
  readonly words: WordsByLanguage;
}

/** False where the id is taken. */
export async function insertTemplate(
  transaction: EntityManager,
  organisationId: string,
  row: { readonly id: string; readonly text: Text; readonly madeBy: string; readonly madeAt: Date },
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO runs.mail_template (id, organisation_id, name, words, made_by, made_at) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING RETURNING id`,
    [row.id, organisationId, row.text.name, row.text.words, row.madeBy, row.madeAt],
  );
  return rows.length > 0;
}

/** False where it is another version by now. */
export async function updateTemplate(
  transaction: EntityManager,
  organisationId: string,
  { id, version, text }: { readonly id: string; readonly version: number; readonly text: Text },
): Promise<boolean> {
  const changed = await countChanged(
    transaction,
    `UPDATE runs.mail_template SET name = $4, words = $5, version = version + 1 WHERE organisation_id = $1 AND id = $2 AND version = $3`,
    [organisationId, id, version, text.name, text.words],
  );
  return changed > 0;
}
