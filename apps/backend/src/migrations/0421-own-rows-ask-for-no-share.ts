import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A row of one's own organisation is seen before it is asked what others share: the policies of a table are asked in an order of
 * PostgreSQL's own, and for each statement that read questions it went through the questions of all courses.
 */
export class OwnRowsAskForNoShare1764000000421 implements MigrationInterface {
  readonly name = 'OwnRowsAskForNoShare1764000000421';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$
      DECLARE
        policy record;
      BEGIN
        FOR policy IN SELECT polrelid::regclass AS relation, pg_get_expr(polqual, polrelid) AS shared FROM pg_policy WHERE polname = 'shared_course' LOOP
          EXECUTE format(
            'ALTER POLICY shared_course ON %s USING (organisation_id = (SELECT nullif(current_setting(''app.organisation'', true), '''')::uuid) OR (%s))',
            policy.relation, policy.shared);
        END LOOP;
      END;
      $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
