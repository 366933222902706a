import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The signed forms of a certificate, made once; the public halves of the keys that signed them; and the place of each certificate
 * in a list of statuses, drawn at random. What a list says follows from the certificates when it is read.
 */
export class Credentials1764000000093 implements MigrationInterface {
  readonly name = 'Credentials1764000000093';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE certification.issuer_key (
        organisation_id uuid NOT NULL,
        organiser_id uuid NOT NULL,
        id char(43) NOT NULL,
        public_jwk jsonb NOT NULL,
        used_from timestamptz NOT NULL,
        used_until timestamptz CHECK (used_until >= used_from),
        PRIMARY KEY (organiser_id, id),
        FOREIGN KEY (organisation_id, organiser_id) REFERENCES organisations.organiser (organisation_id, id)
      );
      CREATE TABLE certification.status_list (
        certificate_id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        organiser_id uuid NOT NULL,
        year smallint NOT NULL,
        part smallint NOT NULL CHECK (part > 0),
        place integer NOT NULL CHECK (place BETWEEN 0 AND 131071),
        UNIQUE (organiser_id, year, part, place),
        FOREIGN KEY (organisation_id, certificate_id) REFERENCES certification.certificate (organisation_id, id),
        FOREIGN KEY (organiser_id, year) REFERENCES certification.register (organiser_id, year)
      );
      CREATE TABLE certification.credential (
        certificate_id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        hash char(64) NOT NULL,
        content bytea NOT NULL,
        token text NOT NULL,
        made_at timestamptz NOT NULL,
        FOREIGN KEY (organisation_id, certificate_id) REFERENCES certification.certificate (organisation_id, id)
      );
      GRANT SELECT, INSERT ON certification.issuer_key, certification.status_list, certification.credential TO svetionik_app;
      GRANT UPDATE (used_until) ON certification.issuer_key TO svetionik_app;
      CREATE INDEX certificate_not_valid ON certification.certificate (organiser_id, year) WHERE status <> 'valid';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
