import { firstProfiles } from '@svetionik/domain/certificates/first-profiles';
import type { Client } from 'pg';
import { v7 } from 'uuid';
import { inDays } from '../support/belgrade-time';
import { fillWaiting } from './waiting-fill';
import { findOrganisation } from './find-organisation';
import type { Installation } from './installation';
import { load } from './load';
import { fillNetwork, receivedCourse, sharedCourse } from './network-fill';
import type { Bench } from './parts';
import { compare, report } from './rounds';
import { withInstallation } from './separate-installation';

const sizes = { few: 1_000, many: 50_000 } as const;
/** The same work may take half as long again. */
const atLeast = 1 / 1.5;
const group = v7();
/** The run that everybody is on. */
export const benchRun = v7();
const programme = v7();
/** A run of the programme, with everybody on it. */
const programmeRun = v7();
/** So many have completed the programme, however many are in it. */
const completions = 50;

/**
 * What is asked of few members and of many: what all are, what some are, and what nobody is. A name that few have is asked of many with
 * one digit more, so that as many people are found: a page of 25 costs more than one of 8, however they are found.
 */
const lists: readonly (readonly [name: string, path: string, ofMany?: string])[] = [
  ['people', '/api/v1/people'],
  ['people from a letter on', '/api/v1/people?letter=m'],
  ['people by a beginning that many have', '/api/v1/people?search=pre'],
  [
    'people by a name',
    '/api/v1/people?search=prezime77%20ime',
    '/api/v1/people?search=prezime776%20ime',
  ],
  [
    'people by a beginning of more than a hundred names',
    '/api/v1/people?search=prezime7%20ime',
    '/api/v1/people?search=prezime77%20ime',
  ],
  ['people by a name that nobody has', '/api/v1/people?search=nepoznato'],
  ['people by a common role', '/api/v1/people?role=learner'],
  ['people by a rare role', '/api/v1/people?role=trainer'],
  ['people by profession', '/api/v1/people?profession=health'],
  ['people by two that go together seldom', '/api/v1/people?profession=media&role=trainer'],
  ['people whose access is blocked', '/api/v1/people?blocked=true'],
  ['people by their last day here', '/api/v1/people?activeFrom=2020-01-01'],
  ['people who were never here', '/api/v1/people?activeTo=2030-01-01'],
  ['people who are not in a course', `/api/v1/people?course=${receivedCourse}&state=not-enrolled`],
  ['people of a group', `/api/v1/people?group=${group}`],
  ['groups', '/api/v1/groups'],
  ['members of a group', `/api/v1/groups/${group}/members`],
  ['who came and who went', `/api/v1/groups/${group}/movements`],
  ['imports', '/api/v1/people/imports'],
  ['links and codes', '/api/v1/entry-links'],
  ['invitations', '/api/v1/invitations'],
  ['invitations of a state', '/api/v1/invitations?state=accepted'],
  ['runs', '/api/v1/runs'],
  ['runs of a year in numbers', `/api/v1/summed-runs?year=${new Date().getFullYear()}`],
  ['the calendar of runs', `/api/v1/run-calendar?from=${inDays(300)}`],
  ['people of a run', `/api/v1/runs/${benchRun}/people`],
  ['people of a run who are late', `/api/v1/runs/${benchRun}/people?filter=late`],
  ['people of a run by a name', `/api/v1/runs/${benchRun}/people?search=ime`],
  [
    'people of a run by a name that few have',
    `/api/v1/runs/${benchRun}/people?search=prezime77`,
    `/api/v1/runs/${benchRun}/people?search=prezime776`,
  ],
  ['people of a run by a name that nobody has', `/api/v1/runs/${benchRun}/people?search=nepoznato`],
  ['people of a run of a group', `/api/v1/runs/${benchRun}/people?group=${group}`],
  ['people of a run who have finished a part', `/api/v1/runs/${benchRun}/people?part=1`],
  ['programmes', '/api/v1/programmes'],
  ['programmes to join', '/api/v1/open-programmes'],
  ['people of a programme', `/api/v1/programmes/${programme}/people`],
  [
    'people of a programme who are under way',
    `/api/v1/programmes/${programme}/people?filter=under-way`,
  ],
  [
    'who may get a certificate for a programme',
    `/api/v1/certificates/eligible?course=${programme}`,
  ],
  ['people of a run of a programme', `/api/v1/runs/${programmeRun}/people`],
  ['people of it who have not begun', `/api/v1/runs/${programmeRun}/people?filter=not-begun`],
  ['people of it who have settled a part', `/api/v1/runs/${programmeRun}/people?part=1`],
  ['rules of a run', `/api/v1/runs/${benchRun}/reminder-rules`],
  ['whom a run has reminded', `/api/v1/runs/${benchRun}/reminders`],
  ['whose reminders of a run were refused', `/api/v1/runs/${benchRun}/reminders?state=refused`],
  ['templates of mails', '/api/v1/mail-templates'],
  ['late people', '/api/v1/late-people'],
  ['people of a run as their coordinator sees them', `/api/v1/overseen-runs/${benchRun}/people`],
  ['who waits to be let in', '/api/v1/admissions'],
  ['trainings to confirm', '/api/v1/trainings'],
  ['requests for erasure', '/api/v1/erasure-requests'],
  ['records of actions', '/api/v1/actions'],
  ['courses of the network', '/api/v1/network/courses'],
  ['courses of the network of one track', '/api/v1/network/courses?track=health'],
  ['with whom a course is shared', `/api/v1/course-offers/${sharedCourse}/shares`],
  ['courses that others share', '/api/v1/received-courses'],
  ['own modules for shared courses', '/api/v1/surrounding-modules/own'],
  ['modules around a shared course', `/api/v1/surrounding-modules?course=${receivedCourse}`],
];

