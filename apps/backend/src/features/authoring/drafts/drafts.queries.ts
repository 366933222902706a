import { sortKeyLatin } from '@svetionik/domain/language/sort-key';
import type { EntityManager } from 'typeorm';
import { actorId, type Actor } from '../../../platform/access/actor';
import { countChanged, execute, queryRows } from '../../../platform/database/query';
import { filterDrafts, type Draft, type DraftKind, type NewDraft } from './draft';

export type AuthoringActor = Actor & { readonly organisationId: string };

const columns = `id, kind, parent_id AS "parentId", key, content, version, changed_at AS "changedAt"`;

/** The draft, unless it was taken out; with `lock` held until the transaction ends. */
export async function findDraft<Kind extends DraftKind>(
  transaction: EntityManager,
  organisationId: string,
  kind: Kind,
  id: string,
  lock: boolean,
): Promise<Draft<Kind> | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} FROM authoring.draft WHERE organisation_id = $1 AND kind = $2 AND id = $3 AND removed_at IS NULL ${lock ? 'FOR UPDATE' : ''}`,
    [organisationId, kind, id],
  );
  return filterDrafts(kind, rows)[0];
}

/** The parts of the drafts with these ids, in the order in which they were made. */
export async function findParts<Kind extends 'lesson' | 'item'>(
  transaction: EntityManager,
  organisationId: string,
  kind: Kind,
  parentIds: readonly string[],
): Promise<Draft<Kind>[]> {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} FROM authoring.draft
     WHERE organisation_id = $1 AND kind = $2 AND parent_id = ANY ($3) AND removed_at IS NULL ORDER BY created_at, key`,
    [organisationId, kind, parentIds],
  );
  return filterDrafts(kind, rows);
}

/** Those of the parts of a draft that have one of the ids, held until the transaction ends. */
export async function lockParts<Kind extends 'lesson' | 'item'>(
  transaction: EntityManager,
  organisationId: string,
  kind: Kind,
  parentId: string,
  ids: readonly string[],
): Promise<Draft<Kind>[]> {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} FROM authoring.draft
     WHERE organisation_id = $1 AND kind = $2 AND parent_id = $3 AND id = ANY ($4) AND removed_at IS NULL ORDER BY created_at, key FOR UPDATE`,
    [organisationId, kind, parentId, ids],
  );
  return filterDrafts(kind, rows);
}

/** A number that rises with every change to a draft or to one of its parts, those taken out included. */
export async function sumVersions(
  transaction: EntityManager,
  organisationId: string,
  ids: readonly string[],
): Promise<number> {
  const rows = await queryRows(
    transaction,
    `SELECT coalesce(sum(version), 0)::int AS revision FROM authoring.draft WHERE organisation_id = $1 AND (id = ANY ($2) OR parent_id = ANY ($2))`,
    [organisationId, ids],
  );
  return rows[0]?.revision ?? 0;
}

/** False where the id or the key is taken. */
export async function insertDraft<Kind extends DraftKind>(
  transaction: EntityManager,
  actor: AuthoringActor,
  kind: Kind,
  draft: NewDraft<Kind>,
  now: Date,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO authoring.draft (id, organisation_id, kind, parent_id, key, content, sort_key, created_at, changed_at, changed_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9) ON CONFLICT DO NOTHING RETURNING id`,
    [
      draft.id,
      actor.organisationId,
      kind,
      draft.parentId ?? null,
      draft.key,
      draft.content,
      sortKeyOf(draft),
      now,
      actorId(actor),
    ],
  );
  return rows.length > 0;
}

/** Who wants drafts that a worker makes, and how many of them there are before these. */
export interface Making {
  readonly by: string;
  readonly first: number;
}

