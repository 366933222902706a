import type { MigrationInterface, QueryRunner } from 'typeorm';

const fates = {
  officer_key: 'gone',
  report: 'nobody’s',
  report_key: 'nobody’s',
  message: 'nobody’s',
  step: 'staff',
};

/**
 * Reports of behaviour. What they say is encrypted before it comes here, and who sent them, whom they concern and at what hour they came stands
 * nowhere else: their ids are random, their times are days. A case is found by the hash of its key, in whichever organisation it is.
 */
export class SafeguardingBegins1764000000396 implements MigrationInterface {
  readonly name = 'SafeguardingBegins1764000000396';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    for (const [table, fate] of Object.entries(fates))
      await runner.query(`
        ALTER TABLE safeguarding.${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
        CREATE POLICY own_organisation ON safeguarding.${table} TO svetionik_app
          USING (organisation_id = (SELECT nullif(current_setting('app.organisation', true), '')::uuid));
        CREATE POLICY whole_installation ON safeguarding.${table} TO svetionik_system USING (true);
        GRANT SELECT, INSERT, UPDATE, DELETE ON safeguarding.${table} TO svetionik_app;
        GRANT SELECT ON safeguarding.${table} TO svetionik_system;
        COMMENT ON TABLE safeguarding.${table} IS 'At an erasure: ${fate}';
      `);
    await runner.query(cases);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const tables = `
  CREATE SCHEMA safeguarding;
  GRANT USAGE ON SCHEMA safeguarding TO svetionik_app, svetionik_system;
  CREATE TABLE safeguarding.officer_key (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    person_id uuid NOT NULL,
    recipient text NOT NULL,
    salt bytea NOT NULL,
    sealed bytea NOT NULL,
    made_at timestamptz NOT NULL,
    ended_at timestamptz,
    UNIQUE (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES identity.member (organisation_id, person_id) ON DELETE CASCADE
  );
  CREATE UNIQUE INDEX officer_key_in_use ON safeguarding.officer_key (organisation_id, person_id) WHERE ended_at IS NULL;
  CREATE INDEX officer_key_by_person ON safeguarding.officer_key (organisation_id, person_id);
  CREATE TABLE safeguarding.report (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL REFERENCES platform.organisation,
    about_organisation uuid NOT NULL REFERENCES platform.organisation,
    recipient text NOT NULL,
    case_hash text NOT NULL,
    case_recipient text NOT NULL,
    state text NOT NULL CHECK (state IN ('received', 'open', 'closed')),
    received_on date NOT NULL,
    answer_due date NOT NULL,
    end_due date NOT NULL,
    answered_on date,
    closed_on date CHECK ((closed_on IS NOT NULL) = (state = 'closed')),
    news_on date,
    UNIQUE (organisation_id, id)
  );
  CREATE UNIQUE INDEX report_by_case ON safeguarding.report (case_hash, organisation_id);
  CREATE INDEX report_by_day ON safeguarding.report (organisation_id, received_on, id);
  CREATE TABLE safeguarding.report_key (
    organisation_id uuid NOT NULL,
    report_id uuid NOT NULL,
    key_id uuid NOT NULL,
    sealed bytea NOT NULL,
    news boolean NOT NULL DEFAULT true,
    PRIMARY KEY (report_id, key_id),
    FOREIGN KEY (organisation_id, report_id) REFERENCES safeguarding.report (organisation_id, id) ON DELETE CASCADE,
    FOREIGN KEY (organisation_id, key_id) REFERENCES safeguarding.officer_key (organisation_id, id) ON DELETE CASCADE
  );
  CREATE INDEX report_key_by_key ON safeguarding.report_key (organisation_id, key_id);
  CREATE TABLE safeguarding.message (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    report_id uuid NOT NULL,
    place integer NOT NULL CHECK (place > 0),
    writer text NOT NULL CHECK (writer IN ('sender', 'officer')),
    written_on date NOT NULL,
    sealed bytea NOT NULL,
    UNIQUE (report_id, place),
    FOREIGN KEY (organisation_id, report_id) REFERENCES safeguarding.report (organisation_id, id) ON DELETE CASCADE
  );
  CREATE TABLE safeguarding.step (
    organisation_id uuid NOT NULL,
    report_id uuid NOT NULL,
    place integer NOT NULL CHECK (place > 0),
    kind text NOT NULL CHECK (kind IN ('received', 'read', 'answered', 'written', 'closed', 'reopened')),
    taken_on date NOT NULL,
    taken_by uuid REFERENCES identity.person,
    PRIMARY KEY (report_id, place),
    FOREIGN KEY (organisation_id, report_id) REFERENCES safeguarding.report (organisation_id, id) ON DELETE CASCADE
  );
`;

const cases = `
  GRANT CREATE ON SCHEMA safeguarding TO svetionik_system;
  CREATE FUNCTION safeguarding.find_case(hash text) RETURNS TABLE (id uuid, organisation_id uuid)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    #variable_conflict use_column
    BEGIN
      RETURN QUERY SELECT r.id, r.organisation_id FROM safeguarding.report r WHERE r.case_hash = hash;
    END;
  $$;
  ALTER FUNCTION safeguarding.find_case OWNER TO svetionik_system;
  REVOKE ALL ON FUNCTION safeguarding.find_case FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION safeguarding.find_case TO svetionik_app;
  REVOKE CREATE ON SCHEMA safeguarding FROM svetionik_system;
`;
