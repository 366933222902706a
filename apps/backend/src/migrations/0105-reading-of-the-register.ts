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
    await runner.query(moveLastDays);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

/** As the rule was at this version: leaves add their days from the issue on, and the earliest change of law after the issue takes what is later. */
const moveLastDays = `
  DO $$
  DECLARE
    term record;
    leave record;
    until date;
  BEGIN
    FOR term IN
      SELECT * FROM (
        SELECT c.id, c.organisation_id, c.person_id, c.issued_on, (c.facts->>'expiresOn')::date AS document_says,
          EXISTS (SELECT FROM certification.recognised_leave l WHERE l.organisation_id = c.organisation_id AND l.person_id = c.person_id) AS has_leave,
          (SELECT min(g.renew_by) FROM certification.law_change g WHERE g.organisation_id = c.organisation_id AND ce.course_id = ANY (g.course_ids)
            AND g.withdrawn_at IS NULL AND c.issued_on < g.changed_on) AS renew_by
        FROM certification.certificate c JOIN catalogue.course_edition ce ON ce.id = c.course_edition_id WHERE c.kind = 'completion'
      ) held WHERE has_leave OR renew_by IS NOT NULL
    LOOP
      until := term.document_says;
      FOR leave IN
        SELECT lower(span) AS starts_on, upper(span) - 1 AS ends_on FROM (
          SELECT unnest(range_agg(daterange(starts_on, ends_on, '[]'))) AS span FROM certification.recognised_leave
          WHERE organisation_id = term.organisation_id AND person_id = term.person_id
        ) joined ORDER BY span
      LOOP
        CONTINUE WHEN leave.ends_on < term.issued_on OR leave.starts_on > until;
        until := until + (leave.ends_on - greatest(leave.starts_on, term.issued_on) + 1);
      END LOOP;
      UPDATE certification.certificate SET expires_on = least(until, term.renew_by) WHERE id = term.id;
    END LOOP;
  END;
  $$;
`;
