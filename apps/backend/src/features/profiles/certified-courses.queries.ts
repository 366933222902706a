import { listCertifiedCourses } from '@svetionik/contracts/profiles';
import type { Track } from '@svetionik/domain/content/track';
import type { TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';
import { isOwnOrShared } from '../catalogue';

export interface CertifiedCourse {
  readonly id: string;
  readonly organisationId: string;
  readonly title: TextInScripts;
  /** Of the current edition. */
  readonly tracks: readonly Track[];
  /** The last one first. */
  readonly editions: readonly {
    readonly id: string;
    readonly number: number;
    readonly hours: number;
    readonly publishedAt: string;
  }[];
}

const byTitle = `cur.title->>'sr-Latn' COLLATE "sr-Latn-x-icu", c.id`;
const courses =
  'catalogue.courses c JOIN catalogue.course_editions cur ON cur.id = c.current_edition_id';

const certified = isOwnOrShared({ course: 'c.id', owner: 'c.organisation_id' }, '$1');

const parts = listCertifiedCourses.replies[200].schema.shape.items.element.pick({
  tracks: true,
  editions: true,
});

/** The courses with an edition, own ones and those that others share, by title. */
export async function findCertifiedCourses(
  transaction: EntityManager,
  organisationId: string,
  page: { readonly after: string | undefined; readonly limit: number },
): Promise<CertifiedCourse[]> {
  const rows = await queryRows(
    transaction,
    `SELECT c.id, c.organisation_id AS "organisationId", cur.title, cur.tracks, e.editions FROM ${courses}
     CROSS JOIN LATERAL (
       SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'number', number, 'hours', hours, 'publishedAt', to_char(published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
         ORDER BY number DESC), '[]') AS editions
       FROM catalogue.course_editions WHERE course_id = c.id
     ) e
     WHERE ${certified} AND ($2::uuid IS NULL OR (${byTitle}) > (SELECT ${byTitle} FROM ${courses} WHERE c.id = $2))
     ORDER BY ${byTitle} LIMIT $3`,
    [organisationId, page.after ?? null, page.limit],
  );
  return rows.map(({ tracks, editions, ...row }) => ({
    ...row,
    ...parts.parse({ tracks, editions }),
  }));
}

/** The courses whose current edition is for one of the tracks. */
export async function findCoursesOfTracks(
  transaction: EntityManager,
  organisationId: string,
  tracks: readonly Track[],
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `SELECT c.id FROM ${courses} WHERE c.organisation_id = $1 AND cur.tracks && $2::text[]`,
    [organisationId, tracks],
  );
  return rows.map(({ id }) => id);
}

/** How many of the courses are the organisation's, or shared with it. */
export async function countKnownCourses(
  transaction: EntityManager,
  organisationId: string,
  ids: readonly string[],
): Promise<number> {
  const rows = await queryRows(
    transaction,
    `SELECT count(*)::int AS count FROM catalogue.courses c WHERE ${certified} AND c.id = ANY ($2)`,
    [organisationId, ids],
  );
  return rows[0]?.count ?? 0;
}

/** The hours of those of the editions that are the organisation's, or shared with it. */
export function findEditionHours(
  transaction: EntityManager,
  organisationId: string,
  ids: readonly string[],
): Promise<{ readonly hours: number }[]> {
  return queryRows(
    transaction,
    `SELECT e.hours FROM catalogue.course_editions e
     WHERE ${isOwnOrShared({ course: 'e.course_id', owner: 'e.organisation_id' }, '$1')} AND e.id = ANY ($2) ORDER BY e.id`,
    [organisationId, ids],
  );
}