/** Lists of two organisations that differ in nothing but how many people they have, are in a group, and were invited, and how many courses their network has. */
export async function comparePeople(bench: Bench): Promise<boolean[]> {
  return withPeople(bench, 'few', (small) =>
    withPeople(bench, 'many', async (large) => {
      report(`Data: ${sizes.few} and ${sizes.many} members.`);
      const passed: boolean[] = [];
      for (const [name, path, ofMany = path] of lists)
        passed.push(
          await compare({
            name: `People: ${name}`,
            gate: atLeast,
            floor: await asking(small, path),
            subject: await asking(large, ofMany),
          }),
        );
      return passed;
    }),
  );
}

function withPeople(
  bench: Bench,
  size: keyof typeof sizes,
  measure: (installation: Installation) => Promise<boolean[]>,
): Promise<boolean[]> {
  return withInstallation(bench, `people_${size}`, async (installation) => {
    const { client, given } = installation;
    await fillPeople(client, sizes[size]);
    await fillNetwork(client, given, await findOrganisation(client), sizes[size] / 20);
    return measure(installation);
  });
}

async function asking(
  { address, client, given }: Pick<Installation, 'address' | 'client' | 'given'>,
  path: string,
): Promise<() => Promise<number>> {
  const organisationId = await findOrganisation(client);
  const email = `ljudi.${v7()}@primer.rs`;
  const roles = ['administrator', 'certificate-officer', 'auditor'] as const;
  const person = await given.person({ email, organisationId, roles });
  await given.secondFactor(person);
  const cookie = await given.session(person);
  return () => load(address, () => ({ method: 'GET', path, cookie }));
}

