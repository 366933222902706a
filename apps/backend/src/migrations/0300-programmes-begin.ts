import type { MigrationInterface, QueryRunner } from 'typeorm';

const fates = {
  programme: 'staff',
  draft_part: 'nobody’s',
  edition: 'staff',
  edition_part: 'nobody’s',
  participant: 'gone',
  recognition: 'gone',
};

/** Whose rows the program may only add to: what was published stays as it is. */
const appended: readonly string[] = ['edition', 'edition_part'];

/**
 * Programmes: paths of courses as they are written and as they were published, who is in them by which edition, and in place of which
 * parts earlier trainings were recognised. How far somebody is follows from their enrolments and stands nowhere.
 */
export class ProgrammesBegin1764000000300 implements MigrationInterface {
  readonly name = 'ProgrammesBegin1764000000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(programmes);
    await runner.query(participants);
    for (const [table, fate] of Object.entries(fates))
      await runner.query(`
        ALTER TABLE programmes.${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
        CREATE POLICY own_organisation ON programmes.${table} TO svetionik_app
          USING (organisation_id = (SELECT nullif(current_setting('app.organisation', true), '')::uuid));
        CREATE POLICY whole_installation ON programmes.${table} TO svetionik_system USING (true);
        GRANT SELECT, INSERT${appended.includes(table) ? '' : ', UPDATE, DELETE'} ON programmes.${table} TO svetionik_app;
        COMMENT ON TABLE programmes.${table} IS 'At an erasure: ${fate}';
      `);
    await runner.query(names);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const part = `
    place integer NOT NULL CHECK (place >= 0),
    course_organisation_id uuid NOT NULL,
    course_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('general', 'specific', 'practice')),
    need text NOT NULL CHECK (need IN ('required', 'chosen', 'optional')),
    entry_percent integer CHECK (entry_percent BETWEEN 1 AND 100),
    FOREIGN KEY (course_organisation_id, course_id) REFERENCES catalogue.course (organisation_id, id)`;

const programmes = `
  CREATE SCHEMA programmes;
  GRANT USAGE ON SCHEMA programmes TO svetionik_app, svetionik_system;
  CREATE TABLE programmes.programme (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL REFERENCES platform.organisation,
    title text NOT NULL,
    summary text NOT NULL,
    in_order boolean NOT NULL,
    choose integer NOT NULL CHECK (choose >= 0),
    joining text NOT NULL DEFAULT 'staff' CHECK (joining IN ('open', 'staff', 'closed')),
    current_edition_id uuid,
    people integer NOT NULL DEFAULT 0 CHECK (people >= 0),
    version integer NOT NULL DEFAULT 1,
    made_by uuid REFERENCES identity.person,
    made_at timestamptz NOT NULL,
    UNIQUE (organisation_id, id)
  );
  CREATE INDEX programme_by_time ON programmes.programme (organisation_id, made_at, id);
  CREATE TABLE programmes.draft_part (
    organisation_id uuid NOT NULL,
    programme_id uuid NOT NULL,
    id uuid NOT NULL,${part},
    PRIMARY KEY (programme_id, id),
    UNIQUE (programme_id, course_id),
    FOREIGN KEY (organisation_id, programme_id) REFERENCES programmes.programme (organisation_id, id)
  );
  CREATE TABLE programmes.edition (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    programme_id uuid NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    title jsonb NOT NULL,
    summary jsonb NOT NULL,
    in_order boolean NOT NULL,
    choose integer NOT NULL CHECK (choose >= 0),
    published_by uuid REFERENCES identity.person,
    published_at timestamptz NOT NULL,
    UNIQUE (organisation_id, id),
    UNIQUE (programme_id, number),
    UNIQUE (programme_id, id),
    FOREIGN KEY (organisation_id, programme_id) REFERENCES programmes.programme (organisation_id, id)
  );
  ALTER TABLE programmes.programme ADD FOREIGN KEY (id, current_edition_id) REFERENCES programmes.edition (programme_id, id);
  CREATE TABLE programmes.edition_part (
    organisation_id uuid NOT NULL,
    edition_id uuid NOT NULL,
    id uuid NOT NULL,${part},
    PRIMARY KEY (edition_id, id),
    UNIQUE (edition_id, course_id),
    FOREIGN KEY (organisation_id, edition_id) REFERENCES programmes.edition (organisation_id, id)
  );
`;

const participants = `
  CREATE TABLE programmes.participant (
    organisation_id uuid NOT NULL,
    programme_id uuid NOT NULL,
    person_id uuid NOT NULL,
    edition_id uuid NOT NULL,
    state text NOT NULL CHECK (state IN ('enrolled', 'withdrawn')),
    joined_at timestamptz NOT NULL,
    sort_key text COLLATE "sr-Latn-x-icu" NOT NULL,
    PRIMARY KEY (programme_id, person_id),
    FOREIGN KEY (organisation_id, programme_id) REFERENCES programmes.programme (organisation_id, id),
    FOREIGN KEY (programme_id, edition_id) REFERENCES programmes.edition (programme_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES identity.member (organisation_id, person_id) ON DELETE CASCADE
  );
  CREATE INDEX participant_by_name ON programmes.participant (programme_id, sort_key, person_id);
  CREATE INDEX participant_by_person ON programmes.participant (organisation_id, person_id);
  CREATE TABLE programmes.recognition (
    organisation_id uuid NOT NULL,
    programme_id uuid NOT NULL,
    person_id uuid NOT NULL,
    part_id uuid NOT NULL,
    training_id uuid NOT NULL,
    recognised_by uuid REFERENCES identity.person,
    recognised_at timestamptz NOT NULL,
    PRIMARY KEY (programme_id, person_id, part_id),
    FOREIGN KEY (programme_id, person_id) REFERENCES programmes.participant (programme_id, person_id) ON DELETE CASCADE,
    FOREIGN KEY (organisation_id, training_id) REFERENCES transcript.training (organisation_id, id) ON DELETE CASCADE
  );
  CREATE INDEX recognition_by_training ON programmes.recognition (organisation_id, training_id);
  CREATE VIEW transcript.trainings WITH (security_invoker = true) AS
    SELECT id, organisation_id, person_id, title, organiser, finished_on, hours, state FROM transcript.training;
  GRANT SELECT ON transcript.trainings TO svetionik_app;
`;

/** People of a programme stand in the order of surnames, which they may change; how many are in it is counted where they come and go. */
const names = `
  GRANT SELECT, UPDATE ON programmes.participant, programmes.programme TO svetionik_system;
  GRANT CREATE ON SCHEMA programmes TO svetionik_system;
  CREATE FUNCTION programmes.follow_name() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    BEGIN
      UPDATE programmes.participant SET sort_key = NEW.sort_key WHERE organisation_id = NEW.organisation_id AND person_id = NEW.person_id;
      RETURN NULL;
    END
  $$;
  ALTER FUNCTION programmes.follow_name() OWNER TO svetionik_system;
  CREATE FUNCTION programmes.count_people() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    BEGIN
      UPDATE programmes.programme SET people = people
        + CASE WHEN TG_OP <> 'DELETE' AND NEW.state = 'enrolled' THEN 1 ELSE 0 END - CASE WHEN TG_OP <> 'INSERT' AND OLD.state = 'enrolled' THEN 1 ELSE 0 END
        WHERE id = coalesce(NEW.programme_id, OLD.programme_id);
      RETURN NULL;
    END
  $$;
  ALTER FUNCTION programmes.count_people() OWNER TO svetionik_system;
  REVOKE CREATE ON SCHEMA programmes FROM svetionik_system;
  REVOKE ALL ON FUNCTION programmes.follow_name, programmes.count_people FROM PUBLIC;
  CREATE TRIGGER count_people AFTER INSERT OR DELETE OR UPDATE OF state ON programmes.participant
    FOR EACH ROW EXECUTE FUNCTION programmes.count_people();
  CREATE TRIGGER follow_programmes AFTER UPDATE OF sort_key ON people.listed_member
    FOR EACH ROW WHEN (OLD.sort_key IS DISTINCT FROM NEW.sort_key) EXECUTE FUNCTION programmes.follow_name();
`;
