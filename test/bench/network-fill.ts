import type { Client } from 'pg';
import { v7 } from 'uuid';
import type { Given } from '../support/given';

/** A course of the organisation's own that it shares with all others, and one that another shares with it. */
export const [sharedCourse, receivedCourse] = [v7(), v7()];

/** Courses that the organisation receives, however many there are. */
const received = 20;

/**
 * A network of three: so many listed courses of the first, each of which is shared with the others; as many of a member, of which a few
 * are shared with the first and all with the third; and as many published modules of the first's own.
 */
export async function fillNetwork(
  client: Client,
  given: Given,
  first: string,
  courses: number,
): Promise<void> {
  const [member, third] = [v7(), v7()];
  const named = { latin: 'Članica mreže', cyrillic: 'Чланица мреже' };
  await given.organisation(member, { slug: 'clanica', ...named });
  await given.organisation(third, { slug: 'treca', ...named });
  const organiser = await given.organiser(v7(), v7(), member);
  await fillCourses(client, { first, of: first, courses, organiser: null, one: sharedCourse });
  await fillCourses(client, { first, of: member, courses, organiser, one: receivedCourse });
  await client.query(
    `UPDATE catalogue.course SET listed_at = now() WHERE organisation_id = $1 AND current_edition_id IS NOT NULL`,
    [first],
  );
  await share(client, { of: first, receiver: member, most: courses });
  await share(client, { of: first, receiver: third, most: courses });
  await share(client, { of: member, receiver: first, most: received });
  await share(client, { of: member, receiver: third, most: courses });
  await fillModules(client, first, courses);
  await client.query('ANALYZE');
}

interface CoursesFilled {
  /** Whose course they are copies of. */
  readonly first: string;
  readonly of: string;
  readonly courses: number;
  readonly organiser: string | null;
  /** The id of one of them. */
  readonly one: string;
}

async function fillCourses(
  client: Client,
  { first, of, courses, organiser, one }: CoursesFilled,
): Promise<void> {
  await client.query(
    `INSERT INTO catalogue.course (id, organisation_id, slug, created_at)
     SELECT CASE n WHEN 1 THEN $1::uuid ELSE gen_random_uuid() END, $2, 'kurs-mreze-' || lpad(n::text, 6, '0'), now() FROM generate_series(1, $3::int) n`,
    [one, of, courses],
  );
  await client.query(
    `WITH edition AS (
       INSERT INTO catalogue.course_edition SELECT (jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid(), 'organisation_id', c.organisation_id,
         'course_id', c.id, 'number', 1, 'tracks', '["health"]'::jsonb, 'organiser_id', coalesce($3::uuid, m.organiser_id)))).*
       FROM catalogue.course c CROSS JOIN catalogue.course_edition m
       WHERE c.organisation_id = $2 AND c.current_edition_id IS NULL AND c.slug LIKE 'kurs-mreze-%' AND m.id = (
         SELECT k.current_edition_id FROM catalogue.course k
         WHERE k.organisation_id = $1 AND k.current_edition_id IS NOT NULL AND k.slug NOT LIKE 'kurs-mreze-%' ORDER BY k.id LIMIT 1)
       RETURNING id, course_id
     ) UPDATE catalogue.course c SET current_edition_id = e.id FROM edition e WHERE e.course_id = c.id`,
    [first, of, organiser],
  );
}

async function share(
  client: Client,
  { of, receiver, most }: { of: string; receiver: string; most: number },
): Promise<void> {
  await client.query(
    `INSERT INTO catalogue.course_share (id, organisation_id, course_id, member_id, shared_at, shared_by)
     SELECT gen_random_uuid(), organisation_id, id, $2, now(), gen_random_uuid() FROM catalogue.course
     WHERE organisation_id = $1 AND slug LIKE 'kurs-mreze-%' ORDER BY slug LIMIT $3`,
    [of, receiver, most],
  );
}

async function fillModules(client: Client, organisation: string, modules: number): Promise<void> {
  const title = { 'sr-Latn': 'Modul', 'sr-Cyrl': 'Модул' };
  await client.query(
    `WITH made AS (
       INSERT INTO catalogue.module (id, organisation_id, slug, kind, tracks, created_at)
       SELECT gen_random_uuid(), $1, 'modul-mreze-' || lpad(n::text, 6, '0'), 'general', '{}', now() FROM generate_series(1, $2::int) n RETURNING id
     ) INSERT INTO catalogue.module_edition (id, organisation_id, module_id, number, title, summary, minutes, outline, facts, published_at)
       SELECT gen_random_uuid(), $1, id, number, $3::jsonb, $3::jsonb, 10, '[]', '{}', now() FROM made CROSS JOIN generate_series(1, 3) number`,
    [organisation, modules, title],
  );
}
