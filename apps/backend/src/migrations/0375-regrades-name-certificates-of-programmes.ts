import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The certificate for a whole programme that stands on a result which a corrected key changes; and when somebody was taken out of a programme by others. */
export class RegradesNameCertificatesOfProgrammes1764000000375 implements MigrationInterface {
  readonly name = 'RegradesNameCertificatesOfProgrammes1764000000375';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE reporting.regrade_effect ADD COLUMN programme_certificate_id uuid;
      ALTER TABLE programmes.participant ADD COLUMN taken_out_at timestamptz;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
