import { examples } from '@svetionik/contracts/examples';
import {
  addMailTemplate,
  addReminderRule,
  chooseMail,
  editMailTemplate,
  listMailChoices,
  listMailTemplates,
  listParticipants,
  listReminderRules,
  listReminders,
  stopReminderRule,
} from '@svetionik/contracts/runs';
import type { ReminderRule } from '@svetionik/domain/reminders/reminder-rule';
import { usualWords } from '@svetionik/domain/reminders/reminder-words';
import { findTellingWords } from '@svetionik/domain/reminders/telling-words';
import { v7 } from 'uuid';
import { MAILER, type Mailer } from '../../../apps/backend/src/platform/mail/mailer';
import { GivenCertificates } from '../../support/given-certificates';
import { GivenRuns } from '../../support/given-runs';
import { leaveSummaries } from '../../support/leave-summaries';
import { scenario } from '../../support/scenario';
import { orderReminders, sendReminders } from '../../support/send-reminders';
import { openWorld, type TestWorld } from '../../support/test-world';

const { learner, trainer, organisation } = examples;

let world: TestWorld;
let run: string;
let people: string[];
let cookies: Record<'manager' | 'trainer' | 'colleague' | 'other' | 'learner', string>;

/** A run of 2031 that ends on a Friday, with a Wednesday as the last day to finish. */
beforeEach(async () => {
  world = await openWorld();
  const { given } = world;
  await world.client.query('UPDATE runs.reminder_rule SET stopped_at = now()');
  people = await given.people([
    {
      email: 'ana@primer.rs',
      language: 'sr-Cyrl',
      name: { latin: 'Ana Anić', cyrillic: 'Ана Анић' },
    },
    { email: 'bez@primer.rs', language: 'en' },
  ]);
  const runs = new GivenRuns(world.client);
  const days = { startsOn: '2031-02-03', endsOn: '2031-03-14', finishOn: '2031-03-12' };
  run = await runs.run({ id: v7(), title: 'Subotica', ...days });
  await runs.trainer(run, trainer);
  for (const person of [learner, ...people]) await runs.participant(run, person, '2031-02-03');
  cookies = {
    manager: await given.session(examples.administrator),
    trainer: await given.session(trainer),
    colleague: await given.session(examples.colleague),
    other: await given.session(examples.otherAdministrator),
    learner: await given.session(learner),
  };
});

afterEach(() => world.close());

const walk = (steps: Parameters<typeof scenario<keyof typeof cookies>>[2]) =>
  scenario(world.app, cookies, steps);
const as = 'manager';
const rule = { about: 'finish', days: -3, to: 'not-finished', template: null };

const givenRule = (
  about: ReminderRule['about'],
  days: number,
  to: ReminderRule['to'],
  template: string | null = null,
) => new GivenRuns(world.client).reminderRule({ run, about, days, to, template });

const order = (at: string, workers?: number) => orderReminders(world, at, workers);
const send = (at: string) => sendReminders(world, at);
const receivers = () => world.app.mail.map(({ to }) => to).toSorted();
const everybody = ['ana@primer.rs', 'bez@primer.rs', 'polaznica@primer.rs'];
const alter = (table: string, set: string) => world.client.query(`UPDATE ${table} SET ${set}`);

