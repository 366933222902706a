import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * On which day somebody was certified and from which day the term counts, where these are others than the day of issue: a correction
 * has both of what it corrects, the term of a renewal begins when the old one ends. Corrections issued earlier take them over, and
 * the day to which leaves and changes of law had moved what they correct.
 */
export class TermsOfCertificates1764000000115 implements MigrationInterface {
  readonly name = 'TermsOfCertificates1764000000115';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE certification.certificate ADD COLUMN certified_on date, ADD COLUMN term_starts_on date;

      WITH RECURSIVE corrected AS (
        SELECT id, replaces_id AS first FROM certification.certificate WHERE replaces_id IS NOT NULL
        UNION ALL
        SELECT c.id, f.replaces_id FROM corrected c JOIN certification.certificate f ON f.id = c.first WHERE f.replaces_id IS NOT NULL
      )
      UPDATE certification.certificate c SET certified_on = f.issued_on, term_starts_on = f.issued_on, expires_on = f.expires_on, term_ends_on = f.term_ends_on
        FROM corrected r JOIN certification.certificate f ON f.id = r.first
        WHERE c.id = r.id AND f.replaces_id IS NULL AND c.kind = f.kind AND c.facts->>'expiresOn' IS NOT DISTINCT FROM f.facts->>'expiresOn';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
