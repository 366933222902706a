import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Those who sign for an organiser, each for a time, take the place of the one signatory that stood with the organiser and who
 * signed from its beginning. Registers may have a designation, organisers a key that signs their documents; each certificate
 * keeps the name of the key that it was issued under.
 */
export class Signatories1764000000097 implements MigrationInterface {
  readonly name = 'Signatories1764000000097';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE organisations.signatory (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        organiser_id uuid NOT NULL,
        name jsonb NOT NULL,
        role jsonb NOT NULL,
        signature_hash char(64) REFERENCES platform.file,
        valid_from date NOT NULL,
        valid_to date CHECK (valid_to >= valid_from),
        created_at timestamptz NOT NULL,
        FOREIGN KEY (organisation_id, organiser_id) REFERENCES organisations.organiser (organisation_id, id)
      );
      CREATE INDEX signatory_by_organiser ON organisations.signatory (organiser_id);
      INSERT INTO organisations.signatory (id, organisation_id, organiser_id, name, role, signature_hash, valid_from, created_at)
        SELECT gen_random_uuid(), o.organisation_id, o.id, o.signatory_name, o.signatory_role, o.signature_hash,
          (o.created_at AT TIME ZONE p.time_zone)::date, o.created_at
        FROM organisations.organiser o JOIN platform.organisation p ON p.id = o.organisation_id
        WHERE o.signatory_name->>'sr-Latn' <> '' OR o.signatory_name->>'sr-Cyrl' <> '';
      ALTER TABLE organisations.organiser DROP COLUMN signatory_name, DROP COLUMN signatory_role, DROP COLUMN signature_hash,
        ADD COLUMN register_designation text NOT NULL DEFAULT '', ADD COLUMN signing_key text;
      ALTER TABLE certification.certificate ADD COLUMN signing_key text;
      GRANT SELECT, INSERT, UPDATE (name, role, signature_hash, valid_from, valid_to) ON organisations.signatory TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
