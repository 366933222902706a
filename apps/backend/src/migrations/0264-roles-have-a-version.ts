import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever changes somebody's roles says which they have seen: of two at once, the later is told of the other's. */
export class RolesHaveAVersion1764000000264 implements MigrationInterface {
  readonly name = 'RolesHaveAVersion1764000000264';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE identity.member ADD COLUMN roles_version integer NOT NULL DEFAULT 1;
      CREATE FUNCTION identity.count_roles_version() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
        BEGIN
          NEW.roles_version := OLD.roles_version + 1;
          RETURN NEW;
        END
      $$;
      CREATE TRIGGER count_roles_version BEFORE UPDATE OF roles ON identity.member
        FOR EACH ROW WHEN (OLD.roles IS DISTINCT FROM NEW.roles) EXECUTE FUNCTION identity.count_roles_version();
      CREATE OR REPLACE VIEW identity.members WITH (security_invoker = true) AS
        SELECT organisation_id, person_id, roles, blocked_at, since, last_used_at, roles_version FROM identity.member;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
