import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';
import type { PublishedText } from './published-text';

export interface TrackRow {
  readonly id: string;
  readonly courses: number;
  readonly minutes: number;
}

export interface CourseRow {
  readonly id: string;
  readonly organisationId: string;
  readonly slug: string;
  readonly title: PublishedText;
  readonly summary: PublishedText;
  readonly tracks: string[];
  readonly minutes: number;
  readonly hours: number;
  readonly edition: number;
}

/** Own courses, and those that others share. */
const published = `catalogue.course c JOIN catalogue.course_edition e ON e.id = c.current_edition_id
  WHERE c.offered AND (c.organisation_id = $1 OR c.id = ANY ((SELECT catalogue.offered_courses())::uuid[]))`;

export function countByTrack(
  transaction: EntityManager,
  organisationId: string,
): Promise<TrackRow[]> {
  return queryRows(
    transaction,
    `SELECT track AS id /* "id" is not null: the array of tracks holds only tracks */, count(*)::int AS courses, sum(minutes)::int AS minutes
     FROM (SELECT unnest(e.tracks) AS track, e.minutes FROM ${published}) t GROUP BY track`,
    [organisationId],
  );
}

interface Page {
  readonly track: string | undefined;
  readonly after: string | undefined;
  readonly limit: number;
  /** The organisations whose courses may be shared, and what follows the slugs of their courses. */
  readonly owners: readonly string[];
  readonly endings: readonly string[];
}

const courses = 'catalogue.course c JOIN catalogue.course_edition e ON e.id = c.current_edition_id';
const ofTrack = `c.offered AND ($2::text IS NULL OR $2 = ANY (e.tracks))` as const;

/** Own and shared courses by address, from the one after `after`. */
export function findCourses(
  transaction: EntityManager,
  organisationId: string,
  page: Page,
): Promise<CourseRow[]> {
  return queryRows(
    transaction,
    `SELECT /* "slug" is not null: every course has one */ c.id, c.organisation_id AS "organisationId", t.slug, e.title, e.summary, e.tracks, e.minutes,
       e.hours, e.number AS edition
     FROM (
       (SELECT c.id, c.slug FROM ${courses}
        WHERE c.organisation_id = $1 AND ${ofTrack} AND ($3::text IS NULL OR c.slug > $3) ORDER BY c.slug LIMIT $4)
       UNION ALL
       (SELECT c.id, c.slug || k.ending FROM ${courses} JOIN unnest($5::uuid[], $6::text[]) AS k (organisation_id, ending) ON k.organisation_id = c.organisation_id
        WHERE c.id = ANY ((SELECT catalogue.offered_courses())::uuid[]) AND ${ofTrack} AND ($3::text IS NULL OR c.slug || k.ending > $3)
        ORDER BY 2 LIMIT $4)) t
     JOIN ${courses} ON c.id = t.id ORDER BY t.slug, t.id LIMIT $4`,
    [organisationId, page.track ?? null, page.after ?? null, page.limit, page.owners, page.endings],
  );
}
