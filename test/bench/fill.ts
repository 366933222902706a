import type { Client } from 'pg';

/** How much an installation holds. */
export interface Size {
  readonly people: number;
  readonly courses: number;
  /** Closed attempts. */
  readonly attempts: number;
  readonly answersOfAttempt: number;
}

/** 10,000 people, 200 courses, and 1,000,000 answers in 25,000 closed attempts. */
export const large: Size = { people: 10_000, courses: 200, attempts: 25_000, answersOfAttempt: 40 };

/** As many courses, and 1,000 answers in 25 closed attempts. */
export const small: Size = { people: 100, courses: 200, attempts: 25, answersOfAttempt: 40 };

/** Fills a database that holds the starter courses. Set-based: a minute, not an hour. */
export async function fill(client: Client, size: Size): Promise<void> {
  await client.query('CREATE SCHEMA bench');
  await client.query(
    'CREATE TABLE bench.floor (id uuid PRIMARY KEY, body jsonb NOT NULL, at timestamptz NOT NULL)',
  );
  await client.query('GRANT USAGE ON SCHEMA bench TO svetionik_app');
  await client.query('GRANT SELECT, INSERT ON bench.floor TO svetionik_app');
  await fillPeople(client, size);
  await fillCourses(client, size);
  await fillEnrolments(client, size);
  await fillAttempts(client, size);
  await client.query('ANALYZE');
}

async function fillPeople(client: Client, size: Size): Promise<void> {
  await client.query(
    `INSERT INTO identity.person (id, email, email_folded, password_hash, name_latin, name_cyrillic, name_confirmed_at, name_folded, name_sort_key, created_at, confirmed_at)
     SELECT gen_random_uuid(), 'osoba' || n || '@primer.rs', 'osoba' || n || '@primer.rs', 'x', 'Osoba ' || n, 'Особа ' || n, now(), 'osoba ' || n, 'osoba ' || n, now(), now()
     FROM generate_series(1, $1) n`,
    [size.people],
  );
  await client.query(
    `INSERT INTO identity.member SELECT (SELECT id FROM platform.organisation LIMIT 1), id, '{learner}', now() FROM identity.person ON CONFLICT DO NOTHING`,
  );
}

/** Copies of the starter courses, each with an edition, its modules and its items. */
async function fillCourses(client: Client, size: Size): Promise<void> {
  await client.query(`CREATE TEMP TABLE copy AS
    SELECT gen_random_uuid() AS course, gen_random_uuid() AS edition, c.id AS source, c.current_edition_id AS source_edition, n
    FROM catalogue.course c, generate_series(1, ${size.courses / 5}) n`);
  await client.query(`INSERT INTO catalogue.course (id, organisation_id, slug, created_at)
    SELECT course, organisation_id, slug || '-' || n, now() FROM copy JOIN catalogue.course c ON c.id = source`);
  await client.query(`INSERT INTO catalogue.course_edition
    SELECT edition, organisation_id, course, number, tracks, title, certificate_title, summary, audience, objectives, minutes, hours,
      organiser_id, assessment, source_hash, published_at, published_by FROM copy JOIN catalogue.course_edition e ON e.id = source_edition`);
  await client.query(
    'UPDATE catalogue.course c SET current_edition_id = edition FROM copy WHERE c.id = course',
  );
  await client.query(`INSERT INTO catalogue.course_edition_module
    SELECT organisation_id, edition, position, module_edition_id FROM copy JOIN catalogue.course_edition_module m ON m.course_edition_id = source_edition`);
  await client.query(`INSERT INTO assessment.course_item (organisation_id, course_edition_id, item_version_id, objective, key, difficulty)
    SELECT organisation_id, edition, item_version_id, objective, i.key, difficulty FROM copy JOIN assessment.course_item i ON i.course_edition_id = source_edition`);
}

/** Three courses a person, half of the blocks done. */
async function fillEnrolments(client: Client, size: Size): Promise<void> {
  await client.query(`INSERT INTO learning.enrolment (id, organisation_id, person_id, course_id, course_edition_id, enrolled_at, place, place_at)
    SELECT gen_random_uuid(), m.organisation_id, m.person_id, copy.course, copy.edition, now(), NULL, NULL
    FROM (SELECT *, row_number() OVER (ORDER BY person_id) AS number FROM identity.member) m
    JOIN LATERAL (SELECT course, edition FROM copy ORDER BY n, source OFFSET m.number % ${size.courses - 3} LIMIT 3) copy ON true`);
  await client.query(`INSERT INTO learning.block_done (organisation_id, enrolment_id, block_key, done_at)
    SELECT e.organisation_id, e.id, m.slug || '/' || (lesson ->> 'id') || '/' || (block ->> 'id'), now()
    FROM learning.enrolment e
    JOIN catalogue.course_edition_module em ON em.course_edition_id = e.course_edition_id AND em.position = 1
    JOIN catalogue.module_edition me ON me.id = em.module_edition_id
    JOIN catalogue.module m ON m.id = me.module_id,
    jsonb_array_elements(me.outline) lesson, jsonb_array_elements(lesson -> 'blocks') block`);
}

async function fillAttempts(client: Client, size: Size): Promise<void> {
  await client.query(`CREATE TEMP TABLE tried AS
    SELECT gen_random_uuid() AS attempt, e.* FROM (SELECT * FROM learning.enrolment ORDER BY id LIMIT ${size.attempts}) e`);
  await client.query(`INSERT INTO assessment.attempt (id, organisation_id, person_id, enrolment_id, course_edition_id, number, state, rules, seed, draw_version,
      started_at, deadline_at, closed_at, points, maximum, passed, result)
    SELECT t.attempt, t.organisation_id, t.person_id, t.id, t.course_edition_id, 1, 'submitted', c.assessment, 'seed', 1, now() - interval '1 day',
      now() - interval '23 hours', now() - interval '23 hours', 12, 15, true, '{"percent": 80}'::jsonb
    FROM tried t JOIN catalogue.course_edition c ON c.id = t.course_edition_id`);
  await client.query(`INSERT INTO assessment.attempt_item (organisation_id, attempt_id, position, item_version_id, option_order)
    SELECT t.organisation_id, t.attempt, row_number() OVER (PARTITION BY t.attempt), i.item_version_id, '{a,b,c}'
    FROM tried t JOIN LATERAL (SELECT item_version_id FROM assessment.course_item WHERE course_edition_id = t.course_edition_id LIMIT 15) i ON true`);
  await client.query(`INSERT INTO assessment.answer (organisation_id, attempt_id, id, position, epoch, sequence, response, claimed_at, received_at)
    SELECT organisation_id, attempt, gen_random_uuid(), n % 15 + 1, 1, n, '{"kind": "single-choice", "choice": "a"}', now(), now()
    FROM tried, generate_series(1, ${size.answersOfAttempt}) n`);
}
