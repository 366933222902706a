import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Markers are told by mail of what waits for them: since when it does, who wants no mail, and when they were told last. */
export class MailToMarkers1764000000167 implements MigrationInterface {
  readonly name = 'MailToMarkers1764000000167';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE assessment.marking_task ADD COLUMN waiting_since timestamptz;
      UPDATE assessment.marking_task SET waiting_since = handed_in_at;
      ALTER TABLE assessment.marking_task ALTER COLUMN waiting_since SET NOT NULL, ALTER COLUMN waiting_since SET DEFAULT now();
      CREATE INDEX marking_task_newest ON assessment.marking_task (organisation_id, waiting_since) WHERE state <> 'final';
      ALTER TABLE assessment.marker_choice
        ADD COLUMN mailed boolean NOT NULL DEFAULT true,
        ADD COLUMN told_at timestamptz,
        ALTER COLUMN disturbing SET DEFAULT true;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
