import { examples } from '@svetionik/contracts/examples';
import {
  listReminderRules,
  listReminders,
  remindParticipants,
  stopReminderRule,
} from '@svetionik/contracts/runs';
import { findSendingTime } from '@svetionik/domain/reminders/sending-time';
import { usualWords } from '@svetionik/domain/reminders/reminder-words';
import { v7 } from 'uuid';
import { inDays } from '../../support/belgrade-time';
import { call } from '../../support/call';
import { GivenCertificates } from '../../support/given-certificates';
import { GivenRuns } from '../../support/given-runs';
import { scenario } from '../../support/scenario';
import { orderReminders, sendReminders } from '../../support/send-reminders';
import { openWorld, type TestWorld } from '../../support/test-world';

const { learner, trainer } = examples;
/** The last day to finish was yesterday. */
const finishOn = inDays(-1);

let world: TestWorld;
let run: string;
let ana: string;
let bez: string;
let cookies: Record<'manager' | 'trainer' | 'other', string>;

beforeEach(async () => {
  world = await openWorld();
  const { given } = world;
  await world.client.query('UPDATE runs.reminder_rule SET stopped_at = now()');
  [ana = '', bez = ''] = await given.people([
    { email: 'ana@primer.rs', language: 'en', name: { latin: 'Ana Anić', cyrillic: 'Ана Анић' } },
    { email: 'bez@primer.rs' },
  ]);
  const runs = new GivenRuns(world.client);
  const days = { startsOn: inDays(-30), endsOn: inDays(30), finishOn };
  run = await runs.run({ id: v7(), title: 'Subotica', ...days });
  await runs.trainer(run, trainer);
  for (const person of [learner, ana, bez]) await runs.participant(run, person, inDays(-30));
  cookies = {
    manager: await given.session(examples.administrator),
    trainer: await given.session(trainer),
    other: await given.session(examples.otherAdministrator),
  };
});

afterEach(() => world.close());

const walk = (steps: Parameters<typeof scenario<keyof typeof cookies>>[2]) =>
  scenario(world.app, cookies, steps);
const as = 'manager';
const remind = (...people: string[]) => ({
  ...({ call: remindParticipants, with: { params: { run }, body: { people } } } as const),
});
const receivers = () => world.app.mail.map(({ to }) => to).toSorted();

it('people are reminded of their day by hand, each once a day', async () => {
  const stranger = examples.newPerson;
  await walk([
    {
      ...{ as, ...remind(ana, bez, ana, stranger), status: 200 },
      has: { done: 2, skipped: [{ person: stranger, why: 'not-on-it' }] },
    },
    {
      ...{ as, ...remind(learner, ana), status: 200 },
      has: { done: 1, skipped: [{ person: ana, why: 'reminded' }] },
    },
    { as: 'trainer', ...remind(ana), status: 403 },
    { as: 'other', ...remind(ana), status: 404 },
  ]);
  const { rows } = await world.client.query<{ id: string }>(
    'SELECT enrolment_id AS id FROM runs.participant WHERE run_id = $1 AND person_id = $2',
    [run, bez],
  );
  await new GivenCertificates(world.client).passedAttempt(rows[0]?.id ?? '');
  await sendReminders(world, findSendingTime(new Date(), 'Europe/Belgrade').toISOString());
  world.app.clock.reset();
  expect(receivers()).toEqual(['ana@primer.rs', 'polaznica@primer.rs']);
  const mail = world.app.mail.find(({ to }) => to === 'ana@primer.rs');
  expect(mail?.subject).toBe(usualWords.past.en.subject);
  await walk([
    {
      ...{ as, call: listReminders, with: { params: { run } }, status: 200 },
      has: {
        items: expect.arrayContaining([
          expect.objectContaining({ person: expect.objectContaining({ id: bez }), why: 'done' }),
          expect.objectContaining({ byHand: true, state: 'sent', day: finishOn }),
        ]),
      },
    },
    {
      ...{ as, call: listReminderRules, with: { params: { run } }, status: 200 },
      has: { items: [] },
    },
  ]);
  await orderReminders(world, new Date().toISOString());
  world.app.clock.reset();
  await world.client.query('UPDATE runs.reminder_rule SET by_hand_on = by_hand_on - 1');
  await walk([{ ...{ as, ...remind(ana), status: 200 }, has: { done: 1, skipped: [] } }]);
  const { rowCount } = await world.client.query('SELECT FROM runs.reminder WHERE run_id = $1', [
    run,
  ]);
  expect(rowCount).toBe(4);
});

it('whoever presses at once with somebody else orders nothing twice', async () => {
  const press = () => call(world.app, remindParticipants, remind(ana, bez).with, cookies.manager);
  const replies = await Promise.all([press(), press(), press()]);
  const { schema } = remindParticipants.replies[200];
  const done = replies.map(({ body }) => schema.parse(body).done);
  expect(done.toSorted()).toEqual([0, 0, 2]);
});

it('and what is ordered so is no rule that could be stopped', async () => {
  await walk([{ ...{ as, ...remind(ana), status: 200 } }]);
  const { rows } = await world.client.query<{ id: string }>(
    'SELECT id FROM runs.reminder_rule WHERE by_hand_on IS NOT NULL',
  );
  const params = { run, rule: rows[0]?.id ?? '' };
  await walk([{ as, call: stopReminderRule, with: { params }, status: 404 }]);
});
