import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Courses can be archived and withdrawn. Who changed that and why is appended. Editions that nobody may learn on in are
 * told apart from the course: it may be offered again in a newer edition, while they stay withdrawn.
 */
export class OffersOfCourses1764000000168 implements MigrationInterface {
  readonly name = 'OffersOfCourses1764000000168';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE catalogue.course
        ADD COLUMN archived_at timestamptz,
        ADD COLUMN offered boolean NOT NULL GENERATED ALWAYS AS (archived_at IS NULL AND withdrawn_at IS NULL) STORED,
        ADD CONSTRAINT course_offer CHECK (archived_at IS NULL OR withdrawn_at IS NULL);
      CREATE TABLE catalogue.offer_change (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        course_id uuid NOT NULL,
        before text NOT NULL CHECK (before IN ('offered', 'archived', 'withdrawn')),
        after text NOT NULL CHECK (after IN ('offered', 'archived', 'withdrawn') AND after <> before),
        reason text NOT NULL CHECK (reason <> ''),
        changed_by uuid NOT NULL,
        changed_at timestamptz NOT NULL,
        UNIQUE (organisation_id, id),
        FOREIGN KEY (organisation_id, course_id) REFERENCES catalogue.course (organisation_id, id)
      );
      CREATE INDEX offer_change_of ON catalogue.offer_change (course_id, changed_at);
      CREATE TABLE catalogue.withdrawn_edition (
        course_edition_id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        change_id uuid NOT NULL,
        FOREIGN KEY (organisation_id, course_edition_id) REFERENCES catalogue.course_edition (organisation_id, id),
        FOREIGN KEY (organisation_id, change_id) REFERENCES catalogue.offer_change (organisation_id, id)
      );
      GRANT SELECT, INSERT ON catalogue.offer_change TO svetionik_app;
      GRANT SELECT, INSERT, DELETE ON catalogue.withdrawn_edition TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
