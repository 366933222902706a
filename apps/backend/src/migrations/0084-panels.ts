import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A panel of judges sets a cut score: the items as the judges see them, and a sheet of each judge in each round. Who has a
 * sheet of the first round is a judge.
 */
export class Panels1764000000084 implements MigrationInterface {
  readonly name = 'Panels1764000000084';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE authoring.panel (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        course_id uuid NOT NULL,
        opened_by uuid NOT NULL REFERENCES identity.person,
        opened_at timestamptz NOT NULL,
        stage text NOT NULL DEFAULT 'first' CHECK (stage IN ('first', 'second', 'closed')),
        version integer NOT NULL DEFAULT 1,
        UNIQUE (organisation_id, id),
        FOREIGN KEY (organisation_id, course_id) REFERENCES authoring.draft (organisation_id, id)
      );
      CREATE INDEX panel_newest ON authoring.panel (organisation_id, opened_at DESC, id DESC);
      CREATE TABLE authoring.panel_item (
        panel_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        position smallint NOT NULL,
        weight double precision NOT NULL CHECK (weight > 0),
        content jsonb NOT NULL,
        PRIMARY KEY (panel_id, position),
        FOREIGN KEY (organisation_id, panel_id) REFERENCES authoring.panel (organisation_id, id)
      );
      CREATE TABLE authoring.panel_sheet (
        panel_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        person_id uuid NOT NULL REFERENCES identity.person,
        round smallint NOT NULL CHECK (round IN (1, 2)),
        version integer NOT NULL DEFAULT 1,
        judgements jsonb NOT NULL DEFAULT '{}',
        handed_in_at timestamptz,
        PRIMARY KEY (panel_id, round, person_id),
        FOREIGN KEY (organisation_id, panel_id) REFERENCES authoring.panel (organisation_id, id)
      );
      GRANT SELECT, INSERT ON authoring.panel, authoring.panel_item, authoring.panel_sheet TO svetionik_app;
      GRANT UPDATE (stage, version) ON authoring.panel TO svetionik_app;
      GRANT UPDATE (version, judgements, handed_in_at) ON authoring.panel_sheet TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
