import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Groups whose people get into a programme as they come; and how many are in a programme is counted once for a statement, since groups are large. */
export class ProgrammesFollowGroups1764000000355 implements MigrationInterface {
  readonly name = 'ProgrammesFollowGroups1764000000355';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(followedGroup);
    await runner.query(countPeople);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const followedGroup = `
  CREATE TABLE programmes.followed_group (
    organisation_id uuid NOT NULL,
    programme_id uuid NOT NULL,
    group_id uuid NOT NULL,
    ordered_by uuid NOT NULL REFERENCES identity.person,
    ordered_at timestamptz NOT NULL,
    PRIMARY KEY (programme_id, group_id),
    FOREIGN KEY (organisation_id, programme_id) REFERENCES programmes.programme (organisation_id, id),
    FOREIGN KEY (organisation_id, group_id) REFERENCES groups.people_group (organisation_id, id)
  );
  CREATE INDEX followed_group_by_group ON programmes.followed_group (organisation_id, group_id);
  ALTER TABLE programmes.followed_group ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  CREATE POLICY own_organisation ON programmes.followed_group TO svetionik_app
    USING (organisation_id = (SELECT nullif(current_setting('app.organisation', true), '')::uuid));
  CREATE POLICY whole_installation ON programmes.followed_group TO svetionik_system USING (true);
  GRANT SELECT, INSERT, UPDATE, DELETE ON programmes.followed_group TO svetionik_app;
  COMMENT ON TABLE programmes.followed_group IS 'At an erasure: staff';
`;

const countPeople = `
  DROP TRIGGER count_people ON programmes.participant;
  CREATE OR REPLACE FUNCTION programmes.count_people() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    BEGIN
      IF TG_OP = 'INSERT' THEN
        UPDATE programmes.programme p SET people = p.people + n.people
          FROM (SELECT programme_id, count(*)::int AS people FROM came WHERE state = 'enrolled' GROUP BY programme_id) n WHERE p.id = n.programme_id;
      ELSIF TG_OP = 'DELETE' THEN
        UPDATE programmes.programme p SET people = p.people - n.people
          FROM (SELECT programme_id, count(*)::int AS people FROM gone WHERE state = 'enrolled' GROUP BY programme_id) n WHERE p.id = n.programme_id;
      ELSE
        UPDATE programmes.programme p SET people = p.people + n.people
          FROM (SELECT programme_id, sum(change)::int AS people FROM (SELECT programme_id, 1 AS change FROM came WHERE state = 'enrolled' UNION ALL SELECT programme_id, -1 FROM gone WHERE state = 'enrolled') c
            GROUP BY programme_id HAVING sum(change) <> 0) n WHERE p.id = n.programme_id;
      END IF;
      RETURN NULL;
    END
  $$;
  CREATE TRIGGER count_people AFTER INSERT ON programmes.participant REFERENCING NEW TABLE AS came FOR EACH STATEMENT EXECUTE FUNCTION programmes.count_people();
  CREATE TRIGGER count_gone AFTER DELETE ON programmes.participant REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION programmes.count_people();
  CREATE TRIGGER count_changed AFTER UPDATE ON programmes.participant REFERENCING OLD TABLE AS gone NEW TABLE AS came FOR EACH STATEMENT EXECUTE FUNCTION programmes.count_people();
`;
