import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Outages that a person declares, beside the downtime that the server sees itself. Downtime touches everybody; a declared outage
 * touches the attempts that are named. Both are appended and never changed. The index finds those whose time ran out meanwhile.
 */
export class DeclaredOutages1764000000088 implements MigrationInterface {
  readonly name = 'DeclaredOutages1764000000088';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE assessment.outage
        ADD COLUMN organisation_id uuid,
        ADD COLUMN reason text,
        ADD COLUMN touched jsonb,
        ADD COLUMN declared_by uuid REFERENCES identity.person,
        ADD COLUMN declared_at timestamptz,
        ADD UNIQUE (organisation_id, id),
        ADD CHECK ((kind = 'declared') = (num_nulls(organisation_id, reason, touched, declared_by, declared_at) = 0)),
        ADD CHECK ((kind = 'downtime') = (num_nonnulls(organisation_id, reason, touched, declared_by, declared_at) = 0));
      CREATE TABLE assessment.outage_attempt (
        organisation_id uuid NOT NULL,
        outage_id uuid NOT NULL,
        attempt_id uuid NOT NULL,
        PRIMARY KEY (attempt_id, outage_id),
        FOREIGN KEY (organisation_id, outage_id) REFERENCES assessment.outage (organisation_id, id),
        FOREIGN KEY (organisation_id, attempt_id) REFERENCES assessment.attempt (organisation_id, id)
      );
      CREATE INDEX outage_attempt_by_outage ON assessment.outage_attempt (outage_id);
      GRANT SELECT, INSERT ON assessment.outage_attempt TO svetionik_app;
      REVOKE UPDATE, DELETE ON assessment.outage FROM svetionik_app;
      CREATE INDEX attempt_expired ON assessment.attempt (organisation_id, closed_at) WHERE state = 'expired';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
