import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A correction says that answers to a version of an item are graded by the key of a later one; attempts keep the version
 * that they drew. A past score is what an attempt had before, for good.
 */
export class Regrades1764000000073 implements MigrationInterface {
  readonly name = 'Regrades1764000000073';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE assessment.correction (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        from_version_id uuid NOT NULL,
        to_version_id uuid NOT NULL,
        reason text NOT NULL,
        made_by uuid NOT NULL,
        made_at timestamptz NOT NULL,
        applied_at timestamptz,
        UNIQUE (organisation_id, id),
        CHECK (from_version_id <> to_version_id),
        FOREIGN KEY (organisation_id, from_version_id) REFERENCES assessment.item_version (organisation_id, id),
        FOREIGN KEY (organisation_id, to_version_id) REFERENCES assessment.item_version (organisation_id, id)
      );
      CREATE INDEX correction_applied ON assessment.correction (from_version_id, applied_at) WHERE applied_at IS NOT NULL;
      CREATE INDEX attempt_item_by_version ON assessment.attempt_item (item_version_id, attempt_id);
      CREATE TABLE assessment.past_score (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        attempt_id uuid NOT NULL,
        correction_id uuid NOT NULL,
        points numeric(8, 4) NOT NULL,
        passed boolean NOT NULL,
        result jsonb NOT NULL,
        replaced_at timestamptz NOT NULL,
        UNIQUE (attempt_id, correction_id),
        FOREIGN KEY (organisation_id, attempt_id) REFERENCES assessment.attempt (organisation_id, id),
        FOREIGN KEY (organisation_id, correction_id) REFERENCES assessment.correction (organisation_id, id)
      );
      CREATE TABLE reporting.regrade (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES platform.organisation,
        state text NOT NULL DEFAULT 'previewing' CHECK (state IN ('previewing', 'previewed', 'applying', 'applied', 'failed')),
        looked_at integer NOT NULL DEFAULT 0,
        UNIQUE (organisation_id, id),
        FOREIGN KEY (organisation_id, id) REFERENCES assessment.correction (organisation_id, id)
      );
      CREATE TABLE reporting.regrade_effect (
        regrade_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        attempt_id uuid NOT NULL,
        enrolment_id uuid NOT NULL,
        person_id uuid NOT NULL,
        effect text NOT NULL CHECK (effect IN ('passes', 'fails', 'more', 'less')),
        percent_before integer NOT NULL,
        percent_after integer NOT NULL,
        certificate_id uuid,
        PRIMARY KEY (regrade_id, attempt_id),
        FOREIGN KEY (organisation_id, regrade_id) REFERENCES reporting.regrade (organisation_id, id)
      );
      GRANT SELECT, INSERT ON assessment.correction, assessment.past_score TO svetionik_app;
      GRANT UPDATE (applied_at) ON assessment.correction TO svetionik_app;
      GRANT SELECT, INSERT, UPDATE ON reporting.regrade TO svetionik_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON reporting.regrade_effect TO svetionik_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
