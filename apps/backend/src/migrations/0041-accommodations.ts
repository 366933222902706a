import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is made easier for a person in every assessment. A grant is appended and never changed; the last one holds. Why it was
 * given stands apart, under a policy that shows it to whoever granted it and to nobody else. An attempt keeps what it has, and
 * without a limit of time it has no deadline.
 */
export class Accommodations1764000000041 implements MigrationInterface {
  readonly name = 'Accommodations1764000000041';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE assessment.accommodation (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        person_id uuid NOT NULL,
        number integer NOT NULL CHECK (number > 0),
        extra_time_factor numeric(4, 2) NOT NULL CHECK (extra_time_factor >= 1),
        time_limited boolean NOT NULL,
        breaks smallint NOT NULL CHECK (breaks >= 0),
        break_minutes smallint NOT NULL CHECK (break_minutes >= 0),
        granted_by uuid NOT NULL REFERENCES identity.person,
        granted_at timestamptz NOT NULL,
        UNIQUE (organisation_id, id),
        UNIQUE (organisation_id, person_id, number),
        CHECK ((breaks = 0) = (break_minutes = 0)),
        FOREIGN KEY (organisation_id, person_id) REFERENCES identity.member (organisation_id, person_id)
      );
      GRANT SELECT, INSERT ON assessment.accommodation TO svetionik_app;
      CREATE TABLE assessment.accommodation_reason (
        organisation_id uuid NOT NULL,
        accommodation_id uuid PRIMARY KEY,
        reason text NOT NULL,
        FOREIGN KEY (organisation_id, accommodation_id) REFERENCES assessment.accommodation (organisation_id, id)
      );
      GRANT SELECT, INSERT ON assessment.accommodation_reason TO svetionik_app;
      ALTER TABLE assessment.accommodation_reason ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own_reasons ON assessment.accommodation_reason TO svetionik_app USING (
        EXISTS (SELECT FROM assessment.accommodation a WHERE a.id = accommodation_id AND a.granted_by = nullif(current_setting('app.actor', true), '')::uuid)
      );
      ALTER TABLE assessment.attempt
        ALTER COLUMN deadline_at DROP NOT NULL,
        ADD COLUMN time_limited boolean NOT NULL DEFAULT true,
        ADD COLUMN breaks smallint NOT NULL DEFAULT 0,
        ADD COLUMN break_minutes smallint NOT NULL DEFAULT 0,
        ADD CHECK (time_limited = (deadline_at IS NOT NULL));
      CREATE INDEX attempt_open_by_person ON assessment.attempt (organisation_id, person_id) WHERE state = 'open';
      CREATE TABLE assessment.attempt_break (
        organisation_id uuid NOT NULL,
        attempt_id uuid NOT NULL,
        id uuid NOT NULL,
        started_at timestamptz NOT NULL,
        ended_at timestamptz CHECK (ended_at >= started_at),
        PRIMARY KEY (attempt_id, id),
        UNIQUE (attempt_id, started_at),
        FOREIGN KEY (organisation_id, attempt_id) REFERENCES assessment.attempt (organisation_id, id)
      );
      GRANT SELECT, INSERT ON assessment.attempt_break TO svetionik_app;
      GRANT UPDATE (ended_at) ON assessment.attempt_break TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
