import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Where the last day of a certificate moves, its next credential states the new one. Each has a number within its certificate, the day
 * that it states, and a place of its own in a list of statuses.
 */
export class CredentialsOfMovedDays1764000000205 implements MigrationInterface {
  readonly name = 'CredentialsOfMovedDays1764000000205';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE credentials.credential ADD number smallint NOT NULL DEFAULT 1 CHECK (number > 0), ADD states_until date;
      ALTER TABLE credentials.credential DROP CONSTRAINT credential_pkey, ADD PRIMARY KEY (certificate_id, number);
      ALTER TABLE credentials.status_list ADD number smallint NOT NULL DEFAULT 1 CHECK (number > 0);
      ALTER TABLE credentials.status_list DROP CONSTRAINT status_list_pkey, ADD PRIMARY KEY (certificate_id, number);
      UPDATE credentials.credential k SET states_until = (c.facts->>'expiresOn')::date FROM registry.certificate c WHERE c.id = k.certificate_id;
      CREATE OR REPLACE VIEW credentials.credentials WITH (security_invoker = true) AS SELECT certificate_id FROM credentials.credential WHERE number = 1;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
