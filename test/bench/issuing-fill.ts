import type { Client } from 'pg';

/** So many people in the course that somebody is in already: a half has failed once, a half has a certificate, by batches of a hundred, each of which was proposed, and a hundredth of them was asked to be revoked. */
export async function fillHistory(client: Client, people: number): Promise<void> {
  await fillPeople(client, 'past', people);
  await client.query(
    `INSERT INTO assessment.attempt (id, organisation_id, person_id, enrolment_id, course_edition_id, number, state, rules, seed, draw_version,
       started_at, deadline_at, closed_at, points, maximum, passed, result)
     SELECT gen_random_uuid(), organisation_id, person, enrolment, course_edition_id, 1, 'submitted', '{}', '', 1, now(), now(), now(), 1, 10, n % 2 = 0, '{"percent": 10}' FROM past`,
  );
  await client.query(
    `CREATE TEMP TABLE decided AS SELECT gen_random_uuid() AS id, b, person, organisation_id, array_agg AS enrolments, now() - b * interval '1 hour' AS at
     FROM (SELECT n / 200 AS b, min(person::text)::uuid AS person, min(organisation_id::text)::uuid AS organisation_id, array_agg(enrolment) FROM past WHERE n % 2 = 0 GROUP BY n / 200) p`,
  );
  await client.query(
    `INSERT INTO issuing.batch (id, organisation_id, issued_by, issued_at, size, selection)
     SELECT id, organisation_id, person, at, cardinality(enrolments), '{"course": null, "except": [], "expected": 100}' FROM decided`,
  );
  await client.query(
    `INSERT INTO issuing.proposal (id, organisation_id, selection, enrolment_ids, proposed_by, proposed_at, state, decided_by, decided_at)
     SELECT gen_random_uuid(), d.organisation_id, '{"course": null, "except": [], "expected": 100}', enrolments, person, at, 'approved', o.id, at
     FROM decided d, (SELECT id FROM identity.person ORDER BY created_at LIMIT 1) o`,
  );
  await client.query(
    `INSERT INTO registry.register (organisation_id, organiser_id, year, last_number) SELECT organisation_id, id, 2025, $1 FROM organisations.organiser ORDER BY id LIMIT 1`,
    [people],
  );
  await client.query(
    `INSERT INTO registry.certificate (id, organisation_id, organiser_id, year, number, person_id, enrolment_id, course_edition_id, batch_id,
       facts, entry, holder_folded, holder_sort_key, check_code, issued_on, issued_at, rendering, document_hash)
     SELECT gen_random_uuid(), p.organisation_id, o.id, 2025, p.n, p.person, p.enrolment, p.course_edition_id, d.id, '{}',
       '{"holder": {"latin": "Ana Ilić", "cyrillic": "Ана Илић"}, "organiser": {"sr-Latn": "Organizator", "sr-Cyrl": "Организатор"}, "course": {"sr-Latn": "Kurs", "sr-Cyrl": "Курс"}}',
       'ana ilic', 'ilic ana', lpad(p.n::text, 16, '0'), '2025-06-01', now(), 'ready', repeat('0', 64)
     FROM past p JOIN decided d ON d.b = p.n / 200, (SELECT id FROM organisations.organiser ORDER BY id LIMIT 1) o WHERE p.n % 2 = 0`,
  );
  await client.query(
    `INSERT INTO issuing.change (id, organisation_id, certificate_id, kind, reason, note, proposed_by, proposed_at, state, decided_by, decided_at, refusal)
     SELECT gen_random_uuid(), c.organisation_id, c.id, 'revoke', 'other', 'Na zahtev.', c.person_id, now() - c.number * interval '1 minute', 'declined', o.id, now(), 'Ne stoji.'
     FROM registry.certificate c, (SELECT id FROM identity.person ORDER BY created_at LIMIT 1) o WHERE c.number % 200 = 0`,
  );
  await client.query('ANALYZE');
}

/** So many people who have failed as often as they may. */
export async function fillFailed(client: Client, people: number): Promise<void> {
  await fillPeople(client, 'failed', people);
  await client.query(
    `INSERT INTO assessment.attempt (id, organisation_id, person_id, enrolment_id, course_edition_id, number, state, rules, seed, draw_version,
       started_at, deadline_at, closed_at, points, maximum, passed, result)
     SELECT gen_random_uuid(), f.organisation_id, person, enrolment, course_edition_id, n.number, 'submitted', '{}', '', 1, now(), now(), now(), 1, 10, false, '{"percent": 10}'
     FROM failed f JOIN catalogue.course_edition e ON e.id = course_edition_id, generate_series(1, (e.assessment ->> 'attempts')::int) AS n (number)`,
  );
}

/** So many people in the course that somebody is in already, named in a table for what follows. */
export async function fillPeople(client: Client, table: string, people: number): Promise<void> {
  await client.query(
    `CREATE TEMP TABLE ${table} AS SELECT gen_random_uuid() AS person, gen_random_uuid() AS enrolment, n, e.course_id, e.course_edition_id, e.organisation_id
     FROM generate_series(1, $1) n, (SELECT * FROM learning.enrolment LIMIT 1) e`,
    [people],
  );
  await client.query(
    `INSERT INTO identity.person (id, email, email_folded, password_hash, created_at)
     SELECT person, '${table}' || n || '@primer.rs', '${table}' || n || '@primer.rs', 'x', now() FROM ${table}`,
  );
  await client.query(
    `INSERT INTO identity.member (organisation_id, person_id, roles, since) SELECT organisation_id, person, '{learner}', now() FROM ${table}`,
  );
  await client.query(
    `INSERT INTO learning.enrolment (id, organisation_id, person_id, course_id, course_edition_id, enrolled_at)
     SELECT enrolment, organisation_id, person, course_id, course_edition_id, now() FROM ${table}`,
  );
}
