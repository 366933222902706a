import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The profile of education says since lately that an hour gives a point. Organisations that have it from before get it as a further version,
 * where none of their accreditations would be refused by it; elsewhere an administrator decides.
 */
export class PointsOfTeachersAreStated1764000000361 implements MigrationInterface {
  readonly name = 'PointsOfTeachersAreStated1764000000361';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statePointsOfTeachers);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

/** An accreditation that names no hours counts those of its course, which a migration does not compare. */
export const statePointsOfTeachers = `
  WITH latest AS (
    SELECT DISTINCT ON (v.profile_id) v.organisation_id, v.profile_id, v.number, v.name, v.definition
    FROM profiles.profile_version v JOIN profiles.profile p ON p.id = v.profile_id AND p.archived_at IS NULL
    ORDER BY v.profile_id, v.number DESC
  ), stated AS (
    INSERT INTO profiles.profile_version (id, organisation_id, profile_id, number, name, definition, saved_at)
    SELECT gen_random_uuid(), l.organisation_id, l.profile_id, l.number + 1, l.name, l.definition || '{"pointsPerHour": 1}', now()
    FROM latest l
    WHERE l.definition->'professions' = '["education"]' AND NOT l.definition ? 'pointsPerHour'
      AND l.definition->'fields' @> '[{"field": "points"}]'
      AND NOT EXISTS (
        SELECT FROM profiles.accreditation a
        WHERE a.profile_id = l.profile_id AND a.archived_at IS NULL AND jsonb_typeof(a.decision->'points') = 'number'
          AND a.decision->'points' IS DISTINCT FROM a.decision->'hours')
    RETURNING profile_id
  )
  UPDATE profiles.profile SET version = version + 1 WHERE id IN (SELECT profile_id FROM stated)
`;
