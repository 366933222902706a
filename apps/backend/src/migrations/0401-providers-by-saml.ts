import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A provider of an organisation may speak SAML 2.0 in the place of OpenID Connect: it signs what it says by certificates that are entered here. */
export class ProvidersBySaml1764000000401 implements MigrationInterface {
  readonly name = 'ProvidersBySaml1764000000401';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE identity.provider
        ADD COLUMN kind text NOT NULL DEFAULT 'openid' CHECK (kind IN ('openid', 'saml')),
        ADD COLUMN sign_in_address text,
        ADD COLUMN certificates text[] NOT NULL DEFAULT '{}',
        ALTER COLUMN client_id DROP NOT NULL,
        ALTER COLUMN sealed_secret DROP NOT NULL,
        ADD CHECK ((kind = 'openid') = (client_id IS NOT NULL)),
        ADD CHECK ((kind = 'openid') = (sealed_secret IS NOT NULL)),
        ADD CHECK ((kind = 'saml') = (sign_in_address IS NOT NULL)),
        ADD CHECK (cardinality(certificates) BETWEEN CASE kind WHEN 'saml' THEN 1 ELSE 0 END AND CASE kind WHEN 'saml' THEN 2 ELSE 0 END);
      ALTER TABLE identity.provider ALTER COLUMN kind DROP DEFAULT, ALTER COLUMN certificates DROP DEFAULT;

      ALTER TABLE identity.provider_step
        DROP CONSTRAINT provider_step_purpose_check,
        ADD CONSTRAINT provider_step_purpose_check CHECK (purpose IN ('sign-in', 'answer', 'link')),
        ADD COLUMN second_factor boolean NOT NULL DEFAULT false;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
