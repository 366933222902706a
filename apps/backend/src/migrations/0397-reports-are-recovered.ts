import type { MigrationInterface, QueryRunner } from 'typeorm';

const fates = {
  recovery_key: 'nobody’s',
  recovery_share: 'gone',
  access_request: 'staff',
  given_share: 'gone',
};

/**
 * What an officer cannot open any more is restored from a key of the organisation, or of the network, that no one person has: it is split
 * between officers, and two of them give their shares to whoever asks.
 */
export class ReportsAreRecovered1764000000397 implements MigrationInterface {
  readonly name = 'ReportsAreRecovered1764000000397';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    for (const [table, fate] of Object.entries(fates))
      await runner.query(`
        ALTER TABLE safeguarding.${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
        CREATE POLICY own_organisation ON safeguarding.${table} TO svetionik_app
          USING (organisation_id = (SELECT nullif(current_setting('app.organisation', true), '')::uuid));
        CREATE POLICY whole_installation ON safeguarding.${table} TO svetionik_system USING (true);
        GRANT SELECT, INSERT, UPDATE, DELETE ON safeguarding.${table} TO svetionik_app;
        COMMENT ON TABLE safeguarding.${table} IS 'At an erasure: ${fate}';
      `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const tables = `
  CREATE TABLE safeguarding.recovery_key (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL REFERENCES platform.organisation,
    recipient text NOT NULL,
    made_at timestamptz NOT NULL,
    ended_at timestamptz,
    UNIQUE (organisation_id, id)
  );
  CREATE UNIQUE INDEX recovery_key_in_use ON safeguarding.recovery_key (organisation_id) WHERE ended_at IS NULL;
  CREATE TABLE safeguarding.recovery_share (
    organisation_id uuid NOT NULL,
    recovery_id uuid NOT NULL,
    key_id uuid NOT NULL,
    sealed bytea NOT NULL,
    PRIMARY KEY (recovery_id, key_id),
    FOREIGN KEY (organisation_id, recovery_id) REFERENCES safeguarding.recovery_key (organisation_id, id) ON DELETE CASCADE,
    FOREIGN KEY (organisation_id, key_id) REFERENCES safeguarding.officer_key (organisation_id, id) ON DELETE CASCADE
  );
  CREATE INDEX recovery_share_by_key ON safeguarding.recovery_share (organisation_id, key_id);
  ALTER TABLE safeguarding.report
    ADD recovered_by_organisation uuid REFERENCES platform.organisation,
    ADD recovery_id uuid,
    ADD recovery_sealed bytea,
    ADD reminded_on date,
    ADD CHECK ((recovery_id IS NULL) = (recovery_sealed IS NULL) AND (recovery_id IS NULL) = (recovered_by_organisation IS NULL));
  CREATE TABLE safeguarding.access_request (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL REFERENCES platform.organisation,
    from_organisation uuid NOT NULL REFERENCES platform.organisation,
    key_id uuid NOT NULL,
    recipient text NOT NULL,
    asked_by uuid NOT NULL REFERENCES identity.person,
    asked_at timestamptz NOT NULL,
    done_at timestamptz,
    UNIQUE (organisation_id, id)
  );
  CREATE UNIQUE INDEX access_request_open ON safeguarding.access_request (organisation_id, key_id) WHERE done_at IS NULL;
  CREATE TABLE safeguarding.given_share (
    organisation_id uuid NOT NULL,
    request_id uuid NOT NULL,
    recovery_id uuid NOT NULL,
    key_id uuid NOT NULL,
    sealed bytea NOT NULL,
    given_at timestamptz NOT NULL,
    PRIMARY KEY (request_id, recovery_id, key_id),
    FOREIGN KEY (organisation_id, request_id) REFERENCES safeguarding.access_request (organisation_id, id) ON DELETE CASCADE,
    FOREIGN KEY (organisation_id, recovery_id) REFERENCES safeguarding.recovery_key (organisation_id, id) ON DELETE CASCADE,
    FOREIGN KEY (organisation_id, key_id) REFERENCES safeguarding.officer_key (organisation_id, id) ON DELETE CASCADE
  );
  COMMENT ON TABLE safeguarding.report_key IS 'At an erasure: gone';
  ALTER TABLE privacy.retention DROP CONSTRAINT retention_kind_check,
    ADD CONSTRAINT retention_kind_check CHECK (kind IN ('register-entry', 'training-evidence', 'action-record', 'safeguarding-report'));
`;
