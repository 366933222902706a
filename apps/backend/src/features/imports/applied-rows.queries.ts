import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';
import type { MemberDifference } from '@svetionik/domain/people/judge-imported-row';
import type { ImportedTraining } from '@svetionik/domain/people/read-imported-row';
import type { EarlierMembership } from './imported-rows.queries';

/** A row with what is needed to carry it out, or to take it back. */
export interface WorkedRow {
  readonly importId: string;
  readonly number: number;
  readonly verdict: string;
  readonly decision: string | null;
  readonly latin: string | null;
  readonly cyrillic: string | null;
  readonly email: string | null;
  readonly emailFolded: string | null;
  readonly job: string | null;
  readonly institution: string | null;
  readonly institutionKey: string | null;
  readonly training: ImportedTraining | null;
  readonly personId: string | null;
  readonly outcome: string | null;
  readonly appliedAt: Date | null;
  readonly attachedAt: Date | null;
  readonly invitationId: string | null;
  readonly before: EarlierMembership | null;
  readonly trainingId: string | null;
  readonly differences: readonly MemberDifference[] | null;
  readonly groupSince: Date | null;
  readonly courseSince: Date | null;
}

const columns = `r.import_id AS "importId", r.number, r.verdict, r.decision, r.latin, r.cyrillic, r.email, r.email_folded AS "emailFolded", r.job, r.institution,
  r.institution_key AS "institutionKey", r.training, r.person_id AS "personId", r.outcome, r.applied_at AS "appliedAt", r.attached_at AS "attachedAt",
  r.invitation_id AS "invitationId", r.before, r.training_id AS "trainingId", r.differences, r.group_since AS "groupSince", r.course_since AS "courseSince"`;

/**
 * The next rows behind `after` that say something to be done, or that wait for a decision, and of which nothing is done yet; with `entering`
 * also those of members about whom nothing new is said.
 */
export function findUnapplied(
  transaction: EntityManager,
  importId: string,
  {
    after,
    limit,
    entering,
  }: { readonly after: number; readonly limit: number; readonly entering: boolean },
): Promise<WorkedRow[]> {
  return queryRows(
    transaction,
    `SELECT ${columns} FROM imports.imported_row r WHERE r.import_id = $1 AND r.number > $2 AND r.applied_at IS NULL
       AND (r.verdict IN ('new', 'changed', 'double') OR $4::bool AND r.verdict = 'same') ORDER BY r.number LIMIT $3`,
    [importId, after, limit, entering],
  );
}

/** What was done with a row. */
export interface AppliedRow {
  readonly number: number;
  readonly outcome: 'invited' | 'open' | 'member' | 'changed' | 'same' | 'gone' | 'left';
  readonly personId: string | null;
  readonly invitationId: string | null;
  readonly before: EarlierMembership | null;
  readonly trainingId: string | null;
  readonly groupSince: Date | null;
  readonly courseSince: Date | null;
}

export async function storeOutcomes(
  transaction: EntityManager,
  importId: string,
  rows: readonly AppliedRow[],
  now: Date,
): Promise<void> {
  await execute(
    transaction,
    `UPDATE imports.imported_row r SET outcome = g.outcome, invitation_id = g."invitationId", before = g.before, training_id = g."trainingId", applied_at = $3,
       person_id = coalesce(g."personId", r.person_id), group_since = g."groupSince", course_since = g."courseSince"
     FROM jsonb_to_recordset($2::jsonb) AS g (number int, outcome text, "invitationId" uuid, before jsonb, "trainingId" uuid, "personId" uuid, "groupSince" timestamptz,
       "courseSince" timestamptz)
     WHERE r.import_id = $1 AND r.number = g.number`,
    [importId, JSON.stringify(rows), now],
  );
}

