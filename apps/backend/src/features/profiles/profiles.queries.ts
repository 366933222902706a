import {
  findOverridingProfile,
  type ProfileDefinition,
} from '@svetionik/domain/certificates/profile';
import type { TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/database/identifiers';
import { countChanged, execute, queryRows } from '../../platform/database/query';
import { findCourseProfiles, type CourseProfile } from './profile-choice.queries';

/** What a person writes of a profile. */
export interface ProfileText {
  readonly name: TextInScripts;
  readonly definition: ProfileDefinition;
  readonly courses: readonly string[];
}

export interface ProfileRow extends ProfileText {
  readonly id: string;
  readonly version: number;
  readonly number: number;
  readonly usedBy: readonly string[];
  /** The courses for which another profile is taken, whoever the person is, with that one. */
  readonly takenBefore: readonly {
    readonly course: string;
    readonly profile: { readonly id: string; readonly name: TextInScripts };
  }[];
  readonly savedAt: Date;
  readonly archivedAt: Date | null;
}

const columns = `p.id, p.version, p.archived_at AS "archivedAt", v.number, v.saved_at AS "savedAt", v.name, v.definition,
  ARRAY(SELECT course_id FROM profiles.profile_course WHERE profile_id = p.id ORDER BY course_id) AS courses,
  ARRAY(
    SELECT course_id FROM profiles.profile_course WHERE profile_id = p.id
    UNION SELECT e.course_id FROM profiles.accreditation a
    JOIN profiles.accredited_edition ae ON ae.accreditation_id = a.id
    JOIN catalogue.course_editions e ON e.id = ae.course_edition_id
    WHERE a.profile_id = p.id AND a.archived_at IS NULL
    ORDER BY course_id
  ) AS "usedBy"
  FROM profiles.profile p
  CROSS JOIN LATERAL (SELECT * FROM profiles.profile_version WHERE profile_id = p.id ORDER BY number DESC LIMIT 1) v`;

/** Profiles in the order in which they were made. */
export async function findProfiles(
  transaction: EntityManager,
  organisationId: string,
  page: { after: string | undefined; limit: number },
): Promise<ProfileRow[]> {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} WHERE p.organisation_id = $1
       AND ($2::uuid IS NULL OR (p.created_at, p.id) > (SELECT created_at, id FROM profiles.profile WHERE id = $2 AND organisation_id = $1))
     ORDER BY p.created_at, p.id LIMIT $3`,
    [organisationId, page.after ?? null, page.limit],
  );
  return withTakenBefore(transaction, organisationId, rows);
}

export async function findProfile(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<ProfileRow | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} WHERE p.organisation_id = $1 AND p.id = $2`,
    [organisationId, id],
  );
  return (await withTakenBefore(transaction, organisationId, rows))[0];
}

type StoredProfile = Omit<ProfileRow, 'takenBefore'>;

/** In one statement for however many. */
async function withTakenBefore(
  transaction: EntityManager,
  organisationId: string,
  rows: readonly StoredProfile[],
): Promise<ProfileRow[]> {
  const profiles = await findCourseProfiles(transaction, organisationId, [
    ...new Set(rows.flatMap(({ usedBy }) => usedBy)),
  ]);
  return rows.map((row) => ({
    ...row,
    takenBefore: row.usedBy.flatMap((course) =>
      beforeIn(
        profiles.filter(({ courseId }) => courseId === course),
        row.id,
      ),
    ),
  }));
}

function beforeIn(profiles: readonly CourseProfile[], id: string): ProfileRow['takenBefore'] {
  const own = profiles.find((profile) => profile.id === id);
  const other = own && findOverridingProfile(profiles, own);
  return other === undefined
    ? []
    : [{ course: other.courseId, profile: { id: other.id, name: other.name } }];
}

export interface ProfileVersionRow {
  readonly id: string;
  readonly number: number;
  readonly savedAt: Date;
  readonly by: string | null;
  readonly nameLatin: string | null;
  readonly nameCyrillic: string | null;
  readonly name: TextInScripts;
  readonly definition: ProfileDefinition;
}

/** The versions of a profile, the last one first. */
export function findProfileVersions(
  transaction: EntityManager,
  profileId: string,
  page: { after: string | undefined; limit: number },
): Promise<ProfileVersionRow[]> {
  return queryRows(
    transaction,
    `SELECT v.id, v.number, v.saved_at AS "savedAt", v.saved_by AS by, p.name_latin AS "nameLatin", p.name_cyrillic AS "nameCyrillic", v.name, v.definition
     FROM profiles.profile_version v LEFT JOIN identity.people p ON p.id = v.saved_by
     WHERE v.profile_id = $1 AND ($2::uuid IS NULL OR v.number < (SELECT number FROM profiles.profile_version WHERE id = $2 AND profile_id = $1))
     ORDER BY v.number DESC LIMIT $3`,
    [profileId, page.after ?? null, page.limit],
  );
}

export async function hasProfiles(
  transaction: EntityManager,
  organisationId: string,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    'SELECT 1 FROM profiles.profile WHERE organisation_id = $1 LIMIT 1',
    [organisationId],
  );
  return rows.length > 0;
}

/** False where the id is taken. */
export async function insertProfile(
  transaction: EntityManager,
  profile: { id: string; organisationId: string; now: Date },
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    'INSERT INTO profiles.profile (id, organisation_id, created_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING id',
    [profile.id, profile.organisationId, profile.now],
  );
  return rows.length > 0;
}

/** Moves a profile on from the version that was seen; false when it has another one. */
export async function moveProfile(
  transaction: EntityManager,
  where: { organisationId: string; id: string; version: number },
): Promise<boolean> {
  const moved = await countChanged(
    transaction,
    'UPDATE profiles.profile SET version = version + 1 WHERE organisation_id = $1 AND id = $2 AND version = $3',
    [where.organisationId, where.id, where.version],
  );
  return moved === 1;
}

export async function setArchived(
  transaction: EntityManager,
  id: string,
  archivedAt: Date | null,
): Promise<void> {
  await execute(transaction, 'UPDATE profiles.profile SET archived_at = $2 WHERE id = $1', [
    id,
    archivedAt,
  ]);
}

/** Writes what a profile says from now on, as its next version. */
export async function insertProfileVersion(
  transaction: EntityManager,
  {
    id,
    organisationId,
    savedBy,
    now,
  }: { id: string; organisationId: string; savedBy: string | null; now: Date },
  text: ProfileText,
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO profiles.profile_version (id, organisation_id, profile_id, number, name, definition, saved_by, saved_at)
     SELECT $1, $2, $3, coalesce(max(number), 0) + 1, $4, $5, $6, $7 FROM profiles.profile_version WHERE profile_id = $3`,
    [newId(), organisationId, id, text.name, text.definition, savedBy, now],
  );
  await execute(
    transaction,
    'DELETE FROM profiles.profile_course WHERE profile_id = $1 AND course_id <> ALL ($2::uuid[])',
    [id, text.courses],
  );
  await execute(
    transaction,
    `INSERT INTO profiles.profile_course (organisation_id, profile_id, course_id, course_organisation_id)
     SELECT $1, $2, c.id, c.organisation_id FROM catalogue.courses c WHERE c.id = ANY ($3::uuid[]) ON CONFLICT DO NOTHING`,
    [organisationId, id, text.courses],
  );
}
