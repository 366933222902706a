import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When an attempt was taken over by another device. Of those before this table only the first answer from the device is known,
 * which is the latest that it can have been; a device that sent none is not told of.
 */
export class TimelinesOfAttempts1764000000165 implements MigrationInterface {
  readonly name = 'TimelinesOfAttempts1764000000165';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE assessment.takeover (
        organisation_id uuid NOT NULL,
        attempt_id uuid NOT NULL,
        epoch integer NOT NULL CHECK (epoch > 1),
        at timestamptz NOT NULL,
        PRIMARY KEY (attempt_id, epoch),
        FOREIGN KEY (organisation_id, attempt_id) REFERENCES assessment.attempt (organisation_id, id) ON DELETE CASCADE
      );
      INSERT INTO assessment.takeover (organisation_id, attempt_id, epoch, at)
        SELECT organisation_id, attempt_id, epoch, min(received_at) FROM assessment.answer WHERE epoch > 1 GROUP BY organisation_id, attempt_id, epoch;
      CREATE INDEX takeover_of ON assessment.takeover (organisation_id, attempt_id);
      CREATE INDEX answer_flagged ON assessment.answer (organisation_id, attempt_id) WHERE flag IS NOT NULL;
      CREATE INDEX attempt_newest ON assessment.attempt (organisation_id, started_at, id);
      GRANT SELECT, INSERT ON assessment.takeover TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
