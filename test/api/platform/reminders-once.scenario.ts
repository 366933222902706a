import { examples } from '@svetionik/contracts/examples';
import type { ReminderRule } from '@svetionik/domain/reminders/reminder-rule';
import { v7 } from 'uuid';
import { MAILER, type Mailer } from '../../../apps/backend/src/platform/mail/mailer';
import { GivenRuns } from '../../support/given-runs';
import { orderReminders, sendReminders } from '../../support/send-reminders';
import { openWorld, type TestWorld } from '../../support/test-world';

let world: TestWorld;
let runs: GivenRuns;
let run: string;
let people: string[];

/** A run of 2031 with a Wednesday as the last day to finish, which reminds of nothing yet. */
beforeEach(async () => {
  world = await openWorld();
  await world.client.query('UPDATE runs.reminder_rule SET stopped_at = now()');
  people = await world.given.people([{ email: 'ana@primer.rs' }, { email: 'bez@primer.rs' }]);
  runs = new GivenRuns(world.client);
  const days = { startsOn: '2031-02-03', endsOn: '2031-03-14', finishOn: '2031-03-12' };
  run = await runs.run({ id: v7(), title: 'Subotica', ...days });
  for (const person of people) await runs.participant(run, person, '2031-02-03');
});

afterEach(() => world.close());

const givenRule = (about: ReminderRule['about'], days: number, to: ReminderRule['to']) =>
  runs.reminderRule({ run, about, days, to, template: null });
const order = (at: string) => orderReminders(world, at);
const send = (at: string) => sendReminders(world, at);
const receivers = () => world.app.mail.map(({ to }) => to).toSorted();
const everybody = ['ana@primer.rs', 'bez@primer.rs'];

describe('reminders', () => {
  it('go once, also where their rule is stopped and taken back, but for those that it kept from going', async () => {
    const first = await givenRule('finish', -3, 'not-finished');
    await order('2031-03-07T12:00:00Z');
    await send('2031-03-07T12:00:00Z');
    const late = await world.given.person({ email: 'kasnije@primer.rs' });
    await runs.participant(run, late, '2031-03-07');
    await order('2031-03-07T18:30:00Z');
    await world.client.query('UPDATE runs.reminder_rule SET stopped_at = now() WHERE id = $1', [
      first,
    ]);
    await send('2031-03-10T07:00:00Z');
    expect(receivers()).toEqual(everybody);
    await givenRule('finish', -3, 'not-finished');
    await order('2031-03-10T07:10:00Z');
    await send('2031-03-10T07:15:00Z');
    expect(receivers()).toEqual([...everybody, 'kasnije@primer.rs'].toSorted());
  });

  it('leave nothing waiting for a summary that is handed over just then', async () => {
    await world.client.query(
      `INSERT INTO runs.mail_choice (organisation_id, person_id, kind, way) VALUES ($1, $2, 'own-days', 'weekly')`,
      [examples.organisation, people[1]],
    );
    await givenRule('finish', -1, 'not-finished');
    await order('2031-03-09T23:30:00Z');
    const sending = jest
      .spyOn(world.app.app.get<Mailer>(MAILER), 'send')
      .mockImplementationOnce(async () => {
        await givenRule('end', 0, 'not-finished');
        await order('2031-03-10T07:00:00Z');
      });
    await send('2031-03-10T07:00:00Z');
    sending.mockRestore();
    const { rows } = await world.client.query(
      `SELECT m.state, s.state AS summary FROM runs.reminder m JOIN runs.reminder_summary s ON s.id = m.summary_id`,
    );
    expect(rows).toEqual([{ state: 'sent', summary: 'settled' }]);
  });
});
