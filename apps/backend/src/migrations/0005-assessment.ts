import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Assessment1764000000005 implements MigrationInterface {
  readonly name = 'Assessment1764000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA assessment;
      CREATE TABLE assessment.bank (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES platform.organisation,
        slug text NOT NULL,
        title text NOT NULL,
        created_at timestamptz NOT NULL,
        UNIQUE (organisation_id, slug),
        UNIQUE (organisation_id, id)
      );
      CREATE TABLE assessment.item (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        bank_id uuid NOT NULL,
        key text NOT NULL,
        current_version_id uuid,
        withdrawn_at timestamptz,
        UNIQUE (bank_id, key),
        UNIQUE (organisation_id, id),
        FOREIGN KEY (organisation_id, bank_id) REFERENCES assessment.bank (organisation_id, id)
      );
      CREATE TABLE assessment.item_version (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        item_id uuid NOT NULL,
        number integer NOT NULL,
        content jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        UNIQUE (item_id, number),
        UNIQUE (organisation_id, id),
        FOREIGN KEY (organisation_id, item_id) REFERENCES assessment.item (organisation_id, id)
      );
      ALTER TABLE assessment.item ADD FOREIGN KEY (organisation_id, current_version_id)
        REFERENCES assessment.item_version (organisation_id, id);
      CREATE TABLE assessment.course_item (
        organisation_id uuid NOT NULL,
        course_edition_id uuid NOT NULL,
        item_version_id uuid NOT NULL,
        objective text NOT NULL,
        PRIMARY KEY (course_edition_id, item_version_id),
        FOREIGN KEY (organisation_id, course_edition_id) REFERENCES catalogue.course_edition (organisation_id, id),
        FOREIGN KEY (organisation_id, item_version_id) REFERENCES assessment.item_version (organisation_id, id)
      );
      CREATE TABLE assessment.attempt (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES platform.organisation,
        person_id uuid NOT NULL REFERENCES identity.person,
        enrolment_id uuid NOT NULL,
        course_edition_id uuid NOT NULL,
        number smallint NOT NULL,
        state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'submitted', 'expired')),
        rules jsonb NOT NULL,
        seed text NOT NULL,
        draw_version smallint NOT NULL,
        started_at timestamptz NOT NULL,
        deadline_at timestamptz NOT NULL,
        extra_time_factor numeric(4, 2) NOT NULL DEFAULT 1,
        epoch integer NOT NULL DEFAULT 1,
        closed_at timestamptz,
        points numeric(8, 4),
        maximum numeric(8, 4),
        passed boolean,
        result jsonb,
        UNIQUE (enrolment_id, number),
        FOREIGN KEY (organisation_id, course_edition_id) REFERENCES catalogue.course_edition (organisation_id, id),
        UNIQUE (organisation_id, id),
        CHECK ((state = 'open') = (closed_at IS NULL)),
        CHECK ((state = 'open') = (passed IS NULL))
      );
      CREATE UNIQUE INDEX attempt_open_once ON assessment.attempt (enrolment_id) WHERE state = 'open';
      CREATE INDEX attempt_open_by_deadline ON assessment.attempt (deadline_at) WHERE state = 'open';
      CREATE INDEX attempt_by_edition ON assessment.attempt (course_edition_id) WHERE passed;
      CREATE TABLE assessment.attempt_item (
        organisation_id uuid NOT NULL,
        attempt_id uuid NOT NULL,
        position smallint NOT NULL,
        item_version_id uuid NOT NULL REFERENCES assessment.item_version,
        option_order text[] NOT NULL,
        PRIMARY KEY (attempt_id, position),
        FOREIGN KEY (organisation_id, attempt_id) REFERENCES assessment.attempt (organisation_id, id)
      );
      CREATE TABLE assessment.answer (
        organisation_id uuid NOT NULL,
        attempt_id uuid NOT NULL,
        id uuid NOT NULL,
        position smallint NOT NULL,
        epoch integer NOT NULL,
        sequence integer NOT NULL,
        response jsonb,
        marked boolean NOT NULL DEFAULT false,
        claimed_at timestamptz NOT NULL,
        received_at timestamptz NOT NULL,
        flag text,
        PRIMARY KEY (attempt_id, id),
        FOREIGN KEY (organisation_id, attempt_id) REFERENCES assessment.attempt (organisation_id, id),
        FOREIGN KEY (attempt_id, position) REFERENCES assessment.attempt_item (attempt_id, position)
      );
      CREATE UNIQUE INDEX answer_in_order ON assessment.answer (attempt_id, epoch, sequence);
      CREATE TABLE assessment.heartbeat (
        singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
        at timestamptz NOT NULL
      );
      CREATE TABLE assessment.outage (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('downtime', 'declared')),
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        CHECK (ends_at > starts_at)
      );
      CREATE INDEX outage_by_time ON assessment.outage (ends_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
