import { examples } from '@svetionik/contracts/examples';
import {
  closeRunFeed,
  countParticipants,
  readFeedFile,
  readRunCalendar,
  readRunFeed,
  renewRunFeed,
} from '@svetionik/contracts/runs';
import ICAL from 'ical.js';
import { inDays } from '../../support/belgrade-time';
import { call } from '../../support/call';
import { randomUUID } from 'node:crypto';
import { GivenRuns } from '../../support/given-runs';
import { openWorld, type TestWorld } from '../../support/test-world';

const telling =
  /trgovin|trafficking|žrtv|victim|eksploatac|exploit|nestal|missing child|nasilj|violence|zdravstv|policij|police/i;

let world: TestWorld;
let runs: GivenRuns;
let cookies: Record<'manager' | 'trainer' | 'colleague' | 'learner' | 'other', string>;

beforeEach(async () => {
  world = await openWorld();
  const { given } = world;
  cookies = {
    manager: await given.session(examples.administrator),
    trainer: await given.session(examples.trainer),
    colleague: await given.session(examples.colleague),
    learner: await given.session(examples.learner),
    other: await given.session(examples.otherAdministrator),
  };
  runs = new GivenRuns(world.client);
  const run = await runs.run({
    id: examples.newRun,
    title: 'Prepoznavanje žrtava trgovine ljudima, policija',
    ...{ startsOn: inDays(1), endsOn: inDays(40), finishOn: inDays(30) },
  });
  await runs.trainer(run, examples.colleague);
});

afterEach(() => world.close());

type As = keyof typeof cookies;

async function read(as: As, query: Record<string, string>) {
  const reply = await call(world.app, readRunCalendar, { query }, cookies[as]);
  expect(reply.status).toBe(200);
  return readRunCalendar.replies[200].schema.parse(reply.body);
}

/** Makes an address, and gives its secret. */
async function renew(as: As): Promise<string> {
  const reply = await call(world.app, renewRunFeed, {}, cookies[as]);
  expect(reply.status).toBe(200);
  const { address } = renewRunFeed.replies[200].schema.parse(reply.body);
  return address.slice(address.lastIndexOf('/') + 1);
}

const follow = (secret: string) => call(world.app, readFeedFile, { params: { secret } });

/** As a program reads it that is not ours. */
async function readEvents(secret: string) {
  const reply = await follow(secret);
  expect(reply.status).toBe(200);
  expect(reply.headers['content-type']).toBe('text/calendar; charset=utf-8');
  const calendar = new ICAL.Component(ICAL.parse(reply.text));
  return {
    text: reply.text,
    events: calendar.getAllSubcomponents('vevent').map((each) => {
      const event = new ICAL.Event(each);
      const { summary, startDate, endDate } = event;
      return { summary, whole: startDate.isDate, from: String(startDate), to: String(endDate) };
    }),
  };
}

describe('the calendar of runs', () => {
  it('has the runs of some days, and of a trainer those that they lead', async () => {
    const from = inDays(0);
    const { runs, today } = await read('manager', { from, days: '14' });
    expect(today).toBe(from);
    expect(runs.map(({ id }) => id)).toEqual([examples.run, examples.newRun]);
    expect(runs[1]).toMatchObject({
      ...{ startsOn: inDays(1), finishBy: inDays(30) },
      trainers: [{ id: examples.colleague }],
    });
    const led = async (as: As) => (await read(as, { from, days: '14' })).runs.map(({ id }) => id);
    expect(await led('colleague')).toEqual([examples.newRun]);
    expect(await led('trainer')).toEqual([examples.run]);
    expect(await led('other')).toEqual([]);
    const later = await read('manager', { from: inDays(60), days: '14' });
    expect(later.runs.map(({ id }) => id)).toEqual([examples.run]);
    const refused = await call(
      world.app,
      readRunCalendar,
      { query: { days: '7' } },
      cookies.learner,
    );
    expect(refused.status).toBe(403);
  });
});

describe('a last day that has passed', () => {
  it('says how many are late, as the people of the run are counted', async () => {
    const people = await world.given.people(
      ['prva', 'druga', 'treća'].map((name) => ({ email: `${name}@primer.rs` })),
    );
    const days = { startsOn: inDays(-30), endsOn: inDays(20), finishOn: inDays(-2) };
    const late = await runs.run({ id: randomUUID(), title: 'Kasni', ...days });
    const coming = await runs.run({
      ...{ id: randomUUID(), title: 'Stiže', ...days, finishOn: inDays(0) },
    });
    await runs.participants(late, people);
    await world.client.query(
      'UPDATE runs.participant SET extended_to = $3 WHERE run_id = $1 AND person_id = $2',
      [late, people[0], inDays(5)],
    );
    const shown = await read('manager', { from: inDays(-7), days: '14' });
    const lateOn = (run: string) => shown.runs.find(({ id }) => id === run)?.late;
    expect(lateOn(late)).toBe(2);
    expect(lateOn(coming)).toBe(0);
    const asked = { params: { run: late } };
    const counts = await call(world.app, countParticipants, asked, cookies.manager);
    expect(counts.body.late).toBe(2);
  });

  it('counts up to a hundred', async () => {
    const people = await world.given.people(
      Array.from({ length: 103 }, (_, place) => ({ email: `kasni${place}@primer.rs` })),
    );
    const days = { startsOn: inDays(-30), endsOn: inDays(20), finishOn: inDays(-2) };
    const late = await runs.run({ id: randomUUID(), title: 'Svi kasne', ...days });
    await runs.participants(late, people);
    const shown = await read('manager', { from: inDays(-7), days: '14' });
    expect(shown.runs.find(({ id }) => id === late)?.late).toBe(100);
  });
});

