import type { Client } from 'pg';
import { v7 } from 'uuid';
import { GivenRuns } from '../support/given-runs';
import type { Staff } from './staff';
import type { Year } from './year';

/** Runs of the course that most people are in: one that is over, one that goes on with some who are late, and the next one. */
export async function makeRuns(
  client: Client,
  organisationId: string,
  staff: Staff,
  year: Year,
): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT course_id AS id FROM learning.enrolment WHERE organisation_id = $1 AND course_organisation_id = $1 GROUP BY course_id ORDER BY count(*) DESC, course_id LIMIT 1`,
    [organisationId],
  );
  const course = rows[0]?.id;
  if (course === undefined) return;
  const given = new GivenRuns(client, organisationId, staff.administrator.id);
  const dayOf = (daysAgo: number) => year.daysAgo(daysAgo).toISOString().slice(0, 10);
  const [before, now, next] = [v7(), v7(), v7()];
  const days = (from: number, to: number) => ({ startsOn: dayOf(from), endsOn: dayOf(to) });
  await given.run({
    id: before,
    title: 'Beograd, prolećno izvođenje',
    town: 'Beograd',
    course,
    ...days(150, 95),
  });
  await given.run({
    ...{ id: now, title: 'Novi Sad, jesenje izvođenje', course, capacity: 30 },
    ...{ ...days(30, -25), finishOn: dayOf(3), joining: 'staff' },
  });
  await given.run({
    ...{ id: next, title: 'Niš, zimsko izvođenje', town: 'Niš', course, capacity: 24 },
    ...{ ...days(-20, -75), finishOn: dayOf(-70) },
  });
  await given.fill(before, 18, 2);
  await given.fill(now, 6, 14);
  await given.fill(next, 0, 5);
  for (const run of [now, next]) await given.trainer(run, staff.trainer.id);
  await given.material({
    ...{ run: now, title: 'Raspored susreta u sali' },
    address: 'https://primer.rs/raspored',
  });
  for (const run of [now, next]) await given.material({ run, title: 'Radni list za susret.txt' });
  const template = await given.mailTemplate('Pred kraj izvođenja');
  await given.reminderRule({ run: next, about: 'start', days: -3, to: 'not-begun' });
  await given.reminderRule({ run: next, about: 'finish', days: -7, to: 'not-finished', template });
}
