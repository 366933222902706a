import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';

/**
 * The programmes with most people in them, and how many of these are through. It begins with what was settled, so that whoever has settled nothing
 * costs nothing; a test holds it against the list of people.
 */
export function findMostAttended(transaction: EntityManager, organisationId: string, most: number) {
  return queryRows(
    transaction,
    `WITH shown AS MATERIALIZED (SELECT p.id, p.people, c.title FROM programmes.programme p JOIN programmes.edition c ON c.id = p.current_edition_id
         WHERE p.organisation_id = $1 AND p.people > 0 ORDER BY p.people DESC, p.id LIMIT $2),
       settled AS (
         SELECT t.id, t.programme_id, t.edition_id, q.id AS part, q.need FROM shown s JOIN programmes.participant t ON t.programme_id = s.id JOIN programmes.edition_part q ON q.edition_id = t.edition_id
           JOIN learning.enrolments e ON e.organisation_id = $1 AND e.course_id = q.course_id AND e.person_id = t.person_id
           JOIN assessment.attempts a ON a.enrolment_id = e.id AND (a.passed OR (a.number = 0 AND (a.result ->> 'percent')::int >= q.entry_percent))
         WHERE t.organisation_id = $1 AND t.state = 'enrolled'
         UNION
         SELECT t.id, t.programme_id, t.edition_id, q.id, q.need FROM shown s JOIN programmes.recognition r ON r.programme_id = s.id
           JOIN programmes.participant t ON t.programme_id = r.programme_id AND t.person_id = r.person_id JOIN programmes.edition_part q ON q.edition_id = t.edition_id AND q.id = r.part_id
         WHERE t.organisation_id = $1 AND t.state = 'enrolled'),
       through AS (SELECT f.programme_id, count(*)::int AS people FROM (SELECT d.id, d.programme_id, d.edition_id, count(*) FILTER (WHERE d.need = 'required') AS required, count(*) FILTER (WHERE d.need = 'chosen') AS chosen
           FROM settled d GROUP BY d.id, d.programme_id, d.edition_id) f JOIN programmes.edition n ON n.id = f.edition_id
         WHERE f.chosen >= n.choose AND f.required = (SELECT count(*) FROM programmes.edition_part q WHERE q.edition_id = n.id AND q.need = 'required') GROUP BY f.programme_id)
     SELECT s.id, s.title, s.people, coalesce(h.people, 0) AS complete FROM shown s LEFT JOIN through h ON h.programme_id = s.id ORDER BY s.people DESC, s.id`,
    [organisationId, most],
  );
}
