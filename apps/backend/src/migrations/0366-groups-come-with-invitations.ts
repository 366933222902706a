import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A group by hand comes with an invitation, a link or a code. It stands in a feature that comes later, so that it is asked for and not referred to. */
export class GroupsComeWithInvitations1764000000366 implements MigrationInterface {
  readonly name = 'GroupsComeWithInvitations1764000000366';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE identity.invitation_batch ADD COLUMN group_id uuid;
      ALTER TABLE identity.invitation_link ADD COLUMN group_id uuid;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
