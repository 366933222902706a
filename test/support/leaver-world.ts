import { issueCertificates } from '@svetionik/contracts/certification';
import { examples } from '@svetionik/contracts/examples';
import { beginLeaving, takeBackLeaving } from '@svetionik/contracts/leavings';
import { shareCourse } from '@svetionik/contracts/sharing';
import { issueDate } from '@svetionik/domain/certificates/register';
import { addDays } from '@svetionik/domain/credits/calendar-span';
import { v7 } from 'uuid';
import { OrganisationDirectory } from '../../apps/backend/src/platform/access/organisation-directory';
import { LeavingsWorker } from '../../apps/backend/src/features/leavings/leavings.worker';
import { call } from './call';
import { administratorRoles, trainerRoles } from './staff-roles';
import { Learner } from './standard-courses';
import type { TestWorld } from './test-world';

const { otherOrganisation: leaver, newOrganisation: stranger } = examples;

/** A member that is to leave, with somebody who holds a certificate of it, somebody who does not, and a third organisation beside it. */
export async function giveLeaver(world: TestWorld) {
  const { app, client, given } = world;
  await given.organisation(stranger, { slug: 'treca', latin: 'Treća', cyrillic: 'Трећа' });
  app.app.get(OrganisationDirectory).forget();
  const staff = [...administratorRoles, ...trainerRoles];
  const strange = await given.person({
    organisationId: stranger,
    email: 'upravnica@treca.rs',
    roles: staff,
  });
  const holder = await given.person({
    organisationId: leaver,
    email: 'ana@drugde.rs',
    name: { latin: 'Ana Horvat', cyrillic: 'Ана Хорват' },
  });
  const other = await given.person({ organisationId: leaver, email: 'nikola@drugde.rs' });
  await given.membership(other, stranger);
  await given.organiser(v7(), v7(), leaver);
  await client.query(
    `UPDATE organisations.organiser SET name = '{"sr-Latn": "Naša škola", "sr-Cyrl": "Наша школа"}' WHERE organisation_id = $1`,
    [leaver],
  );
  const cookies = {
    network: await given.session(examples.administrator),
    leaver: await given.session(examples.otherAdministrator),
    holder: await given.session(holder),
    other: await given.session(other),
    stranger: await given.session(strange),
  };
  return { cookies, holder, other, strange };
}

/** Why, in what is announced here. */
export const leavingReason = 'Удружење престаје са радом.';

/** The day that is so many days ahead by the clock of the program. */
export function futureDay({ app }: TestWorld, days: number): string {
  return addDays(issueDate(app.clock.now(), 'Europe/Belgrade').date, days);
}

/** The network announces that an organisation leaves, in a month where nothing else is said. */
export function announceLeaving(
  world: TestWorld,
  leaving = v7(),
  lastDay = futureDay(world, 30),
  organisation: string = leaver,
) {
  const body = { lastDay, reason: leavingReason };
  return { call: beginLeaving, with: { params: { organisation, leaving }, body } };
}

/** And takes it back. */
export function cancelLeaving(leaving: string) {
  return { call: takeBackLeaving, with: { params: { organisation: leaver, leaving } } };
}

/** The holder takes a course that the network shares, and the leaver issues a certificate. Gives the code that it is checked by. */
export async function issueThere(
  { app, client }: TestWorld,
  cookies: Readonly<Record<'network' | 'leaver' | 'holder', string>>,
): Promise<string> {
  const slug = 'cetvrti-kurs';
  const { rows } = await client.query<{ id: string }>(
    'SELECT id FROM catalogue.course WHERE slug = $1 AND organisation_id = $2',
    [slug, examples.organisation],
  );
  const params = { course: rows[0]?.id ?? '', share: v7() };
  await call(app, shareCourse, { params, body: { member: leaver } }, cookies.network);
  const [enrolment, attempt] = [v7(), v7()];
  const learner = new Learner(app, client, cookies.holder);
  await learner.enrol(enrolment, `${slug}-organizacija`);
  await learner.finishModules(enrolment);
  await learner.startAttempt(enrolment, attempt);
  await learner.passAttempt(attempt);
  const batch = { params: { batch: v7() }, body: { course: null, except: [], expected: 1 } };
  await call(app, issueCertificates, batch, cookies.leaver);
  await app.runJobs();
  const issued = await client.query<{ check_code: string; rendering: string }>(
    'SELECT check_code, rendering FROM registry.certificate WHERE organisation_id = $1',
    [leaver],
  );
  expect(issued.rows).toMatchObject([{ rendering: 'ready' }]);
  return issued.rows[0]?.check_code ?? '';
}

/** So many days go by for the leaving, and what is due is carried out. */
export async function letDaysPass({ app, client }: TestWorld, days: number): Promise<void> {
  await client.query(
    `UPDATE leavings.leaving SET last_day = last_day - $1::int, acknowledged_at = acknowledged_at - make_interval(days => $1::int) WHERE taken_back_at IS NULL AND organisation_id = $2`,
    [days, leaver],
  );
  await client.query(
    'UPDATE platform.organisation SET last_day = last_day - $1::int WHERE id = $2',
    [days, leaver],
  );
  await doDueWork({ app });
}

export async function doDueWork({ app }: Pick<TestWorld, 'app'>): Promise<void> {
  app.app.get(OrganisationDirectory).forget();
  await app.app.get(LeavingsWorker).handle();
  await app.runJobs();
}
