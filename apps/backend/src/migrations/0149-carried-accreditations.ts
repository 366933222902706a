import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an administrator decided about an accreditation whose course has a new edition: that it holds for it too, or that it does not. */
export class CarriedAccreditations1764000000149 implements MigrationInterface {
  readonly name = 'CarriedAccreditations1764000000149';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE certification.accreditation_decision (
        organisation_id uuid NOT NULL,
        accreditation_id uuid NOT NULL,
        course_edition_id uuid NOT NULL,
        carried boolean NOT NULL,
        reason text NOT NULL CHECK (reason <> ''),
        decided_by uuid NOT NULL,
        decided_at timestamptz NOT NULL,
        PRIMARY KEY (accreditation_id, course_edition_id),
        FOREIGN KEY (organisation_id, accreditation_id) REFERENCES certification.accreditation (organisation_id, id),
        FOREIGN KEY (organisation_id, course_edition_id) REFERENCES catalogue.course_edition (organisation_id, id)
      );
      CREATE INDEX accreditation_decision_by_edition ON certification.accreditation_decision (course_edition_id);
      GRANT SELECT, INSERT ON certification.accreditation_decision TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
