import type { Client } from 'pg';
import { v7 } from 'uuid';

/** How large the assessment is. */
export const analysisSize = { people: 10_000, items: 80, drawn: 40 };

/** Makes a course edition with a bank and closed attempts of people of unequal strength; gives what orders its statistics. */
export async function fillAnalysis(client: Client): Promise<() => Promise<void>> {
  await client.query('SELECT setseed(0.5)');
  await fillEdition(client);
  await fillAttempts(client);
  await client.query('ANALYZE');
  return async () => {
    const id = v7();
    await client.query(
      `INSERT INTO reporting.item_analysis (id, organisation_id, course_edition_id, ordered_by, ordered_at, people)
       SELECT $1, organisation_id, id, gen_random_uuid(), now(), ${analysisSize.people} FROM counted_edition`,
      [id],
    );
    await client.query('DELETE FROM platform.job');
    await client.query(
      `INSERT INTO platform.job (id, organisation_id, handler, ids, run_at, created_at)
       SELECT $1, organisation_id, 'reporting.computeFigures', jsonb_build_object('figuresId', $1::uuid), now(), now() FROM counted_edition`,
      [id],
    );
  };
}

/** An edition of a starter course under another number, with copies of one of its items. */
async function fillEdition(client: Client): Promise<void> {
  await client.query(
    `CREATE TEMP TABLE counted_edition AS SELECT e.*, e.id AS source FROM catalogue.course_edition e LIMIT 1`,
  );
  await client.query(`UPDATE counted_edition SET id = gen_random_uuid(), number = 1000`);
  await client.query(`INSERT INTO catalogue.course_edition
    SELECT id, organisation_id, course_id, number, tracks, title, certificate_title, summary, audience, objectives, minutes, hours,
      organiser_id, assessment, source_hash, published_at, published_by FROM counted_edition`);
  await client.query(`CREATE TEMP TABLE counted_item AS
    SELECT n, gen_random_uuid() AS item, gen_random_uuid() AS version, v.content, i.bank_id, i.organisation_id, c.objective
    FROM generate_series(1, ${analysisSize.items}) n, counted_edition e
    JOIN LATERAL (SELECT * FROM assessment.course_item WHERE course_edition_id = e.source LIMIT 1) c ON true
    JOIN assessment.item_version v ON v.id = c.item_version_id JOIN assessment.item i ON i.id = v.item_id`);
  await client.query(
    `INSERT INTO assessment.item (id, organisation_id, bank_id, key) SELECT item, organisation_id, bank_id, 'counted-' || n FROM counted_item`,
  );
  await client.query(`INSERT INTO assessment.item_version (id, organisation_id, item_id, number, content, created_at)
    SELECT version, organisation_id, item, 1, content, now() FROM counted_item`);
  await client.query(`INSERT INTO assessment.course_item (organisation_id, course_edition_id, item_version_id, objective, key, difficulty)
    SELECT i.organisation_id, e.id, version, objective, 'counted-' || i.n, 'medium' FROM counted_item i, counted_edition e`);
}

async function fillAttempts(client: Client): Promise<void> {
  await client.query(`CREATE TEMP TABLE counted_person AS
    SELECT gen_random_uuid() AS id, gen_random_uuid() AS attempt, random() AS strength, n FROM generate_series(1, ${analysisSize.people}) n`);
  await client.query(`INSERT INTO identity.person (id, email, email_folded, password_hash, language, profession, created_at)
    SELECT id, id || '@primer.rs', id || '@primer.rs', 'x', (ARRAY['sr-Latn', 'sr-Cyrl', 'en'])[n % 3 + 1],
      (ARRAY['police', 'health', 'prosecution', 'education', 'media'])[n % 5 + 1], now() FROM counted_person`);
  await client.query(`CREATE TEMP TABLE counted_answer AS
    SELECT p.attempt, version, row_number() OVER (PARTITION BY p.attempt)::int AS position,
      CASE WHEN random() < 0.3 * p.strength + 0.6 * i.n / ${analysisSize.items} THEN 'a' ELSE (ARRAY['b', 'c'])[floor(random() * 2) + 1] END AS choice
    FROM counted_person p CROSS JOIN LATERAL (SELECT version, n FROM counted_item ORDER BY md5(p.n || ':' || version) LIMIT ${analysisSize.drawn}) i`);
  await client.query('CREATE INDEX ON counted_answer (attempt)');
  await client.query('ANALYZE counted_answer');
  await client.query(`INSERT INTO assessment.attempt (id, organisation_id, person_id, enrolment_id, course_edition_id, number, state, rules, seed, draw_version,
      started_at, deadline_at, closed_at, points, maximum, passed, result)
    SELECT p.attempt, e.organisation_id, p.id, gen_random_uuid(), e.id, 1, 'submitted', '{}', '', 1, now(), now(), now(), s.points, ${analysisSize.drawn}, s.points >= 28,
      jsonb_build_object('items', s.scores)
    FROM counted_edition e, counted_person p JOIN LATERAL (
      SELECT count(*) FILTER (WHERE choice = 'a') AS points, jsonb_agg(jsonb_build_object('item', 'x', 'objective', 'x', 'answered', true, 'correct', choice = 'a',
        'fraction', (choice = 'a')::int, 'points', (choice = 'a')::int, 'maximum', 1) ORDER BY position) AS scores
      FROM counted_answer a WHERE a.attempt = p.attempt) s ON true`);
  await client.query(`INSERT INTO assessment.attempt_item (organisation_id, attempt_id, position, item_version_id, option_order)
    SELECT e.organisation_id, attempt, position, version, '{a,b,c}' FROM counted_edition e, counted_answer`);
  await client.query(`INSERT INTO assessment.answer (organisation_id, attempt_id, id, position, epoch, sequence, response, claimed_at, received_at)
    SELECT e.organisation_id, attempt, gen_random_uuid(), position, 1, position, jsonb_build_object('kind', 'single-choice', 'choice', choice),
      now() + position * interval '40 seconds', now() FROM counted_edition e, counted_answer`);
}
