import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever came in by a provider can be asked by it anew, in the middle of a session: such a step is none of a sign-in. */
export class ProvidersProveAnew1764000000416 implements MigrationInterface {
  readonly name = 'ProvidersProveAnew1764000000416';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE identity.provider_step
        DROP CONSTRAINT provider_step_purpose_check,
        DROP CONSTRAINT provider_step_check,
        ADD CONSTRAINT provider_step_purpose_check CHECK (purpose IN ('sign-in', 'answer', 'link', 'proof', 'proof-answer')),
        ADD CONSTRAINT provider_step_check CHECK ((subject IS NULL) = (purpose IN ('sign-in', 'proof')));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
