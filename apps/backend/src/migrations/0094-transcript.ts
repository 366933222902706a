import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Points for life: trainings done elsewhere with their evidence, by which rule of licence periods a person counts, and documents
 * that are made on request. What a course gave is in none of them: it follows from attempts and certificates. Of leave only the
 * days are kept, never its kind. The rules themselves are definitions in versions, told apart by their kind; none is ever changed.
 */
export class Transcript1764000000094 implements MigrationInterface {
  readonly name = 'Transcript1764000000094';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE certification.definition_version (
        organisation_id uuid NOT NULL REFERENCES platform.organisation,
        kind text NOT NULL,
        key text NOT NULL,
        version integer NOT NULL CHECK (version > 0),
        definition jsonb NOT NULL,
        made_by uuid NOT NULL,
        made_at timestamptz NOT NULL,
        PRIMARY KEY (organisation_id, kind, key, version)
      );
      CREATE TABLE certification.licence_period (
        organisation_id uuid NOT NULL REFERENCES platform.organisation,
        person_id uuid NOT NULL REFERENCES identity.person,
        rule text NOT NULL,
        starts_on date NOT NULL,
        leave jsonb NOT NULL,
        version integer NOT NULL,
        PRIMARY KEY (organisation_id, person_id)
      );
      CREATE TABLE certification.training (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES platform.organisation,
        person_id uuid NOT NULL REFERENCES identity.person,
        title text NOT NULL,
        organiser text NOT NULL,
        finished_on date NOT NULL,
        hours numeric(6, 2) NOT NULL CHECK (hours > 0),
        points numeric(6, 2) NOT NULL CHECK (points >= 0),
        approved boolean NOT NULL,
        accreditation text NOT NULL,
        added_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'waiting', 'confirmed', 'refused')),
        evidence_hash char(64) REFERENCES platform.file,
        evidence_name text,
        sent_at timestamptz,
        reason text,
        decided_by uuid,
        decided_at timestamptz,
        UNIQUE (organisation_id, id),
        CHECK (num_nulls(evidence_hash, evidence_name, sent_at) = CASE state WHEN 'open' THEN 3 ELSE 0 END),
        CHECK (num_nulls(decided_by, decided_at) = CASE WHEN state IN ('confirmed', 'refused') THEN 0 ELSE 2 END),
        CHECK ((state = 'refused') = (reason IS NOT NULL))
      );
      CREATE INDEX training_by_person ON certification.training (organisation_id, person_id);
      CREATE INDEX training_by_state ON certification.training (organisation_id, state, sent_at, id);
      CREATE INDEX training_evidence ON certification.training (evidence_hash);
      CREATE TABLE certification.print (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES platform.organisation,
        person_id uuid NOT NULL REFERENCES identity.person,
        language text NOT NULL,
        asked_at timestamptz NOT NULL,
        state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'ready', 'failed')),
        document_hash char(64) REFERENCES platform.file,
        CHECK ((state = 'ready') = (document_hash IS NOT NULL))
      );
      CREATE INDEX print_by_person ON certification.print (organisation_id, person_id);
      CREATE INDEX print_document ON certification.print (document_hash);
      GRANT SELECT, INSERT ON certification.definition_version TO svetionik_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON certification.licence_period, certification.training, certification.print TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
