import { randomUUID } from 'node:crypto';
import { load, type ClientRequest } from './load';
import { compare } from './rounds';
import type { Bench } from './parts';

const atLeast = 0.5;
const clients = 32;

/** Saving an answer, durably, against the same authenticated route with one committed insert. */
export async function compareAnswers({ address, client, given }: Bench): Promise<boolean> {
  const attempts = await openAttempts({ client, given });
  const sequences = new Map<string, number>();
  const answer = (number: number, prefix: string): ClientRequest => {
    const { id, cookie } = attempts[number % attempts.length] ?? fail();
    const sequence = (sequences.get(id) ?? 0) + 1;
    sequences.set(id, sequence);
    const body = {
      position: 1,
      epoch: 1,
      sequence,
      response: { kind: 'single-choice', choice: '1' },
      marked: false,
      claimedAt: new Date().toISOString(),
    };
    return { method: 'PUT', path: `/api/v1/${prefix}/${id}/answers/${randomUUID()}`, cookie, body };
  };
  return compare({
    name: 'Saving an answer',
    gate: atLeast,
    floor: () => load(address, (number) => answer(number, 'floor')),
    subject: () => load(address, (number) => answer(number, 'attempts')),
  });
}

/** Attempts that are open, each of one item with one right answer, as they stand beside the million answers. */
async function openAttempts({
  client,
  given,
}: Pick<Bench, 'client' | 'given'>): Promise<{ id: string; cookie: string }[]> {
  const { rows } = await client.query<{ id: string; person_id: string }>(
    `WITH opened AS (
       INSERT INTO assessment.attempt (id, organisation_id, person_id, enrolment_id, course_edition_id, number, rules, seed, draw_version, started_at, deadline_at)
       SELECT gen_random_uuid(), e.organisation_id, e.person_id, gen_random_uuid(), e.course_edition_id, 1, c.assessment, 'seed', 1, now(), now() + interval '1 day'
       FROM (SELECT DISTINCT ON (person_id) * FROM learning.enrolment ORDER BY person_id LIMIT ${clients}) e
       JOIN catalogue.course_edition c ON c.id = e.course_edition_id
       RETURNING id, organisation_id, person_id, course_edition_id),
     drawn AS (
       INSERT INTO assessment.attempt_item (organisation_id, attempt_id, position, item_version_id, option_order)
       SELECT o.organisation_id, o.id, 1, i.id, ARRAY(SELECT option ->> 'id' FROM jsonb_array_elements(i.content -> 'sr-Latn' -> 'options') option)
       FROM opened o JOIN LATERAL (
         SELECT v.id, v.content FROM assessment.course_item ci JOIN assessment.item_version v ON v.id = ci.item_version_id
         WHERE ci.course_edition_id = o.course_edition_id AND v.content -> 'sr-Latn' ->> 'kind' = 'single-choice' LIMIT 1) i ON true)
     SELECT id, person_id FROM opened`,
  );
  await client.query(
    `UPDATE assessment.attempt SET rules = rules || '{"minutes": 600}' WHERE state = 'open'`,
  );
  const attempts: { id: string; cookie: string }[] = [];
  for (const { id, person_id } of rows)
    attempts.push({ id, cookie: await given.session(person_id) });
  return attempts;
}

function fail(): never {
  throw new Error('there are no open attempts');
}
