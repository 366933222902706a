import { importedItem } from '@svetionik/contracts/exchange';
import type { ItemEffect } from '@svetionik/domain/exchange/item-effect';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { execute, queryRows } from '../../../platform/database/query';

type StoredItem = Omit<z.output<typeof importedItem>, 'missing'>;

/** A question as it was read. */
export type ImportedItem = Omit<StoredItem, 'effect'>;

/** A part of an import's questions: those behind a place, of one effect or of all. */
export interface ItemsPage {
  readonly after: number;
  readonly limit: number;
  readonly effect?: ItemEffect | undefined;
}

export async function insertItems(
  transaction: EntityManager,
  organisationId: string,
  importId: string,
  items: readonly ImportedItem[],
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO authoring.imported_item (organisation_id, import_id, place, line, file, title, item, notes)
     SELECT $1, $2, place, line, file, title, nullif(item, 'null'), notes
     FROM jsonb_to_recordset($3::jsonb) AS i (place integer, line integer, file text, title text, item jsonb, notes jsonb)
     ON CONFLICT DO NOTHING`,
    [organisationId, importId, JSON.stringify(items)],
  );
}

const itemsOf = <const Condition extends string>(condition: Condition) =>
  `SELECT place, line, file, title, item, effect, notes FROM authoring.imported_item
     WHERE import_id = $1 AND place > $2 ${condition} ORDER BY place LIMIT $3` as const;

export async function findItems(
  transaction: EntityManager,
  importId: string,
  { after, limit, effect }: ItemsPage,
): Promise<StoredItem[]> {
  const rows =
    effect === undefined
      ? await queryRows(transaction, itemsOf(''), [importId, after, limit])
      : await queryRows(transaction, itemsOf('AND effect = $4'), [importId, after, limit, effect]);
  return rows.map((row) => ({ ...row, effect: importedItem.shape.effect.parse(row.effect) }));
}

const isChosen = `i.item IS NOT NULL AND i.place <> ALL (m.left_out) AND i.effect <> ALL (m.left_out_effects)`;

/** The place and the id of each question that was confirmed, in their order. */
export function findChosenNames(
  transaction: EntityManager,
  importId: string,
): Promise<{ place: number; id: string }[]> {
  return queryRows(
    transaction,
    `SELECT i.place, i.item ->> 'id' AS id /* "id" is not null: what is chosen is an item */ FROM authoring.item_import m JOIN authoring.imported_item i ON i.import_id = m.id
     WHERE m.id = $1 AND ${isChosen} ORDER BY i.place`,
    [importId],
  );
}

/** The chosen questions at some places, in their order. */
export function findItemsByPlace(
  transaction: EntityManager,
  importId: string,
  places: readonly number[],
): Promise<{ place: number; item: AssessmentItem }[]> {
  return queryRows(
    transaction,
    `SELECT place, item /* "item" is not null: what is chosen is an item */ FROM authoring.imported_item WHERE import_id = $1 AND place = ANY ($2) ORDER BY place`,
    [importId, places],
  );
}

/** Says which item of the bank each of the questions has become. */
export async function linkDrafts(
  transaction: EntityManager,
  importId: string,
  drafts: readonly { readonly place: number; readonly id: string }[],
): Promise<void> {
  await execute(
    transaction,
    `UPDATE authoring.imported_item i SET draft_id = d.id FROM jsonb_to_recordset($2::jsonb) AS d (place integer, id uuid) WHERE i.import_id = $1 AND i.place = d.place`,
    [importId, JSON.stringify(drafts)],
  );
}

/** What came into a bank, import by import, the last one first. */
export function findAddedItems(
  transaction: EntityManager,
  organisationId: string,
  bankId: string,
): Promise<{ id: string; fileName: string; addedAt: Date; items: string[] }[]> {
  return queryRows(
    transaction,
    `SELECT m.id, m.file_name AS "fileName", m.added_at AS "addedAt", array_agg(i.draft_id ORDER BY i.place) AS items
     FROM authoring.item_import m JOIN authoring.imported_item i ON i.import_id = m.id AND i.draft_id IS NOT NULL
     WHERE m.organisation_id = $1 AND m.bank_id = $2 AND m.added_at IS NOT NULL
     GROUP BY m.id ORDER BY m.requested_at DESC, m.id DESC LIMIT 50`,
    [organisationId, bankId],
  );
}

/** Every name of an item of the bank, those taken out included. */
export async function findKeys(
  transaction: EntityManager,
  organisationId: string,
  bankId: string,
): Promise<ReadonlySet<string>> {
  const rows = await queryRows(
    transaction,
    `SELECT key FROM authoring.draft WHERE organisation_id = $1 AND kind = 'item' AND parent_id = $2`,
    [organisationId, bankId],
  );
  return new Set(rows.map(({ key }) => key));
}
