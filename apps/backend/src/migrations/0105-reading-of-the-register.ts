import { countsUntil, type Term } from '@svetionik/domain/certificates/life/renewal';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the register says beside the document. The designation of the register stands with each number; `expires_on` is the last day
 * on which a certificate counts, moved by leaves and changes of law, while the document's own day stays among the facts. Pictures
 * of questions are found by their hash.
 */
export class ReadingOfTheRegister1764000000105 implements MigrationInterface {
  readonly name = 'ReadingOfTheRegister1764000000105';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE certification.certificate SET entry = entry || jsonb_build_object('designation', substring(facts->>'registerNumber' from ' (.+)-' || number || '/' || year || '$'))
        WHERE facts->>'registerNumber' LIKE '%-' || number || '/' || year;

      GRANT UPDATE (expires_on) ON certification.certificate TO svetionik_app;

      CREATE INDEX course_item_by_version ON assessment.course_item (item_version_id);
      CREATE INDEX item_version_by_picture ON assessment.item_version USING gin (jsonb_path_query_array(content, '$."sr-Latn".**.file.hash'));
    `);
    const terms: (Term & { readonly id: string })[] = await runner.manager.query(`
      SELECT c.id, to_char(c.issued_on, 'YYYY-MM-DD') AS "issuedOn", c.facts->>'expiresOn' AS "expiresOn", l.leaves, g.changes
      FROM certification.certificate c
      JOIN catalogue.course_edition ce ON ce.id = c.course_edition_id
      CROSS JOIN LATERAL (
        SELECT coalesce(json_agg(json_build_object('from', starts_on, 'to', ends_on)), '[]') AS leaves, count(*) AS count
        FROM certification.recognised_leave WHERE organisation_id = c.organisation_id AND person_id = c.person_id
      ) l
      CROSS JOIN LATERAL (
        SELECT coalesce(json_agg(json_build_object('changedOn', changed_on, 'renewBy', renew_by)), '[]') AS changes, count(*) AS count
        FROM certification.law_change WHERE organisation_id = c.organisation_id AND ce.course_id = ANY (course_ids) AND withdrawn_at IS NULL
      ) g
      WHERE c.kind = 'completion' AND l.count + g.count > 0`);
    for (const { id, expiresOn, ...term } of terms) {
      const until = countsUntil({ ...term, ...(typeof expiresOn === 'string' && { expiresOn }) });
      await runner.query('UPDATE certification.certificate SET expires_on = $2 WHERE id = $1', [id, until ?? null]);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
