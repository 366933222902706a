import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Somebody has looked at a version of an item after a fact that it rests on changed, and it is still right. The next change asks again. */
export class ConfirmedItems1764000000083 implements MigrationInterface {
  readonly name = 'ConfirmedItems1764000000083';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE authoring.confirmed_item (
        organisation_id uuid NOT NULL,
        item_version_id uuid NOT NULL,
        fact_key text NOT NULL,
        fact_version integer NOT NULL,
        confirmed_by uuid NOT NULL,
        confirmed_at timestamptz NOT NULL,
        PRIMARY KEY (item_version_id, fact_key, fact_version),
        FOREIGN KEY (organisation_id, item_version_id) REFERENCES assessment.item_version (organisation_id, id)
      );
      GRANT SELECT, INSERT ON authoring.confirmed_item TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
