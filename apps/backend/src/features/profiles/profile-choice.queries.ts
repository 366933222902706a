import { inBothScripts } from '@svetionik/contracts/values';
import type { Accreditation } from '@svetionik/domain/certificates/accreditation';
import type { ProfileDefinition } from '@svetionik/domain/certificates/profile';
import type { SurroundingPlace, SurroundingTime } from '@svetionik/domain/course/surrounding';
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
  readonly organisationId: string;
  readonly objectives: readonly TextInScripts[];
  readonly modules: readonly TaughtModule[];
}

/** A module, by its address. */
interface TaughtModule {
  readonly id: string;
  readonly title: TextInScripts;
  readonly minutes: number;
}

const taught = z.array(z.object({ id: z.string(), title: inBothScripts, minutes: z.number() }));

export async function findProgrammes(
  transaction: EntityManager,
  editions: readonly string[],
): Promise<EditionProgramme[]> {
  const rows = await queryRows(
    transaction,
    `SELECT e.id AS edition, e.organisation_id AS "organisationId", e.objectives, m.modules FROM catalogue.course_editions e
     CROSS JOIN LATERAL (
       SELECT coalesce(jsonb_agg(jsonb_build_object('id', o.slug, 'title', me.title, 'minutes', me.minutes) ORDER BY em.position), '[]') AS modules
       FROM catalogue.course_edition_modules em JOIN catalogue.module_editions me ON me.id = em.module_edition_id JOIN catalogue.modules o ON o.id = me.module_id
       WHERE em.course_edition_id = e.id
     ) m
     WHERE e.id = ANY ($1)`,
    [editions],
  );
  return rows.map(({ edition, organisationId, objectives, modules }) => ({
    edition,
    organisationId,
    objectives: objectives.map(({ title }) => title),
    modules: taught.parse(modules),
  }));
}

/** A module that an organisation has put around a course which another one shares with it, titled as its own. */
export interface SurroundingTitle extends SurroundingTime {
  readonly id: string;
  readonly courseId: string;
  readonly place: SurroundingPlace;
  readonly module: TaughtModule;
}

const places = z.enum(['before', 'after']);

/** All that the organisation ever put around these courses, in order. */
export async function findSurroundingTitles(
  transaction: EntityManager,
  organisationId: string,
  courses: readonly string[],
): Promise<SurroundingTitle[]> {
  const rows = await queryRows(
    transaction,
    `SELECT s.id, s.course_id AS "courseId", s.place, s.holds_from AS "from", s.holds_until AS until, m.slug, e.title, e.minutes, z.name AS organisation
     FROM catalogue.surrounding_modules s JOIN catalogue.module_editions e ON e.id = s.module_edition_id JOIN catalogue.modules m ON m.id = e.module_id
     JOIN platform.organisation z ON z.id = s.organisation_id
     WHERE s.organisation_id = $1 AND s.course_id = ANY ($2) ORDER BY s.position, s.id`,
    [organisationId, courses],
  );
  return rows.map(({ id, courseId, place, from, until, slug, title, minutes, organisation }) => ({
    ...{ id, courseId, place: places.parse(place) },
    ...{ from: from.getTime(), until: until?.getTime() ?? null },
    module: { id: slug, title: nameAfter(title, organisation), minutes },
  }));
}

/** The title, and whose module it is. */
function nameAfter(title: TextInScripts, organisation: TextInScripts): TextInScripts {
  const inScript = (script: 'sr-Latn' | 'sr-Cyrl') => `${title[script]} (${organisation[script]})`;
  return { 'sr-Latn': inScript('sr-Latn'), 'sr-Cyrl': inScript('sr-Cyrl') };
}
