import { randomUUID } from 'node:crypto';
import { givenBank } from '../support/given-bank';
import type { ClientRequest } from './load';
import type { Bench } from './parts';

/** Items of a form. */
export const drawn = 40;

/** An attempt of somebody who is signed in. */
export interface Taker {
  readonly enrolment: string;
  readonly attempt: string;
  readonly cookie: string;
}

/** A copy of a starter course that draws forms of {@link drawn} items from a bank of so many; gives its edition. */
export async function copyCourse({ client }: Bench, items: number): Promise<string> {
  const [course, edition] = [randomUUID(), randomUUID()];
  await client.query(
    `INSERT INTO catalogue.course (id, organisation_id, slug, created_at) SELECT $1::uuid, organisation_id, 'kopija-' || $1::uuid, now() FROM catalogue.course WHERE slug = 'zdravstvo'`,
    [course],
  );
  const from = `FROM catalogue.course c JOIN catalogue.course_edition e ON e.id = c.current_edition_id WHERE c.slug = 'zdravstvo'`;
  await client.query(
    `INSERT INTO catalogue.course_edition SELECT $1, e.organisation_id, $2, 1, tracks, title, certificate_title, summary, audience, objectives, minutes, hours,
       organiser_id, assessment, source_hash, published_at, published_by ${from}`,
    [edition, course],
  );
  await client.query(
    `INSERT INTO catalogue.course_edition_module SELECT m.organisation_id, $1, m.position, m.module_edition_id
     FROM catalogue.course_edition_module m WHERE m.course_edition_id = (SELECT e.id ${from})`,
    [edition],
  );
  await client.query(
    `INSERT INTO assessment.course_item (organisation_id, course_edition_id, item_version_id, objective, key, difficulty)
     SELECT i.organisation_id, $1, i.item_version_id, i.objective, i.key, i.difficulty FROM assessment.course_item i WHERE i.course_edition_id = (SELECT e.id ${from})`,
    [edition],
  );
  await givenBank(client, { edition, items, drawn });
  return edition;
}

/** New learners who have read all of the course and may start. */
export async function givenTakers(
  { client, given }: Bench,
  edition: string,
  count: number,
): Promise<Taker[]> {
  const { rows } = await client.query<{ person: string; enrolment: string }>(
    `WITH person AS (
       INSERT INTO identity.person (id, email, email_folded, password_hash, created_at, confirmed_at)
       SELECT id, id || '@primer.rs', id || '@primer.rs', 'x', now(), now() FROM (SELECT gen_random_uuid() AS id FROM generate_series(1, $2)) n RETURNING id),
     member AS (
       INSERT INTO identity.member SELECT e.organisation_id, p.id, '{learner}', now() FROM person p, catalogue.course_edition e WHERE e.id = $1 RETURNING person_id),
     enrolment AS (
       INSERT INTO learning.enrolment (id, organisation_id, person_id, course_id, course_edition_id, enrolled_at)
       SELECT gen_random_uuid(), e.organisation_id, m.person_id, e.course_id, e.id, now() FROM member m, catalogue.course_edition e WHERE e.id = $1
       RETURNING id, person_id)
     SELECT id AS enrolment, person_id AS person FROM enrolment`,
    [edition, count],
  );
  await client.query(
    `INSERT INTO learning.block_done (organisation_id, enrolment_id, block_key, done_at)
     SELECT e.organisation_id, e.id, m.slug || '/' || (lesson ->> 'id') || '/' || (block ->> 'id'), now()
     FROM learning.enrolment e JOIN catalogue.course_edition_module em ON em.course_edition_id = e.course_edition_id
     JOIN catalogue.module_edition me ON me.id = em.module_edition_id JOIN catalogue.module m ON m.id = me.module_id,
     jsonb_array_elements(me.outline) lesson, jsonb_array_elements(lesson -> 'blocks') block WHERE e.id = ANY ($1)`,
    [rows.map(({ enrolment }) => enrolment)],
  );
  const takers: Taker[] = [];
  for (const { person, enrolment } of rows)
    takers.push({ enrolment, attempt: randomUUID(), cookie: await given.session(person) });
  return takers;
}

export function starting({ enrolment, attempt, cookie }: Taker): ClientRequest {
  return {
    method: 'PUT',
    path: `/api/v1/enrolments/${enrolment}/attempts/${attempt}`,
    cookie,
    body: { script: 'sr-Latn' },
  };
}

/** The answer to item `position`, each item in its turn. */
export function answering(
  { attempt, cookie }: Taker,
  position: number,
  sequence = position,
): ClientRequest {
  const response = { kind: 'single-choice', choice: '1' };
  const body = {
    position,
    epoch: 1,
    sequence,
    response,
    marked: false,
    claimedAt: new Date().toISOString(),
  };
  return {
    method: 'PUT',
    path: `/api/v1/attempts/${attempt}/answers/${randomUUID()}`,
    cookie,
    body,
  };
}

export function submitting({ attempt, cookie }: Taker): ClientRequest {
  return { method: 'POST', path: `/api/v1/attempts/${attempt}/submit`, cookie, body: { epoch: 1 } };
}
