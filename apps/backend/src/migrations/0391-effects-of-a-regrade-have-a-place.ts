import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a corrected key does to people is listed with certificates first, then the gravest: a page after another begins where that one ended. */
export class EffectsOfARegradeHaveAPlace1764000000391 implements MigrationInterface {
  readonly name = 'EffectsOfARegradeHaveAPlace1764000000391';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE reporting.regrade_effect ADD COLUMN place smallint NOT NULL GENERATED ALWAYS AS (
        CASE WHEN coalesce(certificate_id, programme_certificate_id) IS NULL THEN 4 ELSE 0 END
          + CASE effect WHEN 'fails' THEN 0 WHEN 'passes' THEN 1 WHEN 'less' THEN 2 ELSE 3 END) STORED;
      CREATE INDEX regrade_effect_listed ON reporting.regrade_effect (regrade_id, place, attempt_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
