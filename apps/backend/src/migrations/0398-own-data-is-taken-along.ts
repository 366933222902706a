import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A file that is made on request may be about one person: it goes with them, whoever has had it made. */
export class OwnDataIsTakenAlong1764000000398 implements MigrationInterface {
  readonly name = 'OwnDataIsTakenAlong1764000000398';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE exports.export ADD person_id uuid,
        ADD FOREIGN KEY (organisation_id, person_id) REFERENCES identity.member (organisation_id, person_id) ON DELETE CASCADE;
      CREATE INDEX export_about_person ON exports.export (organisation_id, person_id) WHERE person_id IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
