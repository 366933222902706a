import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Modules of its own that an organisation puts around a course which another one shares with it. They hold for people who enrol from
 * the day of `holds_from` on, and before the day of `holds_until`, both the first instant of a day by the organisation's calendar.
 */
export class ModulesAroundSharedCourses1764000000358 implements MigrationInterface {
  readonly name = 'ModulesAroundSharedCourses1764000000358';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE catalogue.surrounding_module (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        course_id uuid NOT NULL,
        course_organisation_id uuid NOT NULL,
        module_id uuid NOT NULL,
        module_edition_id uuid NOT NULL,
        place text NOT NULL CHECK (place IN ('before', 'after')),
        position smallint NOT NULL,
        added_at timestamptz NOT NULL,
        added_by uuid NOT NULL,
        holds_from timestamptz NOT NULL,
        removed_at timestamptz,
        removed_by uuid,
        holds_until timestamptz,
        FOREIGN KEY (course_organisation_id, course_id) REFERENCES catalogue.course (organisation_id, id),
        FOREIGN KEY (organisation_id, module_id) REFERENCES catalogue.module (organisation_id, id),
        FOREIGN KEY (organisation_id, module_edition_id) REFERENCES catalogue.module_edition (organisation_id, id),
        CHECK ((removed_at IS NULL) = (removed_by IS NULL)),
        CHECK ((removed_at IS NULL) = (holds_until IS NULL)),
        CHECK (holds_until >= holds_from)
      );
      CREATE INDEX surrounding_module_of_course ON catalogue.surrounding_module (organisation_id, course_id);
      CREATE INDEX surrounding_module_by_edition ON catalogue.surrounding_module (module_edition_id);
      CREATE UNIQUE INDEX surrounding_module_once ON catalogue.surrounding_module (organisation_id, course_id, module_id) WHERE removed_at IS NULL;
      CREATE UNIQUE INDEX surrounding_module_place ON catalogue.surrounding_module (organisation_id, course_id, place, position) WHERE removed_at IS NULL;
      COMMENT ON TABLE catalogue.surrounding_module IS 'At an erasure: staff';
      ALTER TABLE catalogue.surrounding_module ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY own_organisation ON catalogue.surrounding_module TO svetionik_app
        USING (organisation_id = (SELECT nullif(current_setting('app.organisation', true), '')::uuid));
      CREATE POLICY whole_installation ON catalogue.surrounding_module TO svetionik_system USING (true);
      REVOKE ALL ON catalogue.surrounding_module FROM svetionik_app;
      GRANT SELECT, INSERT ON catalogue.surrounding_module TO svetionik_app;
      GRANT UPDATE (removed_at, removed_by, holds_until) ON catalogue.surrounding_module TO svetionik_app;
      CREATE VIEW catalogue.surrounding_modules WITH (security_invoker = true) AS
        SELECT id, organisation_id, course_id, module_edition_id, place, position, holds_from, holds_until FROM catalogue.surrounding_module;
      GRANT SELECT ON catalogue.surrounding_modules TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
