import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Catalogue1764000000004 implements MigrationInterface {
  readonly name = 'Catalogue1764000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA catalogue;
      CREATE TABLE catalogue.fact (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES platform.organisation,
        key text NOT NULL,
        version integer NOT NULL,
        statement jsonb NOT NULL,
        source text NOT NULL,
        checked_on date NOT NULL,
        check_by date NOT NULL,
        status text NOT NULL CHECK (status IN ('verified', 'verify')),
        created_at timestamptz NOT NULL,
        UNIQUE (organisation_id, key, version)
      );
      CREATE TABLE catalogue.document (
        hash char(64) PRIMARY KEY,
        bytes integer NOT NULL,
        brotli bytea NOT NULL,
        gzip bytea NOT NULL,
        created_at timestamptz NOT NULL
      );
      ALTER TABLE catalogue.document ALTER COLUMN brotli SET STORAGE EXTERNAL, ALTER COLUMN gzip SET STORAGE EXTERNAL;
      CREATE TABLE catalogue.module (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES platform.organisation,
        slug text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('general', 'specific', 'practice')),
        tracks text[] NOT NULL,
        created_at timestamptz NOT NULL,
        UNIQUE (organisation_id, slug),
        UNIQUE (organisation_id, id)
      );
      CREATE TABLE catalogue.module_edition (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        module_id uuid NOT NULL,
        number integer NOT NULL,
        title jsonb NOT NULL,
        summary jsonb NOT NULL,
        minutes integer NOT NULL,
        outline jsonb NOT NULL,
        facts jsonb NOT NULL,
        published_at timestamptz NOT NULL,
        published_by uuid,
        UNIQUE (module_id, number),
        UNIQUE (organisation_id, id),
        FOREIGN KEY (organisation_id, module_id) REFERENCES catalogue.module (organisation_id, id)
      );
      CREATE TABLE catalogue.edition_document (
        organisation_id uuid NOT NULL,
        module_edition_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('learner', 'author')),
        script text NOT NULL CHECK (script IN ('sr-Latn', 'sr-Cyrl')),
        hash char(64) NOT NULL REFERENCES catalogue.document,
        PRIMARY KEY (module_edition_id, kind, script),
        FOREIGN KEY (organisation_id, module_edition_id) REFERENCES catalogue.module_edition (organisation_id, id)
      );
      CREATE INDEX edition_document_by_hash ON catalogue.edition_document (hash);
      CREATE TABLE catalogue.edition_file (
        organisation_id uuid NOT NULL,
        module_edition_id uuid NOT NULL,
        hash char(64) NOT NULL REFERENCES platform.file,
        name text NOT NULL,
        PRIMARY KEY (module_edition_id, hash),
        FOREIGN KEY (organisation_id, module_edition_id) REFERENCES catalogue.module_edition (organisation_id, id)
      );
      CREATE INDEX edition_file_by_hash ON catalogue.edition_file (hash);
      CREATE TABLE catalogue.course (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES platform.organisation,
        slug text NOT NULL,
        created_at timestamptz NOT NULL,
        current_edition_id uuid,
        withdrawn_at timestamptz,
        UNIQUE (organisation_id, slug),
        UNIQUE (organisation_id, id)
      );
      CREATE TABLE catalogue.course_edition (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        course_id uuid NOT NULL,
        number integer NOT NULL,
        tracks text[] NOT NULL,
        title jsonb NOT NULL,
        certificate_title jsonb NOT NULL,
        summary jsonb NOT NULL,
        audience jsonb NOT NULL,
        objectives jsonb NOT NULL,
        minutes integer NOT NULL,
        hours integer NOT NULL,
        organiser_id uuid NOT NULL,
        assessment jsonb NOT NULL,
        source_hash char(64) NOT NULL,
        published_at timestamptz NOT NULL,
        published_by uuid,
        UNIQUE (course_id, number),
        UNIQUE (organisation_id, id),
        FOREIGN KEY (organisation_id, course_id) REFERENCES catalogue.course (organisation_id, id),
        FOREIGN KEY (organisation_id, organiser_id) REFERENCES organisations.organiser (organisation_id, id)
      );
      ALTER TABLE catalogue.course ADD FOREIGN KEY (organisation_id, current_edition_id)
        REFERENCES catalogue.course_edition (organisation_id, id);
      CREATE TABLE catalogue.course_edition_module (
        organisation_id uuid NOT NULL,
        course_edition_id uuid NOT NULL,
        position smallint NOT NULL,
        module_edition_id uuid NOT NULL,
        PRIMARY KEY (course_edition_id, position),
        UNIQUE (course_edition_id, module_edition_id),
        FOREIGN KEY (organisation_id, course_edition_id) REFERENCES catalogue.course_edition (organisation_id, id),
        FOREIGN KEY (organisation_id, module_edition_id) REFERENCES catalogue.module_edition (organisation_id, id)
      );
      CREATE INDEX course_edition_module_by_module ON catalogue.course_edition_module (module_edition_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
