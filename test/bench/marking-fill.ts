import type { Client } from 'pg';
import { givenOpenAnswer } from '../support/given-marking';
import { fillPeople } from './issuing-fill';

/** So many answers wait for marks, and as many were marked and wait for the result; those of all who are in the table `past` were marked by the same marker long ago. */
export async function fillMarking(client: Client, marker: string, waiting: number): Promise<void> {
  const question = JSON.stringify(givenOpenAnswer());
  await client.query(
    `UPDATE assessment.item_version SET content = jsonb_build_object('sr-Latn', $1::jsonb, 'sr-Cyrl', $1::jsonb)
     WHERE id = (SELECT id FROM assessment.item_version ORDER BY id LIMIT 1)`,
    [question],
  );
  await fillPeople(client, 'answered', 2 * waiting);
  await client.query(
    `INSERT INTO assessment.attempt (id, organisation_id, person_id, enrolment_id, course_edition_id, number, state, rules, seed, draw_version,
       started_at, deadline_at, closed_at, awaiting_marking)
     SELECT gen_random_uuid(), organisation_id, person, enrolment, course_edition_id, 1, 'submitted', '{}', '', 1, now(), now(), now(), true FROM answered`,
  );
  await client.query(
    `CREATE TEMP TABLE marked AS
     SELECT gen_random_uuid() AS task, a.id AS attempt, a.organisation_id, coalesce(n.n <= $1, false) AS waits, a.awaiting_marking AS awaits, v.id AS version
     FROM assessment.attempt a LEFT JOIN answered n ON n.enrolment = a.enrolment_id LEFT JOIN past p ON p.enrolment = a.enrolment_id,
       (SELECT id FROM assessment.item_version ORDER BY id LIMIT 1) v WHERE n.enrolment IS NOT NULL OR p.enrolment IS NOT NULL`,
    [waiting],
  );
  await client.query(
    `INSERT INTO assessment.attempt_item (organisation_id, attempt_id, position, item_version_id, option_order) SELECT organisation_id, attempt, 1, version, '{}' FROM marked`,
  );
  await client.query(
    `INSERT INTO assessment.marking_task (id, organisation_id, attempt_id, position, item_version_id, second_marking, disturbing, handed_in_at, waiting_since, state, result)
     SELECT task, organisation_id, attempt, 1, version, false, false, now(), now(), CASE WHEN waits THEN 'waiting' ELSE 'final' END,
       CASE WHEN waits THEN NULL ELSE '{"fraction": 1, "notes": []}'::jsonb END FROM marked`,
  );
  await client.query(
    `INSERT INTO assessment.marker_assignment (task_id, organisation_id, role, marker_id, held_since, version, marks, note, finished_at)
     SELECT task, organisation_id, 'first', $1, now(), 1, '{"jasnoca": "jasno", "potpunost": "jasno"}', '', now() - CASE WHEN awaits THEN interval '1 hour' ELSE interval '90 days' END
     FROM marked WHERE NOT waits`,
    [marker],
  );
  await client.query('ANALYZE');
}
