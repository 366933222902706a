import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Where a second administrator approves, a certificate is revoked, replaced and annulled on proposal too. One that is to be revoked is
 * suspended until somebody decides; it stays the live one of its enrolment, so that none is issued beside it meanwhile. An administrator
 * may decide alone only to withdraw.
 */
export class ProposedChanges1764000000148 implements MigrationInterface {
  readonly name = 'ProposedChanges1764000000148';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE certification.certificate DROP CONSTRAINT certificate_status_check,
        ADD CONSTRAINT certificate_status_check CHECK (status IN ('valid', 'suspended', 'superseded', 'revoked', 'annulled'));
      ALTER TABLE certification.certificate_event DROP CONSTRAINT certificate_event_type_check,
        ADD CONSTRAINT certificate_event_type_check
          CHECK (type IN ('issued', 'suspended', 'reinstated', 'superseded', 'revoked', 'annulled', 'renewed'));
      DROP INDEX certification.certificate_live_once;
      CREATE UNIQUE INDEX certificate_live_once ON certification.certificate (enrolment_id, kind) WHERE status IN ('valid', 'suspended');

      CREATE TABLE certification.change (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES platform.organisation,
        certificate_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('revoke', 'replace', 'annul')),
        reason text,
        note text NOT NULL DEFAULT '',
        proposed_by uuid NOT NULL,
        proposed_at timestamptz NOT NULL,
        state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'approved', 'declined', 'withdrawn')),
        decided_by uuid,
        decided_at timestamptz,
        refusal text,
        UNIQUE (organisation_id, id),
        FOREIGN KEY (organisation_id, certificate_id) REFERENCES certification.certificate (organisation_id, id),
        CHECK ((kind = 'annul') = (reason IS NULL)),
        CHECK ((state = 'open') = (num_nulls(decided_by, decided_at) = 2)),
        CHECK (state = 'open' OR (decided_by = proposed_by) = (state = 'withdrawn')),
        CHECK ((state = 'declined') = (refusal IS NOT NULL))
      );
      CREATE INDEX change_by_time ON certification.change (organisation_id, proposed_at, id);
      CREATE INDEX change_by_certificate ON certification.change (certificate_id);
      CREATE UNIQUE INDEX change_revokes_once ON certification.change (certificate_id) WHERE state = 'open' AND kind = 'revoke';
      GRANT SELECT, INSERT, UPDATE (state, decided_by, decided_at, refusal, note) ON certification.change TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
