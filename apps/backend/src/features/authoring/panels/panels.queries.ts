import { findPermittedRoles } from '@svetionik/domain/access/permissions';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import type { EntityManager } from 'typeorm';
import { byName } from '../../../platform/database/name-search';
import { execute, queryRows } from '../../../platform/database/query';
import { isStaff } from '../../identity';

/** How far a panel is. */
export type Stage = 'first' | 'second' | 'closed';

/** A panel with the title of its course as it is now. */
export interface Panel {
  readonly id: string;
  readonly courseId: string;
  readonly courseTitle: string;
  readonly openedAt: Date;
  readonly stage: Stage;
  readonly version: number;
  readonly items: number;
}

/** A panel in the list; `given` is whether the reader has handed in what they were asked for, null where they were not. */
export interface PanelRow extends Panel {
  readonly judges: number;
  readonly handedIn: number;
  readonly given: boolean | null;
}

/** An item as the judges see it. `weight`: the points that it brings to a form on average. */
export interface PanelItem {
  readonly position: number;
  readonly weight: number;
  readonly content: AssessmentItem;
}

/** Somebody who judges or might. */
export interface Trainer {
  readonly id: string;
  readonly email: string;
  readonly nameLatin: string | null;
  readonly nameCyrillic: string | null;
}

interface NewPanel {
  readonly id: string;
  readonly courseId: string;
  readonly judges: readonly string[];
  readonly items: readonly PanelItem[];
}

const columns = `p.id, p.course_id AS "courseId", d.content ->> 'title' AS "courseTitle" /* "courseTitle" is not null: every draft of a course has one */, p.opened_at AS "openedAt", p.stage, p.version,
  (SELECT count(*)::int FROM authoring.panel_item WHERE panel_id = p.id) AS items`;
const from = 'authoring.panel p JOIN authoring.draft d ON d.id = p.course_id';

/** The round that a stage works on, or has ended with. */
const lastRound = `(SELECT max(round) FROM authoring.panel_sheet WHERE panel_id = p.id)`;

/** The newest first. */
export function findPanels(
  transaction: EntityManager,
  reader: { organisationId: string; personId: string },
  page: { after?: string | undefined; limit: number },
): Promise<PanelRow[]> {
  return queryRows(
    transaction,
    `SELECT ${columns}, s.judges, s."handedIn", s.given FROM ${from}
     CROSS JOIN LATERAL (
       SELECT count(*)::int AS judges, count(handed_in_at)::int AS "handedIn", bool_or(handed_in_at IS NOT NULL) FILTER (WHERE person_id = $2) AS given
       FROM authoring.panel_sheet WHERE panel_id = p.id AND round = ${lastRound}) s
     WHERE p.organisation_id = $1
       AND ($3::uuid IS NULL OR (p.opened_at, p.id) < (SELECT opened_at, id FROM authoring.panel WHERE id = $3 AND organisation_id = $1))
     ORDER BY p.opened_at DESC, p.id DESC LIMIT $4`,
    [reader.organisationId, reader.personId, page.after ?? null, page.limit],
  );
}

/** With `lock` held until the transaction ends: `SHARE` keeps its stage as it is. */
export async function findPanel(
  transaction: EntityManager,
  organisationId: string,
  id: string,
  lock?: 'SHARE' | 'UPDATE',
): Promise<Panel | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} FROM ${from} WHERE p.organisation_id = $1 AND p.id = $2 ${lock === undefined ? '' : (`FOR ${lock} OF p` as const)}`,
    [organisationId, id],
  );
  return rows[0];
}

export function findPanelItems(transaction: EntityManager, panelId: string): Promise<PanelItem[]> {
  return queryRows(
    transaction,
    'SELECT position, weight, content FROM authoring.panel_item WHERE panel_id = $1 ORDER BY position',
    [panelId],
  );
}

/** Those who may judge in the organisation, by name; those with these ids only, if they are given. */
export function findTrainers(
  transaction: EntityManager,
  organisationId: string,
  page: { ids?: readonly string[]; after?: string | undefined; limit: number },
): Promise<Trainer[]> {
  return queryRows(
    transaction,
    `SELECT p.id, p.email, p.name_latin AS "nameLatin", p.name_cyrillic AS "nameCyrillic"
     FROM identity.members m JOIN identity.people p ON p.id = m.person_id
     WHERE m.organisation_id = $1 AND ${isStaff('m')} AND m.roles && $5::text[] AND p.blocked_at IS NULL AND m.blocked_at IS NULL AND ($2::uuid[] IS NULL OR p.id = ANY ($2))
       AND ($3::uuid IS NULL OR (${byName}, p.id) > (SELECT ${byName}, p.id FROM identity.people p WHERE p.id = $3))
     ORDER BY ${byName}, p.id LIMIT $4`,
    [
      organisationId,
      page.ids ?? null,
      page.after ?? null,
      page.limit,
      findPermittedRoles('course.review'),
    ],
  );
}

/** False where the id is taken. */
export async function insertPanel(
  transaction: EntityManager,
  actor: { organisationId: string; personId: string },
  panel: NewPanel,
  now: Date,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO authoring.panel (id, organisation_id, course_id, opened_by, opened_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING id`,
    [panel.id, actor.organisationId, panel.courseId, actor.personId, now],
  );
  if (rows.length === 0) return false;
  await execute(
    transaction,
    `INSERT INTO authoring.panel_item (panel_id, organisation_id, position, weight, content)
     SELECT $1, $2, (i ->> 'position')::smallint, (i ->> 'weight')::float8, i -> 'content' FROM jsonb_array_elements($3::jsonb) AS i`,
    [panel.id, actor.organisationId, JSON.stringify(panel.items)],
  );
  await execute(
    transaction,
    `INSERT INTO authoring.panel_sheet (panel_id, organisation_id, person_id, round) SELECT $1, $2, judge, 1 FROM unnest($3::uuid[]) AS judge`,
    [panel.id, actor.organisationId, panel.judges],
  );
  return true;
}

/** The second round begins with what was handed in in the first. */
export async function updateStage(
  transaction: EntityManager,
  { id, version }: Pick<Panel, 'id' | 'version'>,
  to: Stage,
): Promise<void> {
  await execute(transaction, 'UPDATE authoring.panel SET stage = $2, version = $3 WHERE id = $1', [
    id,
    to,
    version + 1,
  ]);
  if (to !== 'second') return;
  await execute(
    transaction,
    `INSERT INTO authoring.panel_sheet (panel_id, organisation_id, person_id, round, judgements, remarks)
     SELECT panel_id, organisation_id, person_id, 2, judgements, remarks FROM authoring.panel_sheet WHERE panel_id = $1 AND round = 1 AND handed_in_at IS NOT NULL`,
    [id],
  );
}
