import { inBothScripts } from '@svetionik/contracts/values';
import type { Accreditation } from '@svetionik/domain/certificates/accreditation';
import type { ProfileDefinition } from '@svetionik/domain/certificates/profile';
import type { TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { queryRows } from '../../platform/database/query';

export interface CourseProfile {
  readonly courseId: string;
  readonly id: string;
  readonly versionId: string;
  readonly name: TextInScripts;
  readonly definition: ProfileDefinition;
}

/** The profiles of courses, the one made first first. */
export function findCourseProfiles(
  transaction: EntityManager,
  organisationId: string,
  courses: readonly string[],
): Promise<CourseProfile[]> {
  return queryRows(
    transaction,
    `/* "id" is not null: the view joins profiles; "versionId" is not null: and their versions; "name" is not null: each has one; "definition" is not null: likewise */
     SELECT course_id AS "courseId", profile_id AS id, version_id AS "versionId", name, definition FROM profiles.course_profile
     WHERE organisation_id = $1 AND course_id = ANY ($2) ORDER BY created_at, profile_id`,
    [organisationId, courses],
  );
}

export interface EditionAccreditation extends Accreditation {
  readonly id: string;
  readonly edition: string;
  readonly profile: string;
}

/** The accreditations of course editions, the one entered first first. */
export async function findEditionAccreditations(
  transaction: EntityManager,
  organisationId: string,
  editions: readonly string[],
): Promise<EditionAccreditation[]> {
  const rows = await queryRows(
    transaction,
    `SELECT a.id, e.course_edition_id AS edition, a.profile_id AS profile, to_char(a.valid_from, 'YYYY-MM-DD') AS "validFrom",
         to_char(a.valid_to, 'YYYY-MM-DD') AS "validTo", a.decision
       FROM profiles.accredited_edition e JOIN profiles.accreditation a ON a.id = e.accreditation_id
       WHERE e.organisation_id = $1 AND e.course_edition_id = ANY ($2) AND a.archived_at IS NULL ORDER BY a.created_at, a.id`,
    [organisationId, editions],
  );
  return rows.map(({ decision, ...row }) => ({ ...row, ...decision }));
}

/** What a course edition teaches, and in what it consists. */
export interface EditionProgramme {
  readonly edition: string;
  readonly objectives: readonly TextInScripts[];
  readonly modules: readonly { readonly title: TextInScripts; readonly minutes: number }[];
}

const taught = z.array(z.object({ title: inBothScripts, minutes: z.number() }));

export async function findProgrammes(
  transaction: EntityManager,
  editions: readonly string[],
): Promise<EditionProgramme[]> {
  const rows = await queryRows(
    transaction,
    `SELECT e.id AS edition, e.objectives, m.modules FROM catalogue.course_editions e
     CROSS JOIN LATERAL (
       SELECT coalesce(jsonb_agg(jsonb_build_object('title', me.title, 'minutes', me.minutes) ORDER BY em.position), '[]') AS modules
       FROM catalogue.course_edition_modules em JOIN catalogue.module_editions me ON me.id = em.module_edition_id
       WHERE em.course_edition_id = e.id
     ) m
     WHERE e.id = ANY ($1)`,
    [editions],
  );
  return rows.map(({ edition, objectives, modules }) => ({
    edition,
    objectives: objectives.map(({ title }) => title),
    modules: taught.parse(modules),
  }));
}
