import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose places went along when institutions were merged is noted, by which merging: an undo gives them back wherever people work by then. */
export class PlacesRememberMergings1764000000408 implements MigrationInterface {
  readonly name = 'PlacesRememberMergings1764000000408';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE runs.participant ADD COLUMN moved_by uuid[] NOT NULL DEFAULT '{}'`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
