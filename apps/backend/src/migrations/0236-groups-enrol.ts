import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A group enrols its members in a course, and, where it is said, those who come later. */
export class GroupsEnrol1764000000236 implements MigrationInterface {
  readonly name = 'GroupsEnrol1764000000236';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE groups.group_course (
        organisation_id uuid NOT NULL,
        group_id uuid NOT NULL,
        course_id uuid NOT NULL,
        later boolean NOT NULL,
        set_by uuid REFERENCES identity.person,
        set_at timestamptz NOT NULL,
        PRIMARY KEY (group_id, course_id),
        FOREIGN KEY (organisation_id, group_id) REFERENCES groups.people_group (organisation_id, id),
        FOREIGN KEY (organisation_id, course_id) REFERENCES catalogue.course (organisation_id, id)
      );
      CREATE INDEX group_course_by_course ON groups.group_course (organisation_id, course_id);
      ALTER TABLE groups.group_course ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY own_organisation ON groups.group_course TO svetionik_app
        USING (organisation_id = (SELECT nullif(current_setting('app.organisation', true), '')::uuid));
      CREATE POLICY whole_installation ON groups.group_course TO svetionik_system USING (true);
      GRANT SELECT, INSERT, UPDATE, DELETE ON groups.group_course TO svetionik_app;
      COMMENT ON TABLE groups.group_course IS 'At an erasure: staff';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