/** Every hundredth is a trainer, every fifth works in media, every fiftieth is blocked; all are in a group, and were invited. */
export async function fillPeople(client: Client, people: number): Promise<void> {
  const organisation = await findOrganisation(client);
  const name = `CASE n % 3 WHEN 0 THEN 'Marko' ELSE 'Ime' END || ' Prezime' || n`;
  await client.query(
    `WITH made AS (
       INSERT INTO identity.person (id, email, email_folded, password_hash, name_latin, name_cyrillic, name_folded, name_sort_key, name_confirmed_at, profession, form, language, certificate_script, created_at, confirmed_at)
       SELECT gen_random_uuid(), 'osoba.' || n || '@primer.rs', 'osoba.' || n || '@primer.rs', '', ${name}, ${name}, lower(${name}), 'Prezime' || n, now(),
         CASE WHEN n % 5 = 0 THEN 'media' ELSE 'health' END, 'neutral', 'sr-Latn', 'sr-Latn', now(), now()
       FROM generate_series(1, $1::int) n RETURNING id, name_sort_key
     ) INSERT INTO identity.member (organisation_id, person_id, roles, since, last_used_at, blocked_at)
       SELECT $2, id, CASE WHEN n % 100 = 0 THEN '{learner,trainer}' ELSE '{learner}' END::text[], now(), CASE WHEN n % 2 = 0 THEN now() END, CASE WHEN n % 50 = 0 THEN now() END
       FROM (SELECT id, substr(name_sort_key, 8)::int AS n FROM made) m`,
    [people, organisation],
  );
  await client.query(
    `INSERT INTO groups.people_group (id, organisation_id, kind, name, sort_key, made_at) VALUES ($1, $2, 'by-hand', 'Grupa', 'Grupa', now())`,
    [group, organisation],
  );
  await client.query(
    `INSERT INTO groups.membership (organisation_id, group_id, person_id, since) SELECT $1, $2, person_id, now() FROM identity.member WHERE organisation_id = $1`,
    [organisation, group],
  );
  await client.query(
    `INSERT INTO groups.movement (id, organisation_id, group_id, person_id, direction, cause, moved_at)
     SELECT gen_random_uuid(), $1, $2, person_id, 'came', 'hand', now() FROM identity.member WHERE organisation_id = $1`,
    [organisation, group],
  );
  await fillInvitations(client, organisation, people);
  await fillRuns(client, organisation, people);
  await fillProgrammes(client, organisation, people);
  await fillWaiting(client, organisation);
  await client.query('ANALYZE');
}

/** A third was accepted, a third has not been yet, a third was withdrawn. */
async function fillInvitations(client: Client, organisation: string, all: number): Promise<void> {
  const batch = v7();
  await client.query(
    `INSERT INTO identity.invitation_batch (id, organisation_id, body_hash, language, roles, size, sent_at) VALUES ($1, $2, repeat('0', 64), 'sr-Latn', '{learner}', $3, now())`,
    [batch, organisation, all],
  );
  await client.query(
    `INSERT INTO identity.invitation (id, organisation_id, batch_id, email, email_folded, state, sent_at, expires_at, settled_at, accepted_by)
     SELECT gen_random_uuid(), $1, $2, email, email_folded, state, now() - n * interval '1 second', now() + interval '10 days',
       CASE WHEN state <> 'sent' THEN now() END, CASE WHEN state = 'accepted' THEN id END
     FROM (SELECT p.id, p.email, p.email_folded, row_number() OVER () AS n, (ARRAY['sent', 'accepted', 'withdrawn'])[1 + (row_number() OVER ())::int % 3] AS state
       FROM identity.member m JOIN identity.person p ON p.id = m.person_id WHERE m.organisation_id = $1) i`,
    [organisation, batch],
  );
}

