import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Certification1764000000008 implements MigrationInterface {
  readonly name = 'Certification1764000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA certification;
      CREATE TABLE certification.register (
        organisation_id uuid NOT NULL,
        organiser_id uuid NOT NULL,
        year smallint NOT NULL,
        last_number integer NOT NULL DEFAULT 0,
        PRIMARY KEY (organiser_id, year),
        FOREIGN KEY (organisation_id, organiser_id) REFERENCES organisations.organiser (organisation_id, id)
      );
      CREATE TABLE certification.batch (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES platform.organisation,
        issued_by uuid NOT NULL,
        issued_at timestamptz NOT NULL,
        size integer NOT NULL,
        selection jsonb NOT NULL,
        UNIQUE (organisation_id, id)
      );
      CREATE INDEX batch_by_time ON certification.batch (organisation_id, issued_at);
      CREATE TABLE certification.certificate (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        organiser_id uuid NOT NULL,
        year smallint NOT NULL,
        number integer NOT NULL CHECK (number > 0),
        person_id uuid NOT NULL,
        enrolment_id uuid NOT NULL,
        course_edition_id uuid NOT NULL,
        kind text NOT NULL DEFAULT 'completion',
        batch_id uuid,
        facts jsonb NOT NULL,
        entry jsonb NOT NULL,
        seal_hash char(64) REFERENCES platform.file,
        signature_hash char(64) REFERENCES platform.file,
        holder_folded text NOT NULL,
        holder_sort_key text COLLATE "sr-Latn-x-icu" NOT NULL,
        check_code char(16) NOT NULL UNIQUE,
        issued_on date NOT NULL,
        issued_at timestamptz NOT NULL,
        rendering text NOT NULL DEFAULT 'waiting' CHECK (rendering IN ('waiting', 'ready', 'failed')),
        failure_code text,
        document_hash char(64),
        status text NOT NULL DEFAULT 'valid' CHECK (status IN ('valid', 'superseded', 'revoked', 'annulled')),
        replaces_id uuid,
        UNIQUE (organiser_id, year, number),
        UNIQUE (organisation_id, id),
        CHECK ((rendering = 'ready') = (document_hash IS NOT NULL)),
        FOREIGN KEY (organiser_id, year) REFERENCES certification.register (organiser_id, year),
        FOREIGN KEY (organisation_id, batch_id) REFERENCES certification.batch (organisation_id, id),
        FOREIGN KEY (organisation_id, replaces_id) REFERENCES certification.certificate (organisation_id, id)
      );
      CREATE UNIQUE INDEX certificate_live_once ON certification.certificate (enrolment_id, kind) WHERE status = 'valid';
      CREATE UNIQUE INDEX certificate_replaced_once ON certification.certificate (replaces_id);
      CREATE INDEX certificate_by_enrolment ON certification.certificate (enrolment_id);
      CREATE INDEX certificate_by_register ON certification.certificate (organisation_id, year, organiser_id, number);
      CREATE INDEX certificate_by_person ON certification.certificate (person_id);
      CREATE INDEX certificate_by_batch ON certification.certificate (batch_id);
      CREATE INDEX certificate_unfinished ON certification.certificate (organisation_id) WHERE rendering <> 'ready' AND status = 'valid';
      CREATE INDEX certificate_by_holder ON certification.certificate USING gin (holder_folded gin_trgm_ops);
      CREATE TABLE certification.certificate_event (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        certificate_id uuid NOT NULL,
        type text NOT NULL CHECK (type IN ('issued', 'superseded', 'revoked', 'annulled')),
        reason text,
        note text,
        actor_id uuid NOT NULL,
        at timestamptz NOT NULL,
        FOREIGN KEY (organisation_id, certificate_id) REFERENCES certification.certificate (organisation_id, id)
      );
      CREATE INDEX certificate_event_by_certificate ON certification.certificate_event (certificate_id, at);
      CREATE TABLE certification.document (
        certificate_id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        hash char(64) NOT NULL,
        content bytea NOT NULL,
        rendered_at timestamptz NOT NULL,
        FOREIGN KEY (organisation_id, certificate_id) REFERENCES certification.certificate (organisation_id, id)
      );
      ALTER TABLE certification.document ALTER COLUMN content SET STORAGE EXTERNAL;
      CREATE TABLE certification.name_try (
        certificate_id uuid NOT NULL REFERENCES certification.certificate,
        on_day date NOT NULL,
        tries smallint NOT NULL,
        PRIMARY KEY (certificate_id, on_day)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
