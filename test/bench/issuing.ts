import type { Client } from 'pg';
import { fillEligible } from './batch-fill';
import type { Installation } from './installation';
import { givenAdministrator } from './issue-all';
import { load } from './load';
import type { Bench } from './parts';
import { compare } from './rounds';
import { withInstallation } from './separate-installation';

const [few, many] = [1_000, 100_000];
const eligible = 200;
/** The same page may take half as long again. */
const atLeast = 1 / 1.5;

/** The page of issuing in two installations that differ in nothing but how many people are enrolled and have not passed. */
export async function compareIssuing(bench: Bench): Promise<boolean[]> {
  return withEnrolled(bench, few, (small) =>
    withEnrolled(bench, many, async (large) => [
      await compare({
        name: `Page of issuing among ${many} people against ${few}`,
        gate: atLeast,
        floor: await pageOf(small),
        subject: await pageOf(large),
      }),
    ]),
  );
}

function withEnrolled(
  bench: Bench,
  people: number,
  measure: (installation: Installation) => Promise<boolean[]>,
): Promise<boolean[]> {
  return withInstallation(bench, `enrolled_${people}`, async (installation) => {
    await fillEligible(installation.client, eligible);
    await fillEnrolled(installation.client, people);
    return measure(installation);
  });
}

/** So many people who are enrolled in the same course, each with an attempt that was not passed. */
async function fillEnrolled(client: Client, people: number): Promise<void> {
  await client.query(
    `CREATE TEMP TABLE enrolled AS SELECT gen_random_uuid() AS person, gen_random_uuid() AS enrolment, n, e.course_id, e.course_edition_id, e.organisation_id
     FROM generate_series(1, $1) n, (SELECT * FROM learning.enrolment LIMIT 1) e`,
    [people],
  );
  await client.query(
    `INSERT INTO identity.person (id, email, email_folded, password_hash, created_at)
     SELECT person, 'upisan' || n || '@primer.rs', 'upisan' || n || '@primer.rs', 'x', now() FROM enrolled`,
  );
  await client.query(
    `INSERT INTO identity.member (organisation_id, person_id, roles, since) SELECT organisation_id, person, '{learner}', now() FROM enrolled`,
  );
  await client.query(
    `INSERT INTO learning.enrolment (id, organisation_id, person_id, course_id, course_edition_id, enrolled_at)
     SELECT enrolment, organisation_id, person, course_id, course_edition_id, now() FROM enrolled`,
  );
  await client.query(
    `INSERT INTO assessment.attempt (id, organisation_id, person_id, enrolment_id, course_edition_id, number, state, rules, seed, draw_version,
       started_at, deadline_at, closed_at, points, maximum, passed, result)
     SELECT gen_random_uuid(), organisation_id, person, enrolment, course_edition_id, 1, 'submitted', '{}', '', 1, now(), now(), now(), 1, 10, false, '{"percent": 10}' FROM enrolled`,
  );
  await client.query('ANALYZE');
}

async function pageOf(installation: Installation): Promise<() => Promise<number>> {
  const cookie = await givenAdministrator(installation);
  return () =>
    load(installation.address, () => ({
      method: 'GET',
      path: '/api/v1/certificates/eligible',
      cookie,
    }));
}