/** As many runs as a fiftieth of the people, and everybody on one of them, which goes on longest, a third of whom have not begun and are late; the others have done all parts. */
async function fillRuns(client: Client, organisation: string, people: number): Promise<void> {
  await client.query(
    `INSERT INTO runs.run (id, organisation_id, course_organisation_id, course_id, title, language, town, taken, starts_on, ends_on, begin_on, joining, professions, contact, opened_at, made_at)
     SELECT CASE n WHEN 1 THEN $1::uuid ELSE gen_random_uuid() END, $2, c.organisation_id, c.id, 'Izvođenje ' || n, 'sr-Latn', '', 0, current_date - n, current_date + CASE n WHEN 1 THEN 400 ELSE 30 END, current_date - 1, 'staff', '{}', '', now(), now()
     FROM generate_series(1, $3::int) n CROSS JOIN (SELECT id, organisation_id FROM catalogue.course WHERE organisation_id = $2 ORDER BY id LIMIT 1) c`,
    [benchRun, organisation, people / 50],
  );
  await client.query(
    `WITH enrolled AS (
       INSERT INTO learning.enrolment (id, organisation_id, person_id, course_id, course_edition_id, enrolled_at, course_organisation_id, place, place_at)
       SELECT gen_random_uuid(), $2, m.person_id, r.course_id, c.current_edition_id, now(), r.course_organisation_id, CASE WHEN m.n % 3 > 0 THEN '{}'::jsonb END, CASE WHEN m.n % 3 > 0 THEN now() END
       FROM (SELECT person_id, row_number() OVER (ORDER BY person_id) AS n FROM identity.member WHERE organisation_id = $2) m
         CROSS JOIN runs.run r JOIN catalogue.course c ON c.id = r.course_id WHERE r.id = $1 RETURNING id, person_id
     ) INSERT INTO runs.participant (organisation_id, run_id, person_id, enrolment_id, state, enrolled_on, sort_key)
       SELECT $2, $1, e.person_id, e.id, 'enrolled', current_date, l.sort_key FROM enrolled e JOIN people.listed_member l ON l.organisation_id = $2 AND l.person_id = e.person_id`,
    [benchRun, organisation],
  );
  await client.query(
    `INSERT INTO learning.block_done (organisation_id, enrolment_id, block_key, done_at)
     SELECT e.organisation_id, e.id, m.slug || '/' || (lesson ->> 'id') || '/' || (block ->> 'id'), now()
     FROM learning.enrolment e JOIN catalogue.course_edition_module em ON em.course_edition_id = e.course_edition_id
     JOIN catalogue.module_edition me ON me.id = em.module_edition_id JOIN catalogue.module m ON m.id = me.module_id,
     jsonb_array_elements(me.outline) lesson, jsonb_array_elements(lesson -> 'blocks') block
     WHERE e.organisation_id = $2 AND e.place_at IS NOT NULL AND e.id IN (SELECT enrolment_id FROM runs.participant WHERE run_id = $1)`,
    [benchRun, organisation],
  );
  await fillReminders(client, organisation);
}

/** Everybody was reminded of two days; one in fifty has an address that was refused. */
async function fillReminders(client: Client, organisation: string): Promise<void> {
  await client.query(
    `WITH rule AS (
       INSERT INTO runs.reminder_rule (id, organisation_id, run_id, about, days, recipients, made_at)
       SELECT gen_random_uuid(), $2, $1, 'end', days, 'not-finished', now() FROM unnest('{-7,-1}'::int[]) AS days RETURNING id
     ) INSERT INTO runs.reminder (id, organisation_id, run_id, rule_id, person_id, about_day, state, ordered_at, settled_at)
       SELECT gen_random_uuid(), $2, $1, rule.id, p.person_id, current_date, CASE WHEN random() < 0.02 THEN 'refused' ELSE 'sent' END, now(), now()
       FROM rule CROSS JOIN runs.participant p WHERE p.run_id = $1`,
    [benchRun, organisation],
  );
}

