import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * People mark what no key can. An attempt that waits for them is closed and neither passed nor failed. A task is one
 * answer to mark; a seat is the work of one marker at it; a mark is what was given, for good.
 */
export class Marking1764000000072 implements MigrationInterface {
  readonly name = 'Marking1764000000072';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE assessment.attempt ADD COLUMN awaiting_marking boolean NOT NULL DEFAULT false;
      ALTER TABLE assessment.attempt DROP CONSTRAINT attempt_check1;
      ALTER TABLE assessment.attempt
        ADD CONSTRAINT attempt_judged CHECK ((passed IS NULL) = (state = 'open' OR awaiting_marking)),
        ADD CONSTRAINT attempt_awaiting CHECK (NOT (awaiting_marking AND state = 'open'));
      CREATE TABLE assessment.marking_task (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        attempt_id uuid NOT NULL,
        position smallint NOT NULL,
        item_version_id uuid NOT NULL REFERENCES assessment.item_version,
        second_marking boolean NOT NULL,
        disturbing boolean NOT NULL,
        handed_in_at timestamptz NOT NULL,
        state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'moderation', 'final')),
        result jsonb,
        UNIQUE (attempt_id, position),
        UNIQUE (organisation_id, id),
        FOREIGN KEY (organisation_id, attempt_id) REFERENCES assessment.attempt (organisation_id, id),
        FOREIGN KEY (attempt_id, position) REFERENCES assessment.attempt_item (attempt_id, position),
        CHECK ((state = 'final') = (result IS NOT NULL))
      );
      CREATE INDEX marking_task_oldest ON assessment.marking_task (organisation_id, handed_in_at, id) WHERE state <> 'final';
      CREATE TABLE assessment.marking_seat (
        task_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        role text NOT NULL CHECK (role IN ('first', 'second', 'moderator')),
        marker_id uuid NOT NULL REFERENCES identity.person,
        held_since timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        marks jsonb NOT NULL DEFAULT '{}',
        note text NOT NULL DEFAULT '',
        finished_at timestamptz,
        PRIMARY KEY (task_id, role),
        UNIQUE (task_id, marker_id),
        FOREIGN KEY (organisation_id, task_id) REFERENCES assessment.marking_task (organisation_id, id)
      );
      CREATE TABLE assessment.mark (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        task_id uuid NOT NULL,
        role text NOT NULL,
        marker_id uuid NOT NULL,
        marks jsonb NOT NULL,
        points numeric(6, 1) NOT NULL,
        note text NOT NULL,
        given_at timestamptz NOT NULL,
        UNIQUE (task_id, role),
        FOREIGN KEY (organisation_id, task_id) REFERENCES assessment.marking_task (organisation_id, id)
      );
      CREATE TABLE assessment.marker_choice (
        organisation_id uuid NOT NULL REFERENCES platform.organisation,
        person_id uuid NOT NULL REFERENCES identity.person,
        disturbing boolean NOT NULL,
        PRIMARY KEY (organisation_id, person_id)
      );
      GRANT SELECT, INSERT, UPDATE ON assessment.marking_task, assessment.marker_choice TO svetionik_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON assessment.marking_seat TO svetionik_app;
      GRANT SELECT, INSERT ON assessment.mark TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
