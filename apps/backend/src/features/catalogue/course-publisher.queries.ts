import type { RenewalRule } from '@svetionik/domain/certificates/lifecycle/renewal';
import type { Validity } from '@svetionik/domain/certificates/lifecycle/validity';
import type { PublishedRules } from '@svetionik/domain/attempt/assessment-rules';
import type { EntityManager } from 'typeorm';
import { actorId, type Actor } from '../../platform/access/actor';
import { execute, queryRows } from '../../platform/database/query';
import type { EditionObjective } from './course-editions.queries';
import type { PublishedText } from './published-text';

/** A course as it is to be published. Minutes are those of its modules; hours stand on the certificate. */
export interface CoursePublication {
  readonly courseId: string;
  readonly slug: string;
  readonly tracks: readonly string[];
  readonly title: PublishedText;
  readonly certificateTitle: PublishedText;
  readonly summary: PublishedText;
  readonly audience: PublishedText;
  readonly objectives: readonly EditionObjective[];
  readonly hours: number;
  /** How long its certificates are valid: for ever if left out. */
  readonly validity?: Validity;
  /** How they are renewed: as usual if left out. */
  readonly renewal?: RenewalRule;
  readonly organiserId: string;
  readonly moduleEditionIds: readonly string[];
  readonly assessment: PublishedRules;
  /** SHA-256 of all that the edition is made of, its items included: the same again makes no new edition. */
  readonly sourceHash: string;
}

/** A course that is there stays as it is. */
export async function ensureCourse(
  transaction: EntityManager,
  organisationId: string,
  { courseId, slug }: Pick<CoursePublication, 'courseId' | 'slug'>,
  now: Date,
): Promise<void> {
  await execute(
    transaction,
    'INSERT INTO catalogue.course (id, organisation_id, slug, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT (id) DO NOTHING',
    [courseId, organisationId, slug, now],
  );
}

export async function lockCourse(transaction: EntityManager, courseId: string): Promise<void> {
  await execute(transaction, 'SELECT 1 FROM catalogue.course WHERE id = $1 FOR UPDATE', [courseId]);
}

export async function findLastEdition(
  transaction: EntityManager,
  courseId: string,
): Promise<{ number: number; sourceHash: string } | undefined> {
  const rows = await queryRows(
    transaction,
    'SELECT number, source_hash FROM catalogue.course_edition WHERE course_id = $1 ORDER BY number DESC LIMIT 1',
    [courseId],
  );
  return rows.map(({ number, source_hash: sourceHash }) => ({ number, sourceHash }))[0];
}

const forEver: Validity = { kind: 'unlimited' };

export async function insertCourseEdition(
  transaction: EntityManager,
  actor: Actor & { readonly organisationId: string },
  course: CoursePublication,
  edition: { readonly id: string; readonly number: number },
  now: Date,
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO catalogue.course_edition (id, organisation_id, course_id, number, tracks, title, certificate_title, summary, audience,
         objectives, minutes, hours, organiser_id, assessment, source_hash, published_at, published_by, validity, renewal)
       SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, coalesce(sum(minutes), 0), $11, $12, $13, $14, $15, $16, $18, $19
       FROM catalogue.module_edition WHERE id = ANY ($17) AND organisation_id = $2`,
    [
      edition.id,
      actor.organisationId,
      course.courseId,
      edition.number,
      course.tracks,
      course.title,
      course.certificateTitle,
      course.summary,
      course.audience,
      JSON.stringify(course.objectives),
      course.hours,
      course.organiserId,
      course.assessment,
      course.sourceHash,
      now,
      actorId(actor),
      course.moduleEditionIds,
      course.validity ?? forEver,
      course.renewal ?? null,
    ],
  );
}

/** In the order of the course. */
export async function insertEditionModules(
  transaction: EntityManager,
  organisationId: string,
  editionId: string,
  moduleEditionIds: readonly string[],
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO catalogue.course_edition_module (organisation_id, course_edition_id, position, module_edition_id)
       SELECT $1, $2, position, id FROM unnest($3::uuid[]) WITH ORDINALITY AS m (id, position)`,
    [organisationId, editionId, moduleEditionIds],
  );
}

export async function setCurrentEdition(
  transaction: EntityManager,
  courseId: string,
  editionId: string,
): Promise<void> {
  await execute(transaction, 'UPDATE catalogue.course SET current_edition_id = $2 WHERE id = $1', [
    courseId,
    editionId,
  ]);
}
