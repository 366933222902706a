import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Groups of people by hand and by rule, who came and who went, and what their conditions are read from: the town of an institution as it
 * is compared, and the day on which a member was last there.
 */
export class GroupsBegin1764000000235 implements MigrationInterface {
  readonly name = 'GroupsBegin1764000000235';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    for (const table of ['people_group', 'membership', 'movement', 'hidden_member'])
      await runner.query(`
        ALTER TABLE groups.${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
        CREATE POLICY own_organisation ON groups.${table} TO svetionik_app
          USING (organisation_id = (SELECT nullif(current_setting('app.organisation', true), '')::uuid));
        CREATE POLICY whole_installation ON groups.${table} TO svetionik_system USING (true);
        GRANT SELECT, INSERT${table === 'movement' ? '' : ', UPDATE, DELETE'} ON groups.${table} TO svetionik_app;
        COMMENT ON TABLE groups.${table} IS 'At an erasure: ${table === 'people_group' ? 'staff' : 'gone'}';
      `);
    await runner.query(towns);
    await runner.query(lastUse);
    await runner.query(views);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const tables = `
  CREATE SCHEMA groups;
  GRANT USAGE ON SCHEMA groups TO svetionik_app, svetionik_system;
  CREATE TABLE groups.people_group (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL REFERENCES platform.organisation,
    kind text NOT NULL CHECK (kind IN ('by-hand', 'by-rule')),
    name text NOT NULL,
    sort_key text NOT NULL,
    rule jsonb,
    named_groups uuid[] NOT NULL DEFAULT '{}',
    version integer NOT NULL DEFAULT 1,
    made_by uuid REFERENCES identity.person,
    made_at timestamptz NOT NULL,
    evaluated_at timestamptz,
    archived_at timestamptz,
    UNIQUE (organisation_id, id),
    CHECK ((kind = 'by-rule') = (rule IS NOT NULL))
  );
  CREATE INDEX people_group_by_name ON groups.people_group (organisation_id, sort_key COLLATE "sr-Latn-x-icu", id);
  CREATE TABLE groups.membership (
    organisation_id uuid NOT NULL,
    group_id uuid NOT NULL,
    person_id uuid NOT NULL,
    since timestamptz NOT NULL,
    until timestamptz,
    met integer NOT NULL DEFAULT 0,
    added_by uuid REFERENCES identity.person,
    PRIMARY KEY (group_id, person_id, since),
    FOREIGN KEY (organisation_id, group_id) REFERENCES groups.people_group (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES identity.member (organisation_id, person_id) ON DELETE CASCADE,
    CHECK (until >= since)
  );
  CREATE UNIQUE INDEX membership_current ON groups.membership (group_id, person_id) WHERE until IS NULL;
  CREATE INDEX membership_by_person ON groups.membership (organisation_id, person_id);
  CREATE INDEX membership_by_adder ON groups.membership (added_by) WHERE added_by IS NOT NULL;
  CREATE TABLE groups.movement (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    group_id uuid NOT NULL,
    person_id uuid NOT NULL,
    direction text NOT NULL CHECK (direction IN ('came', 'went')),
    cause text NOT NULL CHECK (cause IN ('hand', 'rule', 'invitation', 'archive')),
    met integer NOT NULL DEFAULT 0,
    caused_by uuid REFERENCES identity.person,
    moved_at timestamptz NOT NULL,
    FOREIGN KEY (organisation_id, group_id) REFERENCES groups.people_group (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES identity.member (organisation_id, person_id) ON DELETE CASCADE
  );
  CREATE INDEX movement_by_time ON groups.movement (group_id, moved_at DESC, id DESC);
  CREATE INDEX movement_by_person ON groups.movement (organisation_id, person_id);
  CREATE TABLE groups.hidden_member (
    organisation_id uuid NOT NULL,
    group_id uuid NOT NULL,
    person_id uuid NOT NULL,
    PRIMARY KEY (group_id, person_id),
    FOREIGN KEY (organisation_id, group_id) REFERENCES groups.people_group (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES identity.member (organisation_id, person_id) ON DELETE CASCADE
  );
  CREATE INDEX hidden_member_by_person ON groups.hidden_member (organisation_id, person_id);
`;

/** As \`fold\` of the domain makes it of Serbian in Latin. */
const towns = `
  ALTER TABLE institutions.institution ADD COLUMN town_key text COLLATE "C" NOT NULL
    GENERATED ALWAYS AS (replace(translate(lower(town ->> 'sr-Latn'), 'čćšžđČĆŠŽĐ-', 'ccszdccszd '), 'dj', 'd')) STORED;
  CREATE INDEX institution_by_town ON institutions.institution (organisation_id, town_key) WHERE merged_into IS NULL;
  CREATE OR REPLACE VIEW institutions.institutions WITH (security_invoker = true) AS
    SELECT id, organisation_id, kind, name, town, parent_id, sort_key, archived_at, merged_into, town_key FROM institutions.institution;
`;

/** Days are what is asked of it, so that an hour is near enough, and a reader of many pages writes one row. */
const lastUse = `
  GRANT UPDATE (last_used_at) ON identity.member TO svetionik_system;
  CREATE OR REPLACE FUNCTION identity.touch_session(session_id uuid, at timestamptz) RETURNS void
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    #variable_conflict use_column
    DECLARE used record;
    BEGIN
      UPDATE identity.session SET last_used_at = at WHERE id = session_id RETURNING organisation_id, person_id INTO used;
      UPDATE identity.member SET last_used_at = at
        WHERE organisation_id = used.organisation_id AND person_id = used.person_id AND (last_used_at IS NULL OR last_used_at < at - interval '1 hour');
    END;
  $$;
`;

const views = `
  CREATE OR REPLACE VIEW identity.members WITH (security_invoker = true) AS
    SELECT organisation_id, person_id, roles, blocked_at, since, last_used_at FROM identity.member;
  CREATE VIEW groups.memberships WITH (security_invoker = true) AS
    SELECT organisation_id, group_id, person_id, since, met FROM groups.membership WHERE until IS NULL;
  CREATE VIEW groups.people_groups WITH (security_invoker = true) AS
    SELECT id, organisation_id, kind, name, sort_key, archived_at FROM groups.people_group;
  GRANT SELECT ON groups.memberships, groups.people_groups TO svetionik_app;
`;
