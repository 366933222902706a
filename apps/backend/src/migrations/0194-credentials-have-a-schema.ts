import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Credentials and what they are checked by are a feature of their own. Whatever refers to their tables goes on doing so. */
export class CredentialsHaveASchema1764000000194 implements MigrationInterface {
  readonly name = 'CredentialsHaveASchema1764000000194';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA credentials;
      GRANT USAGE ON SCHEMA credentials TO svetionik_app, svetionik_system;
      ALTER TABLE certification.credential SET SCHEMA credentials;
      ALTER TABLE certification.issuer_key SET SCHEMA credentials;
      ALTER TABLE certification.signing_certificate SET SCHEMA credentials;
      ALTER TABLE certification.status_list SET SCHEMA credentials;

      DROP FUNCTION certification.erase_credentials;
      CREATE FUNCTION credentials.erase_credentials(organisation uuid, certificates uuid[]) RETURNS void
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        BEGIN
          PERFORM platform.require_organisation(organisation);
          DELETE FROM credentials.credential WHERE organisation_id = organisation AND certificate_id = ANY (certificates);
        END;
      $$;
      GRANT CREATE ON SCHEMA credentials TO svetionik_system;
      ALTER FUNCTION credentials.erase_credentials OWNER TO svetionik_system;
      REVOKE CREATE ON SCHEMA credentials FROM svetionik_system;
      REVOKE ALL ON FUNCTION credentials.erase_credentials FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION credentials.erase_credentials TO svetionik_app;

      CREATE VIEW credentials.credentials WITH (security_invoker = true) AS SELECT certificate_id FROM credentials.credential;
      GRANT SELECT ON credentials.credentials TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
