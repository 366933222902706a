import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A page of invitations costs the same however many were sent. */
export class InvitationsAreListedByState1764000000265 implements MigrationInterface {
  readonly name = 'InvitationsAreListedByState1764000000265';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX invitation_by_state ON identity.invitation (organisation_id, state, sent_at DESC, id DESC);
      CREATE INDEX invitation_by_end ON identity.invitation (organisation_id, expires_at) WHERE state = 'sent';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
