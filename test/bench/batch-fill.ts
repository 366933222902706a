import type { Client } from 'pg';

/** So many people who have passed a starter course and lack nothing for its certificate, which somebody signs. */
export async function fillEligible(client: Client, people: number): Promise<void> {
  await client.query('UPDATE organisations.signatory SET name = $1, role = $2', [
    { 'sr-Latn': 'Vesna Ilić', 'sr-Cyrl': 'Весна Илић' },
    { 'sr-Latn': 'direktorka', 'sr-Cyrl': 'директорка' },
  ]);
  await client.query(
    `CREATE TEMP TABLE passed AS SELECT gen_random_uuid() AS person, gen_random_uuid() AS enrolment, n, c.id AS course, c.current_edition_id AS edition, c.organisation_id
     FROM generate_series(1, $1) n, (SELECT * FROM catalogue.course WHERE current_edition_id IS NOT NULL ORDER BY slug LIMIT 1) c`,
    [people],
  );
  await client.query(
    `INSERT INTO identity.person (id, email, email_folded, password_hash, name_latin, name_cyrillic, name_confirmed_at, name_folded, name_sort_key, created_at, confirmed_at)
     SELECT person, 'polaznik' || n || '@primer.rs', 'polaznik' || n || '@primer.rs', 'x', given[n % 5 + 1] || ' ' || family[n % 7 + 1] || repeat('ić', n % 3),
       'Ђорђе Његован', now(), 'polaznik', 'polaznik ' || n, now(), now()
     FROM passed, (SELECT ARRAY['Đorđe', 'Anica', 'Nebojša', 'Ćirila', 'Jelena'] AS given,
       ARRAY['Ljubičić-Njegovan', 'Žarković', 'Džakula', 'Šćepanović', 'Hadžić', 'Ilić', 'Petrović'] AS family) names`,
  );
  await client.query(
    `INSERT INTO identity.member (organisation_id, person_id, roles, since) SELECT organisation_id, person, '{learner}', now() FROM passed`,
  );
  await client.query(
    `INSERT INTO learning.enrolment (id, organisation_id, person_id, course_id, course_edition_id, enrolled_at)
     SELECT enrolment, organisation_id, person, course, edition, now() FROM passed`,
  );
  await client.query(
    `INSERT INTO assessment.attempt (id, organisation_id, person_id, enrolment_id, course_edition_id, number, state, rules, seed, draw_version,
       started_at, deadline_at, closed_at, points, maximum, passed, result)
     SELECT gen_random_uuid(), organisation_id, person, enrolment, edition, 1, 'submitted', '{}', '', 1, now(), now(), now(), 9, 10, true, '{"percent": 90}' FROM passed`,
  );
  await client.query('ANALYZE');
}