/** How many were made: a draft whose id or key is taken is not. Each counts as made a moment after the one before. */
export async function insertDrafts<Kind extends DraftKind>(
  transaction: EntityManager,
  actor: AuthoringActor,
  kind: Kind,
  drafts: readonly NewDraft<Kind>[],
  { by, first }: Making,
  now: Date,
): Promise<number> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO authoring.draft (id, organisation_id, kind, parent_id, key, content, sort_key, created_at, changed_at, changed_by)
     SELECT id, $2, $3, parent_id, key, content, sort_key, $4::timestamptz + place * interval '1 microsecond', $4, $5
     FROM jsonb_to_recordset($1::jsonb) AS d (place integer, id uuid, parent_id uuid, key text, content jsonb, sort_key text)
     ON CONFLICT DO NOTHING RETURNING id`,
    [
      JSON.stringify(
        drafts.map((draft, index) => ({
          place: first + index,
          id: draft.id,
          parent_id: draft.parentId ?? null,
          key: draft.key,
          content: draft.content,
          sort_key: sortKeyOf(draft),
        })),
      ),
      actor.organisationId,
      kind,
      now,
      by,
    ],
  );
  return rows.length;
}

/** False where the draft has another version. */
export async function updateDraft<Kind extends DraftKind>(
  transaction: EntityManager,
  actor: AuthoringActor,
  draft: Pick<Draft<Kind>, 'id' | 'key' | 'version' | 'content'>,
  now: Date,
): Promise<boolean> {
  const changed = await countChanged(
    transaction,
    `UPDATE authoring.draft SET content = $4, sort_key = $5, version = version + 1, changed_at = $6, changed_by = $7
     WHERE organisation_id = $1 AND id = $2 AND version = $3 AND removed_at IS NULL`,
    [
      actor.organisationId,
      draft.id,
      draft.version,
      draft.content,
      sortKeyOf(draft),
      now,
      actorId(actor),
    ],
  );
  return changed > 0;
}

/** The parts with other contents, in their order. */
export async function updateDrafts<Kind extends 'lesson' | 'item'>(
  transaction: EntityManager,
  actor: AuthoringActor,
  kind: Kind,
  drafts: readonly Draft<Kind>[],
  now: Date,
): Promise<Draft<Kind>[]> {
  const changes = drafts.map((draft) => ({
    id: draft.id,
    content: draft.content,
    sort_key: sortKeyOf(draft),
  }));
  await execute(
    transaction,
    `UPDATE authoring.draft d SET content = c.content, sort_key = c.sort_key, version = d.version + 1, changed_at = $3, changed_by = $4
     FROM jsonb_to_recordset($2::jsonb) AS c (id uuid, content jsonb, sort_key text)
     WHERE d.organisation_id = $1 AND d.kind = $5 AND d.id = c.id`,
    [actor.organisationId, JSON.stringify(changes), now, actorId(actor), kind],
  );
  return drafts.map((draft) => ({ ...draft, version: draft.version + 1, changedAt: now }));
}

/** False where the draft has another version. */
export async function markRemoved(
  transaction: EntityManager,
  actor: AuthoringActor,
  draft: { readonly id: string; readonly version: number },
  now: Date,
): Promise<boolean> {
  const changed = await countChanged(
    transaction,
    `UPDATE authoring.draft SET removed_at = $4, version = version + 1, changed_at = $4, changed_by = $5
     WHERE organisation_id = $1 AND id = $2 AND version = $3 AND removed_at IS NULL`,
    [actor.organisationId, draft.id, draft.version, now, actorId(actor)],
  );
  return changed > 0;
}

/** Takes back that a part was taken out. */
export async function unmarkRemoved(
  transaction: EntityManager,
  actor: AuthoringActor,
  part: { readonly id: string; readonly parentId: string },
  now: Date,
): Promise<void> {
  await execute(
    transaction,
    `UPDATE authoring.draft SET removed_at = NULL, version = version + 1, changed_at = $4, changed_by = $5
     WHERE organisation_id = $1 AND id = $2 AND parent_id = $3 AND removed_at IS NOT NULL`,
    [actor.organisationId, part.id, part.parentId, now, actorId(actor)],
  );
}

/** Whether a draft with an address of its own has the id. */
export async function isAddressed(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    'SELECT 1 FROM authoring.draft WHERE organisation_id = $1 AND id = $2 AND parent_id IS NULL AND removed_at IS NULL',
    [organisationId, id],
  );
  return rows.length > 0;
}

/** Whether a draft has the id, of whatever organisation it is. */
export async function isKeyTaken(
  transaction: EntityManager,
  organisationId: string,
  kind: DraftKind,
  { parentId, key }: Pick<NewDraft<DraftKind>, 'parentId' | 'key'>,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    'SELECT 1 FROM authoring.draft WHERE organisation_id = $1 AND kind = $2 AND parent_id IS NOT DISTINCT FROM $3 AND key = $4',
    [organisationId, kind, parentId ?? null, key],
  );
  return rows.length > 0;
}

function sortKeyOf({ key, content }: { readonly key: string; readonly content: object }): string {
  return 'title' in content && typeof content.title === 'string' && content.title !== ''
    ? sortKeyLatin(content.title)
    : key;
}
