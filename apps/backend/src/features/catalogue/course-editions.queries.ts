import { courseModule, moduleSummary } from '@svetionik/contracts/catalogue';
import { contentId, inBothScripts } from '@svetionik/contracts/values';
import type { RenewalRule } from '@svetionik/domain/certificates/lifecycle/renewal';
import type { Validity } from '@svetionik/domain/certificates/lifecycle/validity';
import type { PublishedRules } from '@svetionik/domain/attempt/assessment-rules';
import type { Objective } from '@svetionik/domain/course/course';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { queryRows } from '../../platform/database/query';
import type { CoursePlaces } from './course-addresses';
import { selectOrganiserId } from './sharing/shared-courses.queries';
import type { StoredWithdrawal } from './offers.queries';
import type { PublishedText } from './published-text';

/** A course edition with the outline of its modules, in order. It never changes once it is published. */
export interface CourseEdition {
  readonly id: string;
  readonly organisationId: string;
  readonly courseId: string;
  readonly slug: string;
  readonly number: number;
  readonly tracks: readonly string[];
  readonly title: PublishedText;
  readonly certificateTitle: PublishedText;
  readonly summary: PublishedText;
  readonly audience: PublishedText;
  readonly objectives: readonly EditionObjective[];
  readonly minutes: number;
  readonly hours: number;
  readonly validity: Validity;
  readonly organiserId: string;
  readonly assessment: PublishedRules;
  readonly modules: readonly EditionModule[];
  /** The editions of the modules that an organisation has put around it, where it is read for people of that one. */
  readonly around?: readonly string[];
}

/** What the course teaches, and in which lessons where its authors have said so. */
export interface EditionObjective extends Pick<Objective, 'id' | 'lessons'> {
  readonly title: PublishedText;
}

const editionLesson = moduleSummary.shape.lessons.element.extend({
  blocks: z.array(z.object({ id: contentId, interactive: z.boolean() })),
});
export const editionModule = courseModule.extend({
  lessons: z.array(editionLesson),
  /** Their hashes. */
  documents: inBothScripts,
});
const editionModules = z.array(editionModule);

/** A module edition as part of a course edition. */
export type EditionModule = z.output<typeof editionModule>;

/** A module `m` in its edition `me`, with its documents `l` and `k`, as JSON. */
export const selectModule =
  `jsonb_build_object('id', m.slug, 'kind', m.kind, 'title', me.title, 'summary', me.summary, 'minutes', me.minutes,
      'lessons', me.outline, 'documents', jsonb_build_object('sr-Latn', l.hash, 'sr-Cyrl', k.hash))` as const;

const select = `
  SELECT e.id, e.organisation_id AS "organisationId", e.course_id AS "courseId", c.slug, e.number, e.tracks, e.title,
    e.certificate_title AS "certificateTitle", e.summary, e.audience, e.objectives, e.minutes, e.hours, e.validity,
    e.organiser_id AS "organiserId", e.assessment, m.modules
  FROM catalogue.course_edition e
  JOIN catalogue.course c ON c.id = e.course_id
  CROSS JOIN LATERAL (
    SELECT jsonb_agg(${selectModule} ORDER BY em.position) AS modules
    FROM catalogue.course_edition_module em
    JOIN catalogue.module_edition me ON me.id = em.module_edition_id
    JOIN catalogue.module m ON m.id = me.module_id
    JOIN catalogue.edition_document l ON l.module_edition_id = me.id AND l.kind = 'learner' AND l.script = 'sr-Latn'
    JOIN catalogue.edition_document k ON k.module_edition_id = me.id AND k.kind = 'learner' AND k.script = 'sr-Cyrl'
    WHERE em.course_edition_id = e.id
  ) m` as const;

export async function findEditions(
  transaction: EntityManager,
  ids: readonly string[],
): Promise<CourseEdition[]> {
  const rows = await queryRows(transaction, `${select} WHERE e.id = ANY ($1)`, [ids]);
  return rows.map((row) => ({ ...row, modules: editionModules.parse(row.modules ?? []) }));
}

/** The current edition of a course, with what may change beside it. */
interface CurrentRow {
  readonly id: string;
  readonly organiser: PublishedText;
  readonly renewal: RenewalRule | null;
  readonly archivedAt: Date | null;
  readonly withdrawnAt: Date | null;
  /** False of a shared course whose offer has ended. */
  readonly open: boolean;
  readonly withdrawal: StoredWithdrawal | null;
  /** Of the other course by which certificates are renewed, while it is offered. */
  readonly renewalSlug: string | null;
  readonly renewalTitle: PublishedText | null;
}

export async function findCurrentEdition(
  transaction: EntityManager,
  organisationId: string,
  places: CoursePlaces,
): Promise<CurrentRow | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT e.id, coalesce(o.name, own.name) AS organiser, /* "open" is not null: the set always is one */ c.organisation_id = $1 OR c.id = ANY ((SELECT catalogue.offered_courses())::uuid[]) AS open, e.renewal, c.archived_at AS "archivedAt", c.withdrawn_at AS "withdrawnAt", CASE WHEN c.withdrawn_at IS NOT NULL THEN (
          SELECT jsonb_build_object('reason', oc.reason, 'at', oc.changed_at) FROM catalogue.offer_change oc WHERE oc.course_id = c.id AND oc.after = 'withdrawn' ORDER BY oc.changed_at DESC LIMIT 1) END AS withdrawal, rc.slug AS "renewalSlug", re.title AS "renewalTitle"
       FROM unnest($2::uuid[], $3::text[]) WITH ORDINALITY AS k (organisation_id, slug, place)
       JOIN catalogue.course c ON c.organisation_id = k.organisation_id AND c.slug = k.slug
       JOIN catalogue.course_edition e ON e.id = c.current_edition_id
       JOIN platform.organisation own ON own.id = $1
       LEFT JOIN organisations.organisers o ON o.id = ${selectOrganiserId('e', '$1')}
       CROSS JOIN LATERAL (SELECT (e.renewal->>'course')::uuid AS id OFFSET 0) renewed
       LEFT JOIN catalogue.course rc ON rc.organisation_id = c.organisation_id AND rc.id = renewed.id AND rc.id <> c.id AND rc.offered
       LEFT JOIN catalogue.course_edition re ON re.id = rc.current_edition_id
       ORDER BY k.place LIMIT 1`,
    [organisationId, places.organisations, places.slugs],
  );
  return rows[0];
}

/** A published course by its id, own or shared; `open` while the organisation may enrol people in it. */
export async function findCourse(
  transaction: EntityManager,
  organisationId: string,
  courseId: string,
): Promise<
  | {
      readonly organisationId: string;
      readonly slug: string;
      readonly title: PublishedText;
      readonly open: boolean;
    }
  | undefined
> {
  const rows = await queryRows(
    transaction,
    `SELECT /* "open" is not null: the set always is one */ c.organisation_id AS "organisationId", c.slug, e.title,
       c.offered AND (c.organisation_id = $1 OR c.id = ANY ((SELECT catalogue.offered_courses())::uuid[])) AS open
     FROM catalogue.course c JOIN catalogue.course_edition e ON e.id = c.current_edition_id WHERE c.id = $2`,
    [organisationId, courseId],
  );
  return rows[0];
}