describe('rules of reminders', () => {
  it('are added to a run, read by whoever leads it, and stopped', async () => {
    const params = { run, rule: v7() };
    const refused = (body: object, problem: string) => ({
      ...({ as, call: addReminderRule, with: { params: { run, rule: v7() }, body } } as const),
      ...{ status: 422, has: { code: problem } },
    });
    await walk([
      { as, call: addReminderRule, with: { params, body: rule }, status: 201, has: rule },
      { as, call: addReminderRule, with: { params, body: rule }, status: 200 },
      { as, call: addReminderRule, with: { params, body: { ...rule, days: 1 } }, status: 409 },
      { ...refused(rule, 'run.reminder-doubled'), status: 409 },
      refused({ ...rule, to: 'late' }, 'run.reminder-refused'),
      refused({ ...rule, to: 'trainers' }, 'run.reminder-refused'),
      refused({ ...rule, days: -2, template: v7() }, 'run.reference-unknown'),
      { as: 'other', call: addReminderRule, with: { params, body: rule }, status: 404 },
      {
        as: 'trainer',
        call: listReminderRules,
        with: { params: { run } },
        status: 200,
        has: { items: [{ id: params.rule, counts: { sent: 0 } }] },
      },
      { as: 'colleague', call: listReminderRules, with: { params: { run } }, status: 404 },
      { as, call: stopReminderRule, with: { params }, status: 204 },
      { as, call: stopReminderRule, with: { params }, status: 204 },
      { as, call: listReminderRules, with: { params: { run } }, status: 200, has: { items: [] } },
    ]);
  });

  it('send words of the organisation, which are checked when they are saved', async () => {
    const params = { template: v7() };
    const text = { name: 'Pred kraj', words: usualWords.past };
    const en = (subject: string, words: string) => ({
      ...text,
      words: { ...text.words, en: { subject, text: words } },
    });
    const refused = (body: object, found: string) => ({
      ...({ as, call: addMailTemplate, with: { params, body }, status: 422 } as const),
      has: { code: 'run.words-refused', details: { found: [found] } },
    });
    await walk([
      refused(en('For victims', '{link}'), 'victims'),
      refused(en('News', 'Health {link}'), 'Health'),
      refused(en('{day}', '{link}'), '{day}'),
      refused(en('News', 'None'), '{link}'),
      refused(en('News', '{link} {ime}'), '{ime}'),
      { as, call: addMailTemplate, with: { params, body: text }, status: 201, has: { rules: 0 } },
      { as, call: addMailTemplate, with: { params, body: text }, status: 200 },
      {
        as,
        call: editMailTemplate,
        with: { params, ifMatch: '1', body: en('Our words', 'To {name}: {link}') },
        status: 200,
        has: { version: 2 },
      },
      { as, call: editMailTemplate, with: { params, ifMatch: '1', body: text }, status: 412 },
      { as, call: listMailTemplates, status: 200, has: { items: [{ id: params.template }, {}] } },
    ]);
    await givenRule('finish', -1, 'not-finished', params.template);
    await order('2031-03-11T09:00:00Z');
    await send('2031-03-11T09:00:00Z');
    expect(world.app.mail.find(({ to }) => to === 'bez@primer.rs')).toMatchObject({
      subject: 'Our words',
      text: expect.stringMatching(/^To: http\S+\/learn\n/),
    });
  });
});

