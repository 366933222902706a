import type { DrawableItem } from '@svetionik/domain/attempt/blueprint';
import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';
import type { ItemContent } from './item-content';

interface CurrentVersion {
  readonly key: string;
  readonly number: number;
  readonly content: ItemContent;
}

/** Writes the bank, or only its title where there is one with the id. */
export async function storeBank(
  transaction: EntityManager,
  organisationId: string,
  bank: { readonly bankId: string; readonly slug: string; readonly title: string },
  now: Date,
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO assessment.bank (id, organisation_id, slug, title, created_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (id) DO UPDATE SET title = excluded.title`,
    [bank.bankId, organisationId, bank.slug, bank.title, now],
  );
}

/** By the key of the item. */
export async function findCurrentVersions(
  transaction: EntityManager,
  bankId: string,
): Promise<Map<string, CurrentVersion>> {
  const rows = await queryRows(
    transaction,
    `SELECT i.key, v.number, v.content FROM assessment.item i JOIN assessment.item_version v ON v.id = i.current_version_id WHERE i.bank_id = $1`,
    [bankId],
  );
  return new Map(rows.map((row) => [row.key, row]));
}

/** Makes the versions the current ones of their items, which are written where they are new. */
export async function insertVersions(
  transaction: EntityManager,
  organisationId: string,
  bankId: string,
  versions: readonly object[],
  now: Date,
): Promise<void> {
  const given = JSON.stringify(versions);
  const rows =
    `jsonb_to_recordset($1::jsonb) AS r (id uuid, item_id uuid, key text, number integer, content jsonb)` as const;
  await execute(
    transaction,
    `INSERT INTO assessment.item (id, organisation_id, bank_id, key) SELECT item_id, $2, $3, key FROM ${rows} ON CONFLICT (id) DO NOTHING`,
    [given, organisationId, bankId],
  );
  await execute(
    transaction,
    `INSERT INTO assessment.item_version (id, organisation_id, item_id, number, content, created_at) SELECT id, $2, item_id, number, content, $3 FROM ${rows}`,
    [given, organisationId, now],
  );
  await execute(
    transaction,
    `UPDATE assessment.item i SET current_version_id = r.id FROM ${rows} WHERE i.id = r.item_id`,
    [given],
  );
}

/** Withdraws the items whose keys are not given, and takes back those whose are. */
export async function withdrawOthers(
  transaction: EntityManager,
  bankId: string,
  keys: readonly string[],
  now: Date,
): Promise<void> {
  await execute(
    transaction,
    `UPDATE assessment.item SET withdrawn_at = CASE WHEN key = ANY ($2) THEN NULL ELSE coalesce(withdrawn_at, $3) END WHERE bank_id = $1`,
    [bankId, keys, now],
  );
}

/** Writes down the current versions of the items that are in the bank. */
export async function insertCourseItems(
  transaction: EntityManager,
  organisationId: string,
  courseEditionId: string,
  bankId: string,
  items: readonly DrawableItem[],
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO assessment.course_item (organisation_id, course_edition_id, item_version_id, objective, key, difficulty, must_have, enemy_marks)
       SELECT $1, $2, i.current_version_id, r.objective, i.key, r.difficulty, r."mustHave", r.marks
       FROM jsonb_to_recordset($4::jsonb) AS r (id text, objective text, difficulty text, "mustHave" boolean, marks text[])
       JOIN assessment.item i ON i.key = r.id AND i.bank_id = $3
       WHERE i.organisation_id = $1 AND i.withdrawn_at IS NULL`,
    [organisationId, courseEditionId, bankId, JSON.stringify(items)],
  );
}
