import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  'profile',
  'profile_version',
  'profile_course',
  'accreditation',
  'accredited_edition',
  'accreditation_decision',
  'definition_version',
];

/** Profiles and accreditations are a feature of their own. Whatever refers to their tables goes on doing so. */
export class ProfilesHaveASchema1764000000191 implements MigrationInterface {
  readonly name = 'ProfilesHaveASchema1764000000191';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE SCHEMA profiles; GRANT USAGE ON SCHEMA profiles TO svetionik_app;');
    for (const table of tables)
      await runner.query(`ALTER TABLE certification.${table} SET SCHEMA profiles`);
    await runner.query(`
      ALTER VIEW certification.course_profile SET SCHEMA profiles;
      CREATE VIEW profiles.accreditations WITH (security_invoker = true) AS
        SELECT id, organisation_id, decision, valid_from, valid_to, archived_at, created_at FROM profiles.accreditation;
      CREATE VIEW profiles.accredited_editions WITH (security_invoker = true) AS
        SELECT accreditation_id, course_edition_id FROM profiles.accredited_edition;
      GRANT SELECT ON profiles.accreditations, profiles.accredited_editions TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
