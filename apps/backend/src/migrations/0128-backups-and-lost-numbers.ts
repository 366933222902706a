import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which backups there are, and the numbers of certificates that were given after the backup from which an installation was restored:
 * they stand in the register, because nobody may get them a second time, but what they were given for is not known any more.
 */
export class BackupsAndLostNumbers1764000000128 implements MigrationInterface {
  readonly name = 'BackupsAndLostNumbers1764000000128';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE platform.backup (
        taken_at timestamptz PRIMARY KEY,
        bytes bigint NOT NULL CHECK (bytes > 0),
        restored_at timestamptz
      );
      CREATE TABLE certification.lost_number (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        organiser_id uuid NOT NULL,
        year smallint NOT NULL,
        number integer NOT NULL CHECK (number > 0),
        designation text NOT NULL,
        organiser jsonb NOT NULL,
        entered_on date NOT NULL,
        entered_at timestamptz NOT NULL,
        UNIQUE (organiser_id, year, number),
        FOREIGN KEY (organisation_id, organiser_id) REFERENCES organisations.organiser (organisation_id, id),
        FOREIGN KEY (organiser_id, year) REFERENCES certification.register (organiser_id, year)
      );
      CREATE INDEX lost_number_by_register ON certification.lost_number (organisation_id, year, organiser_id, number);
      GRANT SELECT ON platform.backup TO svetionik_app;
      GRANT SELECT, INSERT ON certification.lost_number TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