describe('reminders', () => {
  it('go once to each who has not finished, however many workers order them, and stand in a log', async () => {
    const id = await givenRule('finish', -3, 'not-finished');
    await order('2031-03-06T12:00:00Z', 2);
    expect(world.app.mail).toEqual([]);
    await order('2031-03-07T12:00:00Z', 3);
    await send('2031-03-07T12:00:00Z');
    expect(receivers()).toEqual(everybody);
    await order('2031-03-10T12:00:00Z', 2);
    await send('2031-03-10T12:00:00Z');
    expect(world.app.mail).toHaveLength(3);
    for (const { subject, text: words, id: messageId } of world.app.mail) {
      expect(findTellingWords(subject + words)).toEqual([]);
      expect(`${subject}${words}`).not.toContain('Subotica');
      expect(messageId).toMatch(/^[0-9a-f-]{36}$/);
    }
    expect(world.app.mail.find(({ to }) => to === 'ana@primer.rs')?.text).toMatch(
      /^Добар дан, Ана Анић,\n\n.* 12\. марта 2031\. године\./,
    );
    world.app.clock.reset();
    const counts = { sent: 3, ordered: 0, needless: 0, refused: 0, undelivered: 0 };
    const sent = { rule: { about: 'finish', days: -3 }, day: '2031-03-12', state: 'sent' };
    await walk([
      {
        as,
        call: listReminderRules,
        with: { params: { run } },
        status: 200,
        has: { items: [{ id, counts }] },
      },
      {
        as: 'trainer',
        call: listReminders,
        with: { params: { run }, query: { limit: '2' } },
        status: 200,
        has: { items: [sent, sent] },
        hasNot: ['Добар дан'],
      },
      { as: 'colleague', call: listReminders, with: { params: { run } }, status: 404 },
    ]);
  });

  it('are not waited for once nobody tries to hand them over any more, until somebody has it tried again', async () => {
    await givenRule('finish', -3, 'not-finished');
    await order('2031-03-07T12:00:00Z');
    world.app.clock.reset();
    const mails = `handler = 'runs.mailReminder'`;
    const read = async (state: string) => {
      const asked = { params: { run }, query: { state } };
      const { body } = await walk([{ as, call: listReminders, with: asked, status: 200 }]);
      return body.items.map((each: { state: string }) => each.state);
    };
    expect(await read('ordered')).toHaveLength(3);
    await alter(
      'platform.job',
      `state = 'dead', finished_at = now(), error_code = 'ETIMEDOUT' WHERE ${mails}`,
    );
    expect(await read('ordered')).toEqual([]);
    expect(await read('undelivered')).toEqual(Array(3).fill('undelivered'));
    const counts = { sent: 0, ordered: 0, undelivered: 3 };
    const rules = { params: { run } };
    await walk([
      { as, call: listReminderRules, with: rules, status: 200, has: { items: [{ counts }] } },
    ]);
    await alter('platform.job', `state = 'queued', finished_at = NULL WHERE ${mails}`);
    expect(await read('ordered')).toHaveLength(3);
  });

  it('are sent again with the same Message-ID where a worker was killed after the mail', async () => {
    await givenRule('finish', -3, 'not-finished');
    await order('2031-03-07T12:00:00Z');
    await send('2031-03-07T12:00:00Z');
    const ids = world.app.mail.map(({ id }) => id);
    await world.client.query(
      `UPDATE runs.reminder SET state = 'ordered', settled_at = NULL; UPDATE platform.job SET state = 'queued', attempts = 0 WHERE handler = 'runs.mailReminder'`,
    );
    await send('2031-03-07T12:00:00Z');
    expect(
      world.app.mail
        .slice(3)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(ids.toSorted());
  });

  it('wait for the hours of work days, also where they were ordered within them', async () => {
    await givenRule('finish', -3, 'not-finished');
    await order('2031-03-07T18:30:00Z');
    await send('2031-03-09T12:00:00Z');
    expect(world.app.mail).toEqual([]);
    await send('2031-03-10T06:59:00Z');
    expect(world.app.mail).toEqual([]);
    await alter('platform.job', `run_at = '2031-03-07' WHERE state = 'queued'`);
    await send('2031-03-07T18:40:00Z');
    expect(world.app.mail).toEqual([]);
    await alter('platform.job', `run_at = '2031-03-10 07:00Z' WHERE state = 'queued'`);
    await send('2031-03-10T07:00:00Z');
    expect(receivers()).toEqual(everybody);
  });

  it.each([
    ['who has left', `runs.participant`, `state = 'withdrawn'`, 'left'],
    ['of a cancelled run', 'runs.run', 'cancelled_at = now()', 'cancelled'],
    ['of a moved day', 'runs.run', `finish_on = '2031-03-13'`, 'moved'],
    ['of a stopped rule', 'runs.reminder_rule', 'stopped_at = now()', 'stopped'],
    ['who may not sign in', 'identity.person', 'blocked_at = now()', 'unreachable'],
  ])('are not needed any more %s', async (_, table, set, why) => {
    await givenRule('finish', -3, 'not-finished');
    await order('2031-03-07T12:00:00Z');
    await alter(table, set);
    await send('2031-03-07T12:00:00Z');
    expect(world.app.mail).toEqual([]);
    const { rows } = await world.client.query('SELECT DISTINCT state, why FROM runs.reminder');
    expect(rows).toEqual([{ state: 'needless', why }]);
  });

  it('go again about a day that somebody was given, and to nobody who is done', async () => {
    await givenRule('finish', 1, 'late');
    const done = await world.given.person({ email: 'gotova@primer.rs' });
    const certificates = new GivenCertificates(world.client);
    const { rows } = await world.client.query('SELECT slug FROM catalogue.course WHERE id = $1', [
      examples.reportedCourse,
    ]);
    const [{ slug }] = rows;
    await certificates.passed({ person: done, course: slug });
    await new GivenRuns(world.client).participant(run, done);
    await world.client.query(
      `UPDATE runs.participant SET state = 'withdrawn' WHERE person_id = $1`,
      [learner],
    );
    await world.client.query(
      `UPDATE runs.participant SET extended_to = '2031-03-20' WHERE person_id = $1`,
      [people[0]],
    );
    await order('2031-03-13T12:00:00Z');
    await send('2031-03-13T12:00:00Z');
    expect(receivers()).toEqual(['bez@primer.rs']);
    await order('2031-03-21T12:00:00Z');
    await send('2031-03-21T12:00:00Z');
    expect(receivers()).toEqual(['ana@primer.rs', 'bez@primer.rs']);
  });

  it('go to whoever leads the run, and lead them there', async () => {
    await givenRule('end', -1, 'trainers');
    await order('2031-03-13T12:00:00Z');
    await send('2031-03-13T12:00:00Z');
    expect(receivers()).toEqual(['edukator@primer.rs']);
    expect(world.app.mail[0]?.text).toContain(`/runs/${run}\n`);
  });

  it('are marked where the mail server knows no such address', async () => {
    await givenRule('finish', -3, 'not-finished');
    const mailer = world.app.app.get<Mailer>(MAILER);
    const refusal = { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 };
    const sending = jest
      .spyOn(mailer, 'send')
      .mockRejectedValueOnce(Object.assign(new Error('no such mailbox'), refusal));
    await order('2031-03-07T12:00:00Z');
    await send('2031-03-07T12:00:00Z');
    sending.mockRestore();
    world.app.clock.reset();
    await walk([
      {
        as,
        call: listReminders,
        with: { params: { run }, query: { state: 'refused' } },
        status: 200,
        has: { items: [{ state: 'refused' }], next: null },
      },
    ]);
    expect(world.app.mail).toHaveLength(2);
    const readMarks = async () => {
      const asked = { params: { run } };
      const { body } = await walk([{ as, call: listParticipants, with: asked, status: 200 }]);
      const items: { addressRefused: boolean }[] = body.items;
      return items.filter(({ addressRefused }) => addressRefused).length;
    };
    expect(await readMarks()).toBe(1);
    await givenRule('finish', -1, 'not-finished');
    await order('2031-03-11T12:00:00Z');
    await send('2031-03-11T12:00:00Z');
    world.app.clock.reset();
    expect(await readMarks()).toBe(0);
  });
});

describe('choices of mails', () => {
  it('are those of whoever is signed in', () =>
    walk([
      { as: 'learner', call: listMailChoices, status: 200, has: { items: [{ way: 'each' }] } },
      {
        as: 'learner',
        call: chooseMail,
        with: { params: { kind: 'own-days' }, body: { way: 'none' } },
        status: 200,
        has: { items: [{ kind: 'own-days', way: 'none' }] },
      },
      {
        as: 'trainer',
        call: listMailChoices,
        status: 200,
        has: { items: [{ kind: 'own-days' }, { kind: 'led-days' }] },
      },
    ]));

  it('leave out whoever wants none, and gather a week for whoever wants one mail', async () => {
    const [ana, bez] = people;
    await givenRule('finish', -1, 'not-finished');
    await givenRule('end', 0, 'not-finished');
    await world.client.query(
      `INSERT INTO runs.mail_choice (organisation_id, person_id, kind, way) VALUES ($1, $2, 'own-days', 'none'), ($1, $3, 'own-days', 'weekly')`,
      [organisation, ana, bez],
    );
    await order('2031-03-09T23:30:00Z', 2);
    await send('2031-03-10T07:00:00Z');
    await order('2031-03-11T12:00:00Z', 2);
    await send('2031-03-11T12:00:00Z');
    expect(receivers()).toEqual(['bez@primer.rs', 'polaznica@primer.rs']);
    expect(world.app.mail.find(({ to }) => to === 'bez@primer.rs')).toMatchObject({
      subject: 'This week’s dates',
      unsubscribe: expect.stringMatching(/\/unsubscribe\/[0-9a-f-]{36}$/),
      text: expect.stringContaining('– 12 March 2031\n– 14 March 2031\n'),
    });
    await leaveSummaries(
      world,
      world.app.mail.find(({ to }) => to === 'bez@primer.rs')?.unsubscribe,
    );
    world.app.clock.reset();
    const inSummary = { person: { id: bez }, weekly: true, state: 'sent' };
    const reply = await walk([{ as, call: listReminders, with: { params: { run } }, status: 200 }]);
    expect(reply.body.items.filter(({ weekly }: { weekly: boolean }) => weekly)).toMatchObject([
      inSummary,
      inSummary,
    ]);
  });
});
