import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Issuing on proposal: one administrator proposes and another approves. That nobody approves their own is held by a check too.
 */
export class SecondApproval1764000000095 implements MigrationInterface {
  readonly name = 'SecondApproval1764000000095';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE certification.issuing_rule (
        organisation_id uuid PRIMARY KEY REFERENCES platform.organisation,
        second_approval boolean NOT NULL,
        version integer NOT NULL DEFAULT 1
      );
      CREATE TABLE certification.proposal (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES platform.organisation,
        selection jsonb NOT NULL,
        enrolment_ids uuid[] NOT NULL CHECK (cardinality(enrolment_ids) > 0),
        proposed_by uuid NOT NULL,
        proposed_at timestamptz NOT NULL,
        state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'approved', 'declined', 'withdrawn')),
        decided_by uuid,
        decided_at timestamptz,
        reason text,
        UNIQUE (organisation_id, id),
        CHECK ((state = 'open') = (num_nulls(decided_by, decided_at) = 2)),
        CHECK (state = 'open' OR (decided_by = proposed_by) = (state = 'withdrawn')),
        CHECK ((state = 'declined') = (reason IS NOT NULL))
      );
      CREATE INDEX proposal_by_time ON certification.proposal (organisation_id, proposed_at, id);
      GRANT SELECT, INSERT, UPDATE ON certification.issuing_rule TO svetionik_app;
      GRANT SELECT, INSERT, UPDATE (state, decided_by, decided_at, reason) ON certification.proposal TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
