import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an author removed from a draft, so that it can be brought back: `before` and `after` hold what differs, or nothing where a
 * lesson or a question was removed, whose row is still there. A visit is a window in which somebody edits the draft.
 */
export class Removals1764000000142 implements MigrationInterface {
  readonly name = 'Removals1764000000142';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE authoring.visit (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        draft_id uuid NOT NULL,
        person_id uuid NOT NULL,
        began_at timestamptz NOT NULL,
        UNIQUE (organisation_id, id),
        FOREIGN KEY (organisation_id, draft_id) REFERENCES authoring.draft (organisation_id, id)
      );
      CREATE INDEX visit_by_person ON authoring.visit (draft_id, person_id, began_at);
      CREATE TABLE authoring.removal (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        visit_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        name text NOT NULL,
        before jsonb,
        after jsonb,
        removed_at timestamptz NOT NULL,
        FOREIGN KEY (organisation_id, visit_id) REFERENCES authoring.visit (organisation_id, id) ON DELETE CASCADE,
        FOREIGN KEY (organisation_id, unit_id) REFERENCES authoring.draft (organisation_id, id),
        CHECK ((before IS NULL) = (after IS NULL))
      );
      CREATE INDEX removal_by_visit ON authoring.removal (visit_id);
      GRANT SELECT, INSERT, DELETE ON authoring.visit, authoring.removal TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
