import type { AssessmentStatistics } from '@svetionik/domain/statistics/assessment-statistics';
import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';
import { isOwnOrShared, type PublishedText } from '../catalogue';

/** A course edition whose assessment is reported on. */
export interface ReportedEdition {
  readonly id: string;
  readonly courseId: string;
  /** Whose course it is. */
  readonly organisationId: string;
  readonly title: PublishedText;
  readonly number: number;
  readonly cutScore: number;
  /** When its newest statistics were computed. */
  readonly computedAt: Date | null;
}

/** A computation as the job needs it, with the rules that the statistics are read with. */
export interface AnalysisOrder {
  readonly id: string;
  readonly courseEditionId: string;
  readonly computedAt: Date | null;
  readonly rules: { readonly cutScore: number; readonly minutes: number };
}

/** How far a computation is. */
export interface Computation {
  readonly id: string;
  readonly courseEditionId: string;
  readonly orderedAt: Date;
  readonly people: number;
  readonly done: number;
  readonly computedAt: Date | null;
  readonly failedAt: Date | null;
}

/** A computation that is done. */
export interface StoredStatistics {
  readonly computedAt: Date;
  readonly people: number;
  /** Those computed before there were entry tests say nothing of gain. */
  readonly document: Omit<AssessmentStatistics, 'gain'> &
    Partial<Pick<AssessmentStatistics, 'gain'>>;
}

const edition = `/* "cutScore" is not null: all rules have one */ e.id, e.course_id AS "courseId", e.organisation_id AS "organisationId", e.title, e.number, (e.assessment ->> 'cutScore')::float8 AS "cutScore",
  (SELECT max(computed_at) FROM reporting.item_analysis f WHERE f.course_edition_id = e.id) AS "computedAt"
  FROM catalogue.course_editions e JOIN catalogue.courses c ON c.id = e.course_id`;

const reported = isOwnOrShared({ course: 'e.course_id', owner: 'e.organisation_id' }, '$1');

/** The editions of the organisation and of courses that are shared with it, newest first within each course, by the address of the course. */
export function findEditions(
  transaction: EntityManager,
  organisationId: string,
  page: { after?: string | undefined; limit: number },
): Promise<ReportedEdition[]> {
  return queryRows(
    transaction,
    `SELECT ${edition} WHERE ${reported}
       AND (c.current_edition_id = e.id OR EXISTS (SELECT FROM assessment.attempts a WHERE a.course_edition_id = e.id AND a.state <> 'open' AND a.passed IS NOT NULL))
       AND ($2::uuid IS NULL OR (c.slug, c.id, -e.number) > (SELECT k.slug, k.id, -b.number FROM catalogue.course_editions b JOIN catalogue.courses k ON k.id = b.course_id WHERE b.id = $2))
     ORDER BY c.slug, c.id, e.number DESC LIMIT $3`,
    [organisationId, page.after ?? null, page.limit],
  );
}

export async function findEdition(
  transaction: EntityManager,
  organisationId: string,
  courseId: string,
  number: number,
): Promise<ReportedEdition | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT ${edition} WHERE ${reported} AND e.course_id = $2 AND e.number = $3`,
    [organisationId, courseId, number],
  );
  return rows[0];
}

const progress = `id, course_edition_id AS "courseEditionId", ordered_at AS "orderedAt", people, done, computed_at AS "computedAt", failed_at AS "failedAt"
  FROM reporting.item_analysis`;

export async function findComputation(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<Computation | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT ${progress} WHERE organisation_id = $1 AND id = $2`,
    [organisationId, id],
  );
  return rows[0];
}

/** The last computation that was ordered. */
export async function findLastComputation(
  transaction: EntityManager,
  courseEditionId: string,
): Promise<Computation | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT ${progress} WHERE course_edition_id = $1 ORDER BY ordered_at DESC, id DESC LIMIT 1`,
    [courseEditionId],
  );
  return rows[0];
}

export async function findNewestStatistics(
  transaction: EntityManager,
  courseEditionId: string,
): Promise<StoredStatistics | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT /* "document" is not null: what is computed has one */ computed_at AS "computedAt", people, document FROM reporting.item_analysis
     WHERE course_edition_id = $1 AND computed_at IS NOT NULL ORDER BY computed_at DESC LIMIT 1`,
    [courseEditionId],
  );
  return rows[0];
}

export async function findOrder(
  transaction: EntityManager,
  id: string,
): Promise<AnalysisOrder | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT f.id, f.course_edition_id AS "courseEditionId", f.computed_at AS "computedAt", e.assessment AS rules
     FROM reporting.item_analysis f JOIN catalogue.course_editions e ON e.id = f.course_edition_id WHERE f.id = $1`,
    [id],
  );
  return rows[0];
}

/** The groups that people are told apart by: the language of their interface, for Serbian its script, and the profession, which is their track. */
export async function findPeopleGroups(
  transaction: EntityManager,
  personIds: readonly string[],
): Promise<Map<string, Record<string, string>>> {
  const rows = await queryRows(
    transaction,
    'SELECT id, language, profession FROM identity.people WHERE id = ANY ($1)',
    [personIds],
  );
  return new Map(
    rows.map(({ id, language, profession }) => [
      id,
      { ...languageGroups(language), ...(profession === null ? {} : { profession }) },
    ]),
  );
}

function languageGroups(language: string): Record<string, string> {
  return language.startsWith('sr') ? { language: 'sr', script: language } : { language };
}

interface NewOrder {
  readonly id: string;
  readonly organisationId: string;
  readonly courseEditionId: string;
  readonly orderedBy: string;
  readonly orderedAt: Date;
  readonly people: number;
}

/** False when one is under way, or this id is taken. */
export async function insertOrder(transaction: EntityManager, order: NewOrder): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO reporting.item_analysis (id, organisation_id, course_edition_id, course_organisation_id, ordered_by, ordered_at, people)
     SELECT $1, $2, e.id, e.organisation_id, $4, $5, $6 FROM catalogue.course_editions e WHERE e.id = $3 ON CONFLICT DO NOTHING RETURNING id`,
    [
      order.id,
      order.organisationId,
      order.courseEditionId,
      order.orderedBy,
      order.orderedAt,
      order.people,
    ],
  );
  return rows.length > 0;
}

export async function noteProgress(
  transaction: EntityManager,
  id: string,
  done: number,
): Promise<void> {
  await execute(
    transaction,
    'UPDATE reporting.item_analysis SET done = $2 WHERE id = $1 AND computed_at IS NULL',
    [id, done],
  );
}

/** `people` are all whose attempts were read, with which the next order is compared. */
export async function storeStatistics(
  transaction: EntityManager,
  id: string,
  counted: { people: number; statistics: AssessmentStatistics },
  now: Date,
): Promise<void> {
  await execute(
    transaction,
    `UPDATE reporting.item_analysis SET document = $2, people = $3, done = $3, computed_at = $4, failed_at = NULL WHERE id = $1 AND computed_at IS NULL`,
    [id, JSON.stringify(counted.statistics), counted.people, now],
  );
}

export async function noteFailure(
  transaction: EntityManager,
  id: string,
  now: Date,
): Promise<void> {
  await execute(
    transaction,
    'UPDATE reporting.item_analysis SET failed_at = $2 WHERE id = $1 AND computed_at IS NULL',
    [id, now],
  );
}