/** The rows of imports that brought an invitation, or found it open, and were not taken back; held until the transaction ends. */
export function holdInvitedRows(
  transaction: EntityManager,
  organisationId: string,
  invitationId: string,
): Promise<WorkedRow[]> {
  return queryRows(
    transaction,
    `SELECT ${columns} FROM imports.imported_row r WHERE r.organisation_id = $1 AND r.invitation_id = $2 AND r.attached_at IS NULL AND r.undone IS NULL
     ORDER BY r.applied_at, r.import_id, r.number FOR UPDATE`,
    [organisationId, invitationId],
  );
}

/** Those of the invitations that earlier rows of the import have brought: further rows of the same people meet them. */
export async function findOwnInvitations(
  transaction: EntityManager,
  importId: string,
  invitations: readonly string[],
): Promise<Set<string>> {
  const rows = await queryRows(
    transaction,
    `SELECT DISTINCT invitation_id AS id FROM imports.imported_row WHERE import_id = $1 AND outcome = 'invited' AND invitation_id = ANY ($2::uuid[])`,
    [importId, invitations],
  );
  return new Set(rows.flatMap(({ id }) => id ?? []));
}

/** What became of invitations, and of the memberships that came of them, when earlier rows of the import were taken back. */
export async function findUndoneInvitations(
  transaction: EntityManager,
  importId: string,
  invitations: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await queryRows(
    transaction,
    `SELECT DISTINCT invitation_id AS id, undone FROM imports.imported_row WHERE import_id = $1 AND undone IN ('withdrawn', 'ended') AND invitation_id = ANY ($2::uuid[])`,
    [importId, invitations],
  );
  return new Map(rows.map(({ id, undone }) => [id ?? '', undone ?? '']));
}

/** The person has come, and has got what the row says. */
export async function storeAttached(
  transaction: EntityManager,
  { importId, number }: Pick<WorkedRow, 'importId' | 'number'>,
  attached: {
    readonly personId: string;
    readonly before: EarlierMembership;
    readonly trainingId: string | null;
    readonly groupSince: Date | null;
    readonly courseSince: Date | null;
  },
  now: Date,
): Promise<void> {
  await execute(
    transaction,
    `UPDATE imports.imported_row SET person_id = $3, before = $4, training_id = $5, group_since = $6, course_since = $7, attached_at = $8
     WHERE import_id = $1 AND number = $2`,
    [
      importId,
      number,
      attached.personId,
      attached.before,
      attached.trainingId,
      attached.groupSince,
      attached.courseSince,
      now,
    ],
  );
}

/** The next rows behind `after` that something was done with, and that are not taken back yet; held until the transaction ends. */
export function holdUndoable(
  transaction: EntityManager,
  importId: string,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<WorkedRow[]> {
  return queryRows(
    transaction,
    `SELECT ${columns} FROM imports.imported_row r WHERE r.import_id = $1 AND r.number > $2 AND r.undone IS NULL
       AND (r.outcome IN ('invited', 'open', 'changed') OR r.group_since IS NOT NULL OR r.course_since IS NOT NULL)
     ORDER BY r.number LIMIT $3 FOR UPDATE`,
    [importId, after, limit],
  );
}

export async function storeUndoneRows(
  transaction: EntityManager,
  importId: string,
  rows: readonly { readonly number: number; readonly undone: string }[],
): Promise<void> {
  await execute(
    transaction,
    `UPDATE imports.imported_row r SET undone = g.undone FROM jsonb_to_recordset($2::jsonb) AS g (number int, undone text) WHERE r.import_id = $1 AND r.number = g.number`,
    [importId, JSON.stringify(rows)],
  );
}

/** A page of the refused rows with their cells, in the order of the file. */
export function findRefused(
  transaction: EntityManager,
  importId: string,
  { after, limit }: { readonly after: number; readonly limit: number },
) {
  return queryRows(
    transaction,
    `SELECT r.number, r.cells, r.refusals FROM imports.imported_row r WHERE r.import_id = $1 AND r.number > $2 AND r.verdict = 'refused' ORDER BY r.number LIMIT $3`,
    [importId, after, limit],
  );
}
