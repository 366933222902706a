import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A course may take half an hour more than whole ones. Editions that were published keep the hours that they have. */
export class HalfHours1764000000208 implements MigrationInterface {
  readonly name = 'HalfHours1764000000208';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW catalogue.course_editions;
      ALTER TABLE catalogue.course_edition ALTER hours TYPE double precision,
        ADD CONSTRAINT course_edition_hours_check CHECK (hours * 2 = floor(hours * 2));
      CREATE VIEW catalogue.course_editions WITH (security_invoker = true) AS
        SELECT id, organisation_id, course_id, number, tracks, title, certificate_title, objectives, hours, organiser_id, assessment,
          source_hash, published_at, validity, renewal
        FROM catalogue.course_edition;
      GRANT SELECT ON catalogue.course_editions TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
