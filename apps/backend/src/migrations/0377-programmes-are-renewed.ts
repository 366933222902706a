import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A programme may say for how many months its certificate counts and by which course it is renewed. An enrolment that renews such a
 * certificate names the id that its person has in the programme, where another names an enrolment: it is no reference any more.
 */
export class ProgrammesAreRenewed1764000000377 implements MigrationInterface {
  readonly name = 'ProgrammesAreRenewed1764000000377';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE programmes.programme ADD COLUMN certificate_months integer CHECK (certificate_months BETWEEN 1 AND 600),
        ADD COLUMN renewal_course_organisation_id uuid, ADD COLUMN renewal_course_id uuid,
        ADD FOREIGN KEY (renewal_course_organisation_id, renewal_course_id) REFERENCES catalogue.course (organisation_id, id),
        ADD CHECK (num_nonnulls(certificate_months, renewal_course_id) <> 1), ADD CHECK (num_nonnulls(renewal_course_organisation_id, renewal_course_id) <> 1),
        ADD CHECK (certificate_months IS NULL OR profile_id IS NOT NULL);
      CREATE OR REPLACE VIEW programmes.programmes WITH (security_invoker = true) AS
        SELECT id, organisation_id, current_edition_id, joining, profile_id, certificate_months, renewal_course_id FROM programmes.programme;
      ALTER TABLE learning.enrolment DROP CONSTRAINT enrolment_organisation_id_renews_id_fkey;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
