import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A run is of a course or of a programme; whoever is on one of a programme stands there by the id that they have in it. */
export class RunsHoldProgrammes1764000000376 implements MigrationInterface {
  readonly name = 'RunsHoldProgrammes1764000000376';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE runs.run ALTER COLUMN course_organisation_id DROP NOT NULL, ALTER COLUMN course_id DROP NOT NULL, ADD COLUMN programme_id uuid,
        ADD FOREIGN KEY (organisation_id, programme_id) REFERENCES programmes.programme (organisation_id, id),
        ADD CHECK (num_nonnulls(course_id, programme_id) = 1), ADD CHECK (num_nonnulls(course_organisation_id, course_id) <> 1);
      CREATE INDEX run_by_programme ON runs.run (organisation_id, programme_id) WHERE programme_id IS NOT NULL;
      ALTER TABLE runs.participant ALTER COLUMN enrolment_id DROP NOT NULL, ADD COLUMN programme_participant_id uuid,
        ADD FOREIGN KEY (organisation_id, programme_participant_id) REFERENCES programmes.participant (organisation_id, id) ON DELETE CASCADE,
        ADD CHECK (num_nonnulls(enrolment_id, programme_participant_id) = 1);
      CREATE INDEX participant_by_programme ON runs.participant (organisation_id, programme_participant_id) WHERE programme_participant_id IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
