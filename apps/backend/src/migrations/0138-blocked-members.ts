import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An administrator blocks a membership, and not the person, who may be in other organisations too. What was blocked before
 * stays blocked wherever the person is a member. Accounts that are nobody's any more keep their own mark.
 */
export class BlockedMembers1764000000138 implements MigrationInterface {
  readonly name = 'BlockedMembers1764000000138';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE identity.member ADD COLUMN blocked_at timestamptz;
      UPDATE identity.member m SET blocked_at = p.blocked_at FROM identity.person p WHERE p.id = m.person_id AND p.blocked_at IS NOT NULL;
      UPDATE identity.person p SET blocked_at = NULL
        WHERE p.blocked_at IS NOT NULL AND EXISTS (SELECT FROM identity.member m WHERE m.person_id = p.id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
