import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Most members learn and nothing else. Who marks, writes or administers is looked for among those who do more, however many learn: roles are
 * an array, by which no index finds anybody under a policy.
 */
export class StaffAreFound1764000000390 implements MigrationInterface {
  readonly name = 'StaffAreFound1764000000390';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "CREATE INDEX member_staff ON identity.member (organisation_id) WHERE NOT roles <@ '{learner}'",
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
