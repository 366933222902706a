import type { MigrationInterface, QueryRunner } from 'typeorm';

const fates = {
  run: 'staff',
  trainer: 'gone',
  quota: 'nobody’s',
  participant: 'gone',
  happening: 'gone',
  enrolling: 'staff',
  enrolling_person: 'gone',
};

/** Whose rows the program may only add to. */
const appended: readonly string[] = ['happening'];

/**
 * Runs of courses: who leads them, how many places they have, who is on them with which days, and what happened to each. The number of
 * places that are taken stands beside them under checks, so that no statement whatever gives one twice.
 */
export class RunsBegin1764000000280 implements MigrationInterface {
  readonly name = 'RunsBegin1764000000280';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(runs);
    await runner.query(participants);
    await runner.query(enrolling);
    for (const [table, fate] of Object.entries(fates))
      await runner.query(`
        ALTER TABLE runs.${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
        CREATE POLICY own_organisation ON runs.${table} TO svetionik_app
          USING (organisation_id = (SELECT nullif(current_setting('app.organisation', true), '')::uuid));
        CREATE POLICY whole_installation ON runs.${table} TO svetionik_system USING (true);
        GRANT SELECT, INSERT${appended.includes(table) ? '' : ', UPDATE, DELETE'} ON runs.${table} TO svetionik_app;
        COMMENT ON TABLE runs.${table} IS 'At an erasure: ${fate}';
      `);
    await runner.query(names);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const runs = `
  CREATE SCHEMA runs;
  GRANT USAGE ON SCHEMA runs TO svetionik_app, svetionik_system;
  CREATE TABLE runs.run (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL REFERENCES platform.organisation,
    course_organisation_id uuid NOT NULL,
    course_id uuid NOT NULL,
    title text NOT NULL,
    language text NOT NULL CHECK (language IN ('sr-Latn', 'sr-Cyrl', 'en')),
    town text NOT NULL,
    organiser_id uuid,
    capacity integer CHECK (capacity > 0),
    taken integer NOT NULL DEFAULT 0 CHECK (taken >= 0),
    opens_on date,
    closes_on date,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    begin_on date,
    begin_days integer,
    finish_on date,
    finish_days integer,
    joining text NOT NULL CHECK (joining IN ('open', 'group', 'staff')),
    group_id uuid,
    prerequisite_organisation_id uuid,
    prerequisite_id uuid,
    professions text[] NOT NULL,
    contact text NOT NULL,
    opened_at timestamptz,
    cancelled_at timestamptz,
    version integer NOT NULL DEFAULT 1,
    made_by uuid REFERENCES identity.person,
    made_at timestamptz NOT NULL,
    UNIQUE (organisation_id, id),
    FOREIGN KEY (course_organisation_id, course_id) REFERENCES catalogue.course (organisation_id, id),
    FOREIGN KEY (prerequisite_organisation_id, prerequisite_id) REFERENCES catalogue.course (organisation_id, id),
    FOREIGN KEY (organisation_id, group_id) REFERENCES groups.people_group (organisation_id, id),
    FOREIGN KEY (organisation_id, organiser_id) REFERENCES organisations.organiser (organisation_id, id),
    CHECK (ends_on >= starts_on),
    CHECK (taken <= capacity),
    CHECK (num_nonnulls(begin_on, begin_days) < 2),
    CHECK (num_nonnulls(finish_on, finish_days) < 2),
    CHECK ((joining = 'group') = (group_id IS NOT NULL)),
    CHECK (num_nonnulls(prerequisite_organisation_id, prerequisite_id) <> 1)
  );
  CREATE INDEX run_by_start ON runs.run (organisation_id, starts_on, id);
  CREATE INDEX run_by_course ON runs.run (organisation_id, course_id);
  CREATE TABLE runs.trainer (
    organisation_id uuid NOT NULL,
    run_id uuid NOT NULL,
    person_id uuid NOT NULL,
    PRIMARY KEY (run_id, person_id),
    FOREIGN KEY (organisation_id, run_id) REFERENCES runs.run (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES identity.member (organisation_id, person_id) ON DELETE CASCADE
  );
  CREATE INDEX trainer_by_person ON runs.trainer (organisation_id, person_id);
  CREATE TABLE runs.quota (
    organisation_id uuid NOT NULL,
    run_id uuid NOT NULL,
    institution_id uuid NOT NULL,
    places integer NOT NULL CHECK (places > 0),
    taken integer NOT NULL DEFAULT 0,
    PRIMARY KEY (run_id, institution_id),
    FOREIGN KEY (organisation_id, run_id) REFERENCES runs.run (organisation_id, id),
    FOREIGN KEY (organisation_id, institution_id) REFERENCES institutions.institution (organisation_id, id),
    CHECK (taken BETWEEN 0 AND places)
  );
`;

const participants = `
  CREATE TABLE runs.participant (
    organisation_id uuid NOT NULL,
    run_id uuid NOT NULL,
    person_id uuid NOT NULL,
    enrolment_id uuid NOT NULL,
    quota_id uuid,
    state text NOT NULL CHECK (state IN ('enrolled', 'withdrawn', 'transferred')),
    enrolled_on date NOT NULL,
    extended_to date,
    sort_key text COLLATE "sr-Latn-x-icu" NOT NULL,
    PRIMARY KEY (run_id, person_id),
    FOREIGN KEY (organisation_id, run_id) REFERENCES runs.run (organisation_id, id),
    FOREIGN KEY (run_id, quota_id) REFERENCES runs.quota (run_id, institution_id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES identity.member (organisation_id, person_id) ON DELETE CASCADE,
    FOREIGN KEY (organisation_id, enrolment_id) REFERENCES learning.enrolment (organisation_id, id) ON DELETE CASCADE,
    CHECK (state = 'enrolled' OR quota_id IS NULL)
  );
  CREATE INDEX participant_by_name ON runs.participant (run_id, sort_key, person_id);
  CREATE INDEX participant_by_person ON runs.participant (organisation_id, person_id);
  CREATE INDEX participant_by_enrolment ON runs.participant (organisation_id, enrolment_id);
  CREATE TABLE runs.happening (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    run_id uuid NOT NULL,
    person_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('enrolled', 'joined', 'withdrawn', 'transferred', 'arrived', 'extended')),
    state text NOT NULL CHECK (state IN ('enrolled', 'withdrawn', 'transferred')),
    other_run_id uuid,
    extended_to date,
    reason text,
    caused_by uuid REFERENCES identity.person,
    happened_at timestamptz NOT NULL,
    FOREIGN KEY (run_id, person_id) REFERENCES runs.participant (run_id, person_id) ON DELETE CASCADE,
    FOREIGN KEY (organisation_id, other_run_id) REFERENCES runs.run (organisation_id, id),
    CHECK ((kind IN ('transferred', 'arrived')) = (other_run_id IS NOT NULL)),
    CHECK ((kind = 'extended') = (extended_to IS NOT NULL)),
    CHECK (state = CASE WHEN kind IN ('withdrawn', 'transferred') THEN kind ELSE 'enrolled' END)
  );
  CREATE INDEX happening_of_participant ON runs.happening (run_id, person_id, happened_at);
`;

const enrolling = `
  CREATE TABLE runs.enrolling (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    run_id uuid NOT NULL,
    asked char(64) NOT NULL,
    over_quota boolean NOT NULL,
    strangers integer NOT NULL,
    state text NOT NULL CHECK (state IN ('proposed', 'running', 'finished')),
    proposed_by uuid NOT NULL REFERENCES identity.person,
    proposed_at timestamptz NOT NULL,
    UNIQUE (organisation_id, id),
    FOREIGN KEY (organisation_id, run_id) REFERENCES runs.run (organisation_id, id)
  );
  CREATE INDEX enrolling_by_proposer ON runs.enrolling (proposed_by, organisation_id, state);
  CREATE TABLE runs.enrolling_person (
    organisation_id uuid NOT NULL,
    enrolling_id uuid NOT NULL,
    person_id uuid NOT NULL,
    sort_key text COLLATE "sr-Latn-x-icu" NOT NULL,
    outcome text NOT NULL CHECK (outcome IN ('waiting', 'done', 'skipped')),
    why text CHECK ((why IS NOT NULL) = (outcome = 'skipped')),
    PRIMARY KEY (enrolling_id, person_id),
    FOREIGN KEY (organisation_id, enrolling_id) REFERENCES runs.enrolling (organisation_id, id) ON DELETE CASCADE,
    FOREIGN KEY (organisation_id, person_id) REFERENCES identity.member (organisation_id, person_id) ON DELETE CASCADE
  );
  CREATE INDEX enrolling_person_by_name ON runs.enrolling_person (enrolling_id, sort_key, person_id);
  CREATE INDEX enrolling_person_by_person ON runs.enrolling_person (organisation_id, person_id);
`;

/** People of a run stand in the order of surnames, which they may change. A place that is given up by an erasure is free again. */
const names = `
  CREATE VIEW people.listed_members WITH (security_invoker = true) AS
    SELECT organisation_id, person_id, sort_key, institution_id, profession, roles, blocked, consent_awaited_since FROM people.listed_member;
  GRANT SELECT ON people.listed_members TO svetionik_app;
  GRANT SELECT, UPDATE ON runs.participant, runs.run, runs.quota TO svetionik_system;
  GRANT CREATE ON SCHEMA runs TO svetionik_system;
  CREATE FUNCTION runs.follow_name() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    BEGIN
      UPDATE runs.participant SET sort_key = NEW.sort_key WHERE organisation_id = NEW.organisation_id AND person_id = NEW.person_id;
      RETURN NULL;
    END
  $$;
  ALTER FUNCTION runs.follow_name() OWNER TO svetionik_system;
  CREATE TRIGGER follow_name AFTER UPDATE OF sort_key ON people.listed_member
    FOR EACH ROW WHEN (OLD.sort_key IS DISTINCT FROM NEW.sort_key) EXECUTE FUNCTION runs.follow_name();
  CREATE FUNCTION runs.free_place() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    BEGIN
      UPDATE runs.run SET taken = taken - 1 WHERE id = OLD.run_id;
      UPDATE runs.quota SET taken = taken - 1 WHERE run_id = OLD.run_id AND institution_id = OLD.quota_id;
      RETURN NULL;
    END
  $$;
  ALTER FUNCTION runs.free_place() OWNER TO svetionik_system;
  REVOKE CREATE ON SCHEMA runs FROM svetionik_system;
  REVOKE ALL ON FUNCTION runs.follow_name, runs.free_place FROM PUBLIC;
  CREATE TRIGGER free_place AFTER DELETE ON runs.participant
    FOR EACH ROW WHEN (OLD.state = 'enrolled') EXECUTE FUNCTION runs.free_place();
`;