/** As many programmes as a fiftieth of the people, and everybody in one of them. */
async function fillProgrammes(client: Client, organisation: string, people: number): Promise<void> {
  await client.query(
    `INSERT INTO programmes.programme (id, organisation_id, title, summary, in_order, choose, joining, made_at)
     SELECT CASE n WHEN 1 THEN $1::uuid ELSE gen_random_uuid() END, $2, 'Program ' || n, '', true, 0, 'open', now() - n * interval '1 day' FROM generate_series(1, $3::int) n`,
    [programme, organisation, people / 50],
  );
  await client.query(
    `WITH edition AS (
       INSERT INTO programmes.edition (id, organisation_id, programme_id, number, title, summary, in_order, choose, published_at)
       SELECT gen_random_uuid(), organisation_id, id, 1, '{"sr-Latn": "Program", "sr-Cyrl": "Програм"}', '{"sr-Latn": "", "sr-Cyrl": ""}', true, 0, now() FROM programmes.programme WHERE id = $1 RETURNING id, programme_id
     ), part AS (
       INSERT INTO programmes.edition_part (organisation_id, edition_id, id, place, course_organisation_id, course_id, kind, need)
       SELECT $2, e.id, gen_random_uuid(), 0, c.organisation_id, c.id, 'general', 'required' FROM edition e CROSS JOIN (SELECT id, organisation_id FROM catalogue.course WHERE organisation_id = $2 ORDER BY id LIMIT 1) c
     ) UPDATE programmes.programme p SET current_edition_id = e.id FROM edition e WHERE p.id = e.programme_id`,
    [programme, organisation],
  );
  await client.query('ALTER TABLE programmes.participant DISABLE TRIGGER count_people');
  await client.query(
    `INSERT INTO programmes.participant (organisation_id, programme_id, person_id, edition_id, state, joined_at, sort_key)
     SELECT $2, p.id, l.person_id, p.current_edition_id, 'enrolled', now(), l.sort_key FROM programmes.programme p JOIN people.listed_member l ON l.organisation_id = $2 WHERE p.id = $1`,
    [programme, organisation],
  );
  await client.query('ALTER TABLE programmes.participant ENABLE TRIGGER count_people');
  await client.query(
    `WITH run AS (
       INSERT INTO runs.run (id, organisation_id, programme_id, title, language, town, taken, starts_on, ends_on, joining, professions, contact, opened_at, made_at)
       VALUES ($1, $2, $3, 'Izvođenje programa', 'sr-Latn', '', 0, current_date - 1, current_date + 300, 'staff', '{}', '', now(), now()) RETURNING id
     ) INSERT INTO runs.participant (organisation_id, run_id, person_id, programme_participant_id, state, enrolled_on, sort_key)
       SELECT $2, run.id, t.person_id, t.id, 'enrolled', current_date, t.sort_key FROM run CROSS JOIN programmes.participant t WHERE t.programme_id = $3`,
    [programmeRun, organisation, programme],
  );
  await fillCompletions(client, organisation);
}

/** The programme is certified as a whole, and some have passed the one course in it. */
async function fillCompletions(client: Client, organisation: string): Promise<void> {
  const [{ definition }] = firstProfiles;
  await client.query(
    `WITH profile AS (
       INSERT INTO profiles.profile (id, organisation_id, created_at) VALUES (gen_random_uuid(), $2, now()) RETURNING id
     ), version AS (
       INSERT INTO profiles.profile_version (id, organisation_id, profile_id, number, name, definition, saved_at)
       SELECT gen_random_uuid(), $2, id, 1, '{"sr-Latn": "Program", "sr-Cyrl": "Програм"}', $3, now() FROM profile
     ) UPDATE programmes.programme p SET profile_id = profile.id FROM profile WHERE p.id = $1`,
    [programme, organisation, definition],
  );
  await client.query(
    `INSERT INTO assessment.attempt (id, organisation_id, person_id, enrolment_id, course_edition_id, number, state, rules, seed, draw_version,
       started_at, deadline_at, closed_at, points, maximum, passed, result)
     SELECT gen_random_uuid(), e.organisation_id, e.person_id, e.id, e.course_edition_id, 1, 'submitted', '{}', '', 1, now(), now(), now(), 9, 10, true, '{"percent": 90}'
     FROM learning.enrolment e JOIN programmes.programme p ON p.id = $1 JOIN programmes.edition_part q ON q.edition_id = p.current_edition_id AND q.course_id = e.course_id
     WHERE e.organisation_id = $2 ORDER BY e.id LIMIT $3`,
    [programme, organisation, completions],
  );
}
