import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { execute, queryRows } from '../../../platform/database/query';

/** A removal as it is stored. */
export interface RemovalRow {
  readonly id: string;
  readonly unit: string;
  readonly name: string;
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
  readonly removedAt: Date;
}

/** A visit and the draft that was visited. */
export interface VisitOfDraft {
  readonly visit: string;
  readonly draft: string;
}

/** False where the id is another visit's. The same visit begins once. */
export async function insertVisit(
  transaction: EntityManager,
  actor: PersonActor,
  { visit, draft }: VisitOfDraft,
  now: Date,
): Promise<boolean> {
  await execute(
    transaction,
    `INSERT INTO authoring.visit (id, organisation_id, draft_id, person_id, began_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (id) DO NOTHING`,
    [visit, actor.organisationId, draft, actor.personId, now],
  );
  const rows = await queryRows(
    transaction,
    'SELECT 1 FROM authoring.visit WHERE id = $1 AND organisation_id = $2 AND draft_id = $3 AND person_id = $4',
    [visit, actor.organisationId, draft, actor.personId],
  );
  return rows.length > 0;
}

/** Forgets visits with what was removed in them: the person's own before the last two and a day old, and everybody's after 90 days. */
export async function deleteOldVisits(
  transaction: EntityManager,
  actor: PersonActor,
  draft: string,
  now: Date,
): Promise<void> {
  await execute(
    transaction,
    `DELETE FROM authoring.visit WHERE organisation_id = $1 AND draft_id = $2 AND (
       began_at < $4::timestamptz - interval '90 days'
       OR (person_id = $3 AND began_at < $4::timestamptz - interval '1 day' AND id NOT IN (
         SELECT id FROM authoring.visit WHERE organisation_id = $1 AND draft_id = $2 AND person_id = $3 ORDER BY began_at DESC, id DESC LIMIT 2)))`,
    [actor.organisationId, draft, actor.personId, now],
  );
}

/** What the person removed from the draft and can bring back, the newest first. */
export function findRemovals(
  transaction: EntityManager,
  actor: PersonActor,
  draft: string,
): Promise<RemovalRow[]> {
  return queryRows(
    transaction,
    `SELECT r.id, r.unit_id AS unit, r.name, r.before, r.after, r.removed_at AS "removedAt"
     FROM authoring.removal r JOIN authoring.visit v ON v.id = r.visit_id
     WHERE v.organisation_id = $1 AND v.draft_id = $2 AND v.person_id = $3 ORDER BY r.removed_at DESC, r.id DESC LIMIT 100`,
    [actor.organisationId, draft, actor.personId],
  );
}

/** False where the id is taken. */
export async function insertRemoval(
  transaction: EntityManager,
  actor: PersonActor,
  visit: string,
  removal: RemovalRow,
): Promise<boolean> {
  const { id, unit, name, before, after, removedAt } = removal;
  const rows = await queryRows(
    transaction,
    `INSERT INTO authoring.removal (id, organisation_id, visit_id, unit_id, name, before, after, removed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (id) DO NOTHING RETURNING id`,
    [id, actor.organisationId, visit, unit, name, before, after, removedAt],
  );
  return rows.length > 0;
}

/** Whether the unit is the draft or a part of it, removed ones included. */
export async function isDraftUnit(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  unit: string,
  draft: string,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    'SELECT 1 FROM authoring.draft WHERE organisation_id = $1 AND id = $2 AND (id = $3 OR parent_id = $3)',
    [organisationId, unit, draft],
  );
  return rows.length > 0;
}

/** False where the person keeps no such removal. */
export async function deleteRemoval(
  transaction: EntityManager,
  actor: PersonActor,
  draft: string,
  removal: string,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `DELETE FROM authoring.removal r USING authoring.visit v
     WHERE v.id = r.visit_id AND r.id = $4 AND v.organisation_id = $1 AND v.draft_id = $2 AND v.person_id = $3 RETURNING r.id`,
    [actor.organisationId, draft, actor.personId, removal],
  );
  return rows.length > 0;
}
