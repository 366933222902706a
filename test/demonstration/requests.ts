import { grantAccommodation } from '@svetionik/contracts/accommodations';
import { askForExport } from '@svetionik/contracts/exports';
import { makeDraftHandout, makeHandout } from '@svetionik/contracts/handouts';
import { requestErasure } from '@svetionik/contracts/privacy';
import { allowAttempt } from '@svetionik/contracts/retakes';
import { addTraining, decideTraining, sendEvidence } from '@svetionik/contracts/trainings';
import { printTranscript } from '@svetionik/contracts/transcript';
import { v7 } from 'uuid';
import { runSubjectJobs } from './jobs';
import { runAtMoment } from './moment';
import type { World } from './world';

type Deed = (world: World, time: Date) => Promise<unknown>;

/** What learners ask of administrators and what becomes of it, so many days before the end. */
const deeds: readonly (readonly [days: number, deed: Deed])[] = [
  [200, grantTime],
  [60, (world, time) => sendTraining(world, time, 'confirmed')],
  [30, (world, time) => sendTraining(world, time, 'refused')],
  [25, allowAnother],
  [6, (world, time) => sendTraining(world, time, undefined)],
  [5, askToBeErased],
  [4, printBook],
  [3, printOwn],
  [3, takeHandouts],
];

export function planRequests(world: World): void {
  for (const [days, deed] of deeds) {
    const time = world.year.daysAgo(days);
    world.agenda.plan(time, () =>
      runAtMoment(time, world.chance, async () => {
        await deed(world, time);
      }),
    );
  }
}

async function grantTime({ acts, staff }: World): Promise<void> {
  await acts.send(staff.administrator, grantAccommodation, {
    params: { person: staff.learner.id, grant: v7() },
    version: 0,
    body: {
      extraTimeFactor: 1.5,
      timeLimited: true,
      breaks: 1,
      breakMinutes: 10,
      reason: 'Potvrda izabranog lekara.',
    },
  });
}

const trainings = {
  confirmed: { title: 'Rad sa decom u timu', organiser: 'Demonstracioni dom zdravlja „Breza“' },
  refused: { title: 'Komunikacija na prijemu', organiser: 'Demonstraciona bolnica „Izvor“' },
  waiting: { title: 'Zapis i poverljivost', organiser: 'Demonstracioni zavod „Javor“' },
};

/** A training elsewhere, with its evidence; without an outcome it waits for one. */
async function sendTraining(
  { acts, staff }: World,
  time: Date,
  outcome: 'confirmed' | 'refused' | undefined,
): Promise<void> {
  const params = { training: v7() };
  await acts.send(staff.learner, addTraining, {
    params,
    body: {
      ...trainings[outcome ?? 'waiting'],
      finishedOn: time.toISOString().slice(0, 10),
      hours: 6,
      points: 4,
      approved: true,
      accreditation: 'D-117',
    },
  });
  const evidence = new File(['Potvrda o učešću, izmišljena za demonstraciju.\n'], 'potvrda.txt');
  await acts.send(staff.learner, sendEvidence, { params, body: evidence });
  if (outcome === undefined) return;
  await acts.send(staff.administrator, decideTraining, {
    params,
    version: 2,
    body: { outcome, reason: outcome === 'refused' ? 'Na potvrdi se ne vidi broj bodova.' : '' },
  });
}

/** One more attempt for somebody who has used up theirs. */
async function allowAnother({ acts, client, staff }: World): Promise<void> {
  const { rows } = await client.query<{ enrolment: string }>(
    `SELECT enrolment_id AS enrolment FROM assessment.attempt WHERE organisation_id = $1 AND number > 0 GROUP BY enrolment_id
     HAVING count(*) = 3 AND bool_and(passed = false) ORDER BY max(closed_at) DESC LIMIT 1`,
    [acts.organisationId],
  );
  for (const { enrolment } of rows)
    await acts.send(staff.administrator, allowAttempt, {
      params: { enrolment, extraAttempt: v7() },
      body: { reason: 'Prekid struje u toku treće provere.' },
    });
}

async function askToBeErased({ acts, client }: World): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT id FROM identity.person WHERE email LIKE '%@primer.example' AND name_latin IS NOT NULL
     AND NOT EXISTS (SELECT FROM registry.certificate c WHERE c.person_id = person.id) ORDER BY created_at DESC OFFSET 3 LIMIT 1`,
  );
  for (const person of rows) await acts.send(person, requestErasure, { params: { request: v7() } });
}

async function printBook(world: World, time: Date): Promise<void> {
  const { rows } = await world.client.query<{ organiser: string }>(
    'SELECT organiser_id AS organiser FROM registry.register WHERE year = $1 ORDER BY last_number DESC LIMIT 1',
    [time.getUTCFullYear()],
  );
  for (const { organiser } of rows) {
    const id = v7();
    await world.acts.send(world.staff.administrator, askForExport, {
      params: { export: id },
      body: {
        kind: 'register-book',
        organiser,
        year: time.getUTCFullYear(),
        language: 'sr-Cyrl',
      },
    });
    await runSubjectJobs(world, [id]);
  }
}

async function printOwn(world: World): Promise<void> {
  const id = v7();
  await world.acts.send(world.staff.learner, printTranscript, {
    params: { print: id },
    body: { language: 'sr-Latn' },
  });
  await runSubjectJobs(world, [id]);
}

/** What the general module gives to take along, for whoever is in a course, and for its authors. */
async function takeHandouts(world: World): Promise<void> {
  const { acts, client, staff } = world;
  const block = 'obrazac-beleske';
  const { rows } = await client.query<{ hash: string; module: string }>(
    `SELECT DISTINCT ON (m.id) d.hash, m.id AS module FROM learning.enrolment e
     JOIN catalogue.course_edition_module cm ON cm.course_edition_id = e.course_edition_id
     JOIN catalogue.edition_document d ON d.module_edition_id = cm.module_edition_id AND d.kind = 'learner' AND d.script = 'sr-Latn'
     JOIN catalogue.module_edition me ON me.id = cm.module_edition_id JOIN catalogue.module m ON m.id = me.module_id
     WHERE e.person_id = $1 AND e.withdrawn_at IS NULL AND m.slug = 'opste-znanje'`,
    [staff.learner.id],
  );
  for (const { hash, module } of rows) {
    await acts.send(staff.learner, makeHandout, { params: { hash, block } });
    await acts.send(staff.trainer, makeDraftHandout, { params: { module, block } });
  }
  const { rows: copies } = await client.query<{ id: string }>(
    `SELECT id FROM handouts.copy WHERE state = 'waiting'`,
  );
  await runSubjectJobs(
    world,
    copies.map(({ id }) => id),
  );
}
