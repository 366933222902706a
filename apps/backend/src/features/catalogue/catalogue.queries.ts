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
  readonly slug: string;
  readonly title: PublishedText;
  readonly summary: PublishedText;
  readonly tracks: string[];
  readonly minutes: number;
  readonly hours: number;
  readonly edition: number;
}

const published = `catalogue.course c JOIN catalogue.course_edition e ON e.id = c.current_edition_id
  WHERE c.organisation_id = $1 AND c.offered`;

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
}

/** Courses by slug, from the one after `after`. */
export function findCourses(
  transaction: EntityManager,
  organisationId: string,
  page: Page,
): Promise<CourseRow[]> {
  return queryRows(
    transaction,
    `SELECT c.id, c.slug, e.title, e.summary, e.tracks, e.minutes, e.hours, e.number AS edition FROM ${published}
       AND ($2::text IS NULL OR $2 = ANY (e.tracks)) AND ($3::text IS NULL OR c.slug > $3)
     ORDER BY c.slug LIMIT $4`,
    [organisationId, page.track ?? null, page.after ?? null, page.limit],
  );
}
