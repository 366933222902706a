import type { Client } from 'pg';

/** When people were last here: they act without sessions, and lists of people tell of the last day. */
export async function rememberPresence(client: Client): Promise<void> {
  await client.query(
    `WITH done AS (
       SELECT e.organisation_id, e.person_id, e.enrolled_at AS at FROM learning.enrolment e
       UNION ALL
       SELECT e.organisation_id, e.person_id, b.done_at FROM learning.block_done b JOIN learning.enrolment e ON e.id = b.enrolment_id
       UNION ALL
       SELECT organisation_id, person_id, coalesce(closed_at, started_at) FROM assessment.attempt
     ), last AS (SELECT organisation_id, person_id, max(at) AS at FROM done GROUP BY 1, 2)
     UPDATE identity.member m SET last_used_at = greatest(m.last_used_at, last.at) FROM last
     WHERE m.organisation_id = last.organisation_id AND m.person_id = last.person_id`,
  );
}