describe('a calendar with more runs than are shown', () => {
  it('says so, and shows those that start first', async () => {
    await world.client.query(
      `INSERT INTO runs.run (id, organisation_id, course_organisation_id, course_id, title, language, town, starts_on, ends_on, joining, professions, contact, made_by, made_at)
       SELECT gen_random_uuid(), organisation_id, course_organisation_id, course_id, title, language, '', '2035-03-01', '2035-03-09', 'staff', '{}', '', made_by, made_at
       FROM runs.run CROSS JOIN generate_series(1, 301) WHERE id = $1`,
      [examples.newRun],
    );
    const few = await read('manager', { from: inDays(0), days: '14' });
    expect(few.more).toBe(false);
    const { runs: shown, more } = await read('manager', { from: '2035-03-05', days: '7' });
    expect([shown.length, more]).toEqual([300, true]);
  });
});

describe('a calendar that is followed', () => {
  it('has whole days under neutral names, of the runs that its owner reads', async () => {
    const { text, events } = await readEvents(await renew('colleague'));
    expect(events).toEqual([
      { summary: 'Početak, Novi Sad', whole: true, from: inDays(1), to: inDays(2) },
      { summary: 'Završiti do, Novi Sad', whole: true, from: inDays(30), to: inDays(31) },
      { summary: 'Kraj, Novi Sad', whole: true, from: inDays(40), to: inDays(41) },
    ]);
    expect(text).not.toMatch(telling);
    expect(text).not.toMatch(/svetionik|@/i);
    expect((await readEvents(await renew('manager'))).events.length).toBeGreaterThan(3);
  });

  it('keeps to its lines, and tells no subject, whatever somebody wrote for a town', async () => {
    const days = { startsOn: inDays(2), endsOn: inDays(3) };
    for (const town of ['Niš; =1+1,\r\nEND:VEVENT', 'Policijska uprava Niš']) {
      const run = await runs.run({ id: randomUUID(), title: 'Izvođenje', town, ...days });
      await runs.trainer(run, examples.colleague);
    }
    const { text, events } = await readEvents(await renew('colleague'));
    const starts = events.filter(({ from }) => from === inDays(2)).map(({ summary }) => summary);
    expect(starts.toSorted()).toEqual(['Početak', 'Početak, Niš; =1+1, END:VEVENT']);
    expect(events).toHaveLength(7);
    expect(text).not.toMatch(telling);
  });

  it('has another address once it is renewed, and none once it is closed', async () => {
    expect((await call(world.app, readRunFeed, {}, cookies.colleague)).body).toEqual({
      since: null,
    });
    const first = await renew('colleague');
    const second = await renew('colleague');
    expect((await follow(first)).status).toBe(404);
    expect((await follow(second)).status).toBe(200);
    const { body } = await call(world.app, readRunFeed, {}, cookies.colleague);
    expect(body).toEqual({ since: expect.any(String) });
    expect((await call(world.app, closeRunFeed, {}, cookies.colleague)).status).toBe(204);
    expect((await follow(second)).status).toBe(404);
  });

  it('ends with the role and with access, answered as an address that never was', async () => {
    const secret = await renew('trainer');
    const never = await follow('x'.repeat(43));
    await world.client.query(
      `UPDATE identity.member SET roles = '{learner}' WHERE person_id = $1`,
      [examples.trainer],
    );
    const lost = await follow(secret);
    expect([lost.status, lost.body.code]).toEqual([404, never.body.code]);
    await world.client.query(
      `UPDATE identity.member SET roles = '{learner,trainer}', blocked_at = now() WHERE person_id = $1`,
      [examples.trainer],
    );
    expect((await follow(secret)).status).toBe(404);
  });

  it('lets few wrong addresses be tried, and goes on for right ones', async () => {
    const secret = await renew('trainer');
    const tried = [];
    for (let place = 0; place < 25; place++)
      tried.push((await follow(`wrong-address-${place}`)).status);
    expect(tried.slice(0, 20).every((status) => status === 404)).toBe(true);
    expect(tried.at(-1)).toBe(429);
    expect((await follow(secret)).status).toBe(200);
  });

  it('keeps a hash of the secret alone', async () => {
    const secret = await renew('trainer');
    const { rows } = await world.client.query('SELECT * FROM runs.feed');
    expect(JSON.stringify(rows)).not.toContain(secret);
  });
});
