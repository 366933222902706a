import { readAttempt } from '@svetionik/contracts/assessment/attempts';
import { examples } from '@svetionik/contracts/examples';
import { Heartbeat } from '../../../apps/backend/src/features/assessment';
import { closeOverdueJob } from '../../../apps/backend/src/features/assessment/assessment.jobs';
import { JobHandlers } from '../../../apps/backend/src/platform/jobs/job-handlers';
import { call } from '../../support/call';
import { openWorld, type TestWorld } from '../../support/test-world';

/** A clock that jumps is told from time that passes: no attempt is over because of it. */

const attempt = examples.openAttempt;

let world: TestWorld;

beforeEach(async () => {
  world = await openWorld();
  await world.client.query(
    'DELETE FROM assessment.heartbeat; DELETE FROM assessment.service_interruption',
  );
  await beat();
  await world.client.query(
    `UPDATE assessment.attempt SET started_at = now() - interval '10 minutes', deadline_at = now() + interval '20 minutes',
       breaks = 0, break_minutes = 0 WHERE id = $1`,
    [attempt],
  );
});

afterEach(() => world.close());

const beat = () => world.app.app.get(Heartbeat).beat();
const closeOverdue = () =>
  world.app.app
    .get(JobHandlers)
    .find(closeOverdueJob.name)
    ?.handler.handle({ id: attempt, organisationId: null, ids: {}, attempt: 1 });

/** The clock jumps by so many hours: all that was written before was written that much earlier, as it is now. */
async function jump(hours: number): Promise<void> {
  for (const shift of [
    'heartbeat SET at = at - make_interval(hours => $1)',
    'attempt SET started_at = started_at - make_interval(hours => $1), deadline_at = deadline_at - make_interval(hours => $1)',
    'service_interruption SET starts_at = starts_at - make_interval(hours => $1), ends_at = ends_at - make_interval(hours => $1)',
  ])
    await world.client.query(`UPDATE assessment.${shift}`, [hours]);
}

async function state(): Promise<unknown> {
  const { rows } = await world.client.query<{ state: string }>(
    'SELECT state FROM assessment.attempt WHERE id = $1',
    [attempt],
  );
  return rows[0]?.state;
}

/** Whole minutes that the learner has left. */
async function minutesLeft(): Promise<number> {
  const cookie = await world.given.session(examples.learner);
  const reply = await call(world.app, readAttempt, { params: { attempt } }, cookie);
  expect(reply.body).toMatchObject({ state: 'open' });
  return Math.round((new Date(reply.body.deadlineAt).getTime() - Date.now()) / 60_000);
}

it('leaves an attempt its time through a jump forward that stays', async () => {
  await jump(3);
  await closeOverdue();
  await beat();
  await closeOverdue();
  expect(await minutesLeft()).toBe(20);
});

it('closes nothing while no web server has beaten, since its downtime is not known yet', async () => {
  await jump(1);
  await closeOverdue();
  expect(await state()).toBe('open');
});

it('gives no hours away when the clock is set back after a jump', async () => {
  await jump(3);
  await beat();
  await jump(-3);
  await beat();
  expect(await minutesLeft()).toBe(20);
});

it('closes what is over once the server beats', async () => {
  await world.client.query(
    `UPDATE assessment.attempt SET started_at = now() - interval '2 hours', deadline_at = now() - interval '90 minutes' WHERE id = $1`,
    [attempt],
  );
  await closeOverdue();
  expect(await state()).toBe('expired');
});
