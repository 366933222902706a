import type { AttemptScore } from '@svetionik/domain/attempt/score-attempt';
import type { EntityManager } from 'typeorm';
import { newId } from '../../../platform/database/identifiers';
import { countChanged, execute, queryRows } from '../../../platform/database/query';
import type { ItemContent } from '../item-content';

/** A version that answers were given to, the present one of the same item, and how many judged attempts have it. */
export interface VersionPair {
  readonly from: string;
  readonly to: string;
  readonly before: ItemContent;
  readonly after: ItemContent;
  readonly correctedAt: Date;
  readonly attempts: number;
  /** Whether a course that has the version is or was shared, so that people of others may have it. */
  readonly shared: boolean;
}

/** Versions that are no longer the present ones, which attempts have or may have elsewhere, and which were not corrected to that one yet; newest first. */
export function findOlderVersions(
  transaction: EntityManager,
  organisationId: string,
  from: string | null,
): Promise<VersionPair[]> {
  return queryRows(
    transaction,
    `SELECT f.id AS "from", t.id AS "to", f.content AS before, t.content AS after, t.created_at AS "correctedAt", u.attempts, s.shared
     FROM assessment.item i
     JOIN assessment.item_version t ON t.id = i.current_version_id
     JOIN assessment.item_version f ON f.item_id = i.id AND f.id <> t.id
     CROSS JOIN LATERAL (SELECT count(*)::int AS attempts FROM assessment.attempt_item ai JOIN assessment.attempt a ON a.id = ai.attempt_id
       WHERE ai.item_version_id = f.id AND a.result IS NOT NULL AND a.organisation_id = $1) u
     CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM assessment.course_item ci JOIN catalogue.course_editions e ON e.id = ci.course_edition_id
       JOIN catalogue.course_shares cs ON cs.course_id = e.course_id WHERE ci.item_version_id = f.id) AS shared) s
     WHERE i.organisation_id = $1 AND (u.attempts > 0 OR s.shared) AND ($2::uuid IS NULL OR f.id = $2)
       AND NOT EXISTS (SELECT FROM assessment.correction c WHERE c.from_version_id = f.id AND c.to_version_id = t.id AND c.applied_at IS NOT NULL)
     ORDER BY t.created_at DESC, f.id LIMIT 200`,
    [organisationId, from],
  );
}

export interface CorrectionRow {
  readonly id: string;
  readonly organisationId: string;
  readonly fromVersionId: string;
  readonly toVersionId: string;
  readonly reason: string;
  readonly madeBy: string;
  readonly madeAt: Date;
}

export async function insertCorrection(
  transaction: EntityManager,
  row: CorrectionRow,
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO assessment.correction (id, organisation_id, from_version_id, to_version_id, reason, made_by, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      row.id,
      row.organisationId,
      row.fromVersionId,
      row.toVersionId,
      row.reason,
      row.madeBy,
      row.madeAt,
    ],
  );
}

/** From here on the corrected key holds, in every organisation. False where it did before. */
export async function noteApplied(
  transaction: EntityManager,
  correctionId: string,
  at: Date,
): Promise<boolean> {
  const changed = await countChanged(
    transaction,
    'UPDATE assessment.correction SET applied_at = $2 WHERE id = $1 AND applied_at IS NULL',
    [correctionId, at],
  );
  return changed > 0;
}

/** The organisations that a course with the corrected version is or was shared with. */
export async function findMembersTaught(
  transaction: EntityManager,
  correctionId: string,
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `SELECT DISTINCT s.member_id AS id FROM assessment.correction c JOIN assessment.course_item i ON i.item_version_id = c.from_version_id
     JOIN catalogue.course_editions e ON e.id = i.course_edition_id JOIN catalogue.course_shares s ON s.course_id = e.course_id
     WHERE c.id = $1 ORDER BY s.member_id`,
    [correctionId],
  );
  return rows.map(({ id }) => id);
}

/** Ids of attempts whose form has the corrected version, in their order: of the judged ones, or of all. */
export async function findCorrectedAttempts(
  transaction: EntityManager,
  correctionId: string,
  {
    after,
    limit,
    which,
  }: { readonly after: string; readonly limit: number; readonly which: 'judged' | 'all' },
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `SELECT a.id FROM assessment.correction c
     JOIN assessment.attempt_item i ON i.item_version_id = c.from_version_id
     JOIN assessment.attempt a ON a.id = i.attempt_id AND (a.result IS NOT NULL OR $4::text = 'all')
     WHERE c.id = $1 AND a.id > $2 ORDER BY a.id LIMIT $3`,
    [correctionId, after, limit, which],
  );
  return rows.map(({ id }) => id);
}

export async function insertPastScore(
  transaction: EntityManager,
  row: {
    readonly organisationId: string;
    /** Of the course, and so of the correction. */
    readonly courseOrganisationId: string;
    readonly attemptId: string;
    readonly correctionId: string;
    readonly score: AttemptScore;
    readonly at: Date;
  },
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO assessment.past_score (id, organisation_id, attempt_id, correction_id, points, passed, result, replaced_at, course_organisation_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (attempt_id, correction_id) DO NOTHING`,
    [
      newId(),
      row.organisationId,
      row.attemptId,
      row.correctionId,
      row.score.points,
      row.score.passed,
      JSON.stringify(row.score),
      row.at,
      row.courseOrganisationId,
    ],
  );
}

/** What the attempt had before each correction, and why it was corrected, first to last. */
export function findPastScores(
  transaction: EntityManager,
  attemptId: string,
): Promise<{ reason: string; percent: number; passed: boolean; at: Date }[]> {
  return queryRows(
    transaction,
    `SELECT /* "percent" is not null: every score has one */ c.reason, (p.result ->> 'percent')::int AS percent, p.passed, p.replaced_at AS at
     FROM assessment.past_score p JOIN assessment.correction c ON c.id = p.correction_id WHERE p.attempt_id = $1 ORDER BY p.replaced_at`,
    [attemptId],
  );
}
