import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Runs of programmes could be stored as closing for the late before that did anything, and nobody was told when it began to: they let the
 * late begin until somebody says otherwise. What closed by them opens, unless another run closes it. A page from before gets a conflict.
 */
export class ProgrammesCloseWhenSomebodySaysSo1764000000436 implements MigrationInterface {
  readonly name = 'ProgrammesCloseWhenSomebodySaysSo1764000000436';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TEMPORARY TABLE opened ON COMMIT DROP AS SELECT id FROM runs.run WHERE programme_id IS NOT NULL AND NOT late_finish;
      UPDATE runs.run r SET late_finish = true, version = r.version + 1 FROM opened o WHERE r.id = o.id;
      UPDATE learning.enrolment e SET closes_on = n.day
      FROM (
        SELECT c.id, (
            SELECT CASE WHEN NOT r.late_finish AND coalesce(r.finish_on, p.enrolled_on + r.finish_days) IS NOT NULL
                THEN greatest(coalesce(r.finish_on, p.enrolled_on + r.finish_days), p.extended_to) END
            FROM runs.participant p JOIN runs.run r ON r.id = p.run_id
            WHERE p.organisation_id = c.organisation_id AND p.person_id = c.person_id AND p.state = 'enrolled' AND r.cancelled_at IS NULL
              AND (p.enrolment_id = c.id OR (c.renews_id IS NULL AND EXISTS (
                SELECT FROM programmes.participant t JOIN programmes.edition_part q ON q.edition_id = t.edition_id
                WHERE t.id = p.programme_participant_id AND q.course_id = c.course_id)))
            ORDER BY r.starts_on DESC, r.id DESC LIMIT 1
          ) AS day
        FROM learning.enrolment c WHERE c.closes_on IS NOT NULL AND EXISTS (
          SELECT FROM runs.participant w JOIN opened o ON o.id = w.run_id WHERE w.organisation_id = c.organisation_id AND w.person_id = c.person_id)
      ) n
      WHERE e.id = n.id AND e.closes_on IS DISTINCT FROM n.day;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
