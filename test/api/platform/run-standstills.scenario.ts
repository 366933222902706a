import { examples } from '@svetionik/contracts/examples';
import { readHome } from '@svetionik/contracts/home';
import {
  countParticipants,
  exportParticipants,
  listLatePeople,
  listOverseenParticipants,
  listOwnRuns,
  listParticipants,
  readRunCalendar,
  readRunSums,
  remindParticipants,
} from '@svetionik/contracts/runs';
import { findSendingTime } from '@svetionik/domain/reminders/sending-time';
import { v7 } from 'uuid';
import { inDays } from '../../support/belgrade-time';
import { call } from '../../support/call';
import { GivenCertificates } from '../../support/given-certificates';
import { GivenInstitutions } from '../../support/given-institutions';
import { GivenRuns } from '../../support/given-runs';
import { orderReminders, sendReminders } from '../../support/send-reminders';
import { openWorld, type TestWorld } from '../../support/test-world';

const { institution, organisation } = examples;
const names = ['Ana Anić', 'Beba Bebić', 'Ceca Cecić', 'Deca Decić'];
/** The last day to finish was yesterday. */
const finishOn = inDays(-1);

let world: TestWorld;
let run: string;
let people: string[];
let enrolments: string[];
let certificates: GivenCertificates;
let manager: string;

/** Ana has handed in and Beba has no attempt left; Ceca has begun nothing, and Deca has failed once. */
beforeEach(async () => {
  world = await openWorld();
  await world.client.query('UPDATE runs.reminder_rule SET stopped_at = now()');
  certificates = new GivenCertificates(world.client);
  people = await world.given.people(
    names.map((latin, place) => ({
      ...{ email: `osoba${place}@primer.rs`, name: { latin, cyrillic: latin } },
    })),
  );
  const runs = new GivenRuns(world.client);
  const days = { startsOn: inDays(-30), endsOn: inDays(30), finishOn };
  run = await runs.run({ id: v7(), title: 'Subotica', ...days });
  await runs.participants(run, people, inDays(-30));
  const given = new GivenInstitutions(world.client);
  for (const person of people) await given.workplace({ person, institution });
  const { rows } = await world.client.query<{ id: string }>(
    'SELECT p.enrolment_id AS id FROM runs.participant p JOIN unnest($2::uuid[]) WITH ORDINALITY AS n (person, place) ON n.person = p.person_id WHERE p.run_id = $1 ORDER BY n.place',
    [run, people],
  );
  enrolments = rows.map(({ id }) => id);
  const [ana = '', beba = '', , deca = ''] = enrolments;
  await certificates.handedInAttempt(ana);
  await certificates.usedUpAttempts(beba);
  await certificates.handedInAttempt(deca);
  await certificates.failedMarks(deca);
  manager = await world.given.session(examples.administrator);
});

afterEach(() => world.close());

const params = () => ({ run });
const receivers = () => world.app.mail.map(({ to }) => to).toSorted();
const namesOf = (ids: readonly string[]) => ids.map((id) => names[people.indexOf(id)]);

async function list(filter = 'all') {
  const asked = { params: params(), query: { filter } };
  const { body } = await call(world.app, listParticipants, asked, manager);
  return listParticipants.replies[200].schema.parse(body).items;
}

async function listLate() {
  const { body } = await call(world.app, listLatePeople, { query: {} }, manager);
  const { items } = listLatePeople.replies[200].schema.parse(body);
  return namesOf(items.map(({ id }) => id).filter((id) => people.includes(id)));
}

async function readOwn(person: string) {
  const { body } = await call(world.app, listOwnRuns, {}, await world.given.session(person));
  return listOwnRuns.replies[200].schema.parse(body).items[0]?.due;
}

async function remindByHand() {
  const asked = { params: params(), body: { people } };
  const { body } = await call(world.app, remindParticipants, asked, manager);
  return remindParticipants.replies[200].schema.parse(body);
}

/** One enrolment waits for marks by now, and of one that failed once no attempt is left. */
async function standStill(handedIn: string, failed: string): Promise<void> {
  await certificates.handedInAttempt(handedIn);
  await world.client.query(
    `UPDATE catalogue.course_edition SET assessment = jsonb_set(assessment, '{attempts}', '1')`,
  );
  await world.client.query('SELECT learning.note_exhausted($1)', [failed]);
}

async function giveCoordinator(): Promise<string> {
  const coordinator = await world.given.person({
    ...{ email: 'koordinatorka@primer.rs', roles: ['learner', 'institution-coordinator'] },
  });
  await world.client.query(
    'INSERT INTO people.coordinated_institution (organisation_id, person_id, institution_id, given_by, given_at) VALUES ($1, $2, $3, $4, now())',
    [organisation, coordinator, institution, examples.administrator],
  );
  return coordinator;
}

describe('who can do nothing on a run', () => {
  it('is not late, wherever that is told or counted', async () => {
    const late = { kind: 'late', what: 'finish', on: finishOn, days: 1 };
    expect((await list()).map(({ due, course }) => ({ due, course }))).toEqual([
      { due: { kind: 'handed-in', on: finishOn }, course: 'being-marked' },
      { due: { kind: 'used-up', on: finishOn }, course: 'failed' },
      { due: late, course: 'not-started' },
      { due: late, course: 'failed' },
    ]);
    const lateOnes = names.slice(2);
    expect(namesOf((await list('late')).map(({ id }) => id))).toEqual(lateOnes);
    expect(await listLate()).toEqual(lateOnes);
    const counted = await call(world.app, countParticipants, { params: params() }, manager);
    expect(counted.body).toMatchObject({ all: 4, late: 2, 'under-way': 3, finished: 0 });
    const summed = { params: params(), query: { by: 'institution' } };
    const sums = await call(world.app, readRunSums, summed, manager);
    expect(sums.body).toMatchObject({ all: { people: 4, late: 2 } });
    const week = { query: { from: inDays(0), days: '7' } };
    const calendar = await call(world.app, readRunCalendar, week, manager);
    expect(calendar.text).toContain('"late":2');
    const home = await call(world.app, readHome, {}, manager);
    const { runs } = readHome.replies[200].schema.parse(home.body);
    expect(runs?.items.find(({ id }) => id === run)?.late).toBe(2);
  });

  it('is told so on their own page', async () => {
    const [ana = '', beba = '', ceca = ''] = people;
    expect(await readOwn(ana)).toEqual({ kind: 'handed-in', on: finishOn });
    expect(await readOwn(beba)).toEqual({ kind: 'used-up', on: finishOn });
    expect(await readOwn(ceca)).toMatchObject({ kind: 'late' });
  });

  it('is no result to a coordinator', async () => {
    const asked = { params: params(), query: {} };
    const cookie = await world.given.session(await giveCoordinator());
    const { body } = await call(world.app, listOverseenParticipants, asked, cookie);
    const { items } = listOverseenParticipants.replies[200].schema.parse(body);
    expect(items.map(({ due }) => due.kind)).toEqual(['handed-in', 'free', 'late', 'late']);
  });

  it('goes out with the list as they are told there', async () => {
    const asked = { params: params(), query: { format: 'csv', language: 'sr-Latn' } };
    const { text } = await call(world.app, exportParticipants, asked, manager);
    const lines = text.trimEnd().split('\r\n').slice(1);
    expect(lines.map((line) => line.split(';').slice(-4, -1).join(';'))).toEqual([
      'ocenjuje se;;',
      'nema više pokušaja;;',
      expect.stringMatching(/^nije početo;.+;1$/),
      expect.stringMatching(/^nije položeno;.+;1$/),
    ]);
  });

  it('is reminded by no rule, until there is something to do again', async () => {
    const [ana = '', beba = ''] = enrolments;
    const runs = new GivenRuns(world.client);
    await runs.reminderRule({ run, about: 'end', days: 0, to: 'not-finished' });
    await runs.reminderRule({ run, about: 'finish', days: 1, to: 'late' });
    await world.client.query(
      `UPDATE runs.run SET finish_on = '2031-03-12', starts_on = '2031-02-03', ends_on = '2031-03-14' WHERE id = $1`,
      [run],
    );
    await orderReminders(world, '2031-03-13T12:00:00Z');
    await sendReminders(world, '2031-03-13T12:00:00Z');
    expect(receivers()).toEqual(['osoba2@primer.rs', 'osoba3@primer.rs']);
    await certificates.failedMarks(ana);
    await certificates.extraAttempt(beba);
    await orderReminders(world, '2031-03-14T12:00:00Z');
    await sendReminders(world, '2031-03-14T12:00:00Z');
    const everybody = people.map((_, place) => `osoba${place}@primer.rs`);
    expect(new Set(receivers())).toEqual(new Set(everybody));
    world.app.clock.reset();
  });

  it('is sent later what was ordered before, once there is something to do again', async () => {
    const [, , ceca = '', deca = ''] = enrolments;
    const runs = new GivenRuns(world.client);
    await runs.reminderRule({ run, about: 'finish', days: 1, to: 'late' });
    await world.client.query(
      `UPDATE runs.run SET finish_on = '2031-03-12', starts_on = '2031-02-03', ends_on = '2031-03-14' WHERE id = $1`,
      [run],
    );
    await orderReminders(world, '2031-03-13T12:00:00Z');
    await standStill(ceca, deca);
    await sendReminders(world, '2031-03-13T12:00:00Z');
    await orderReminders(world, '2031-03-13T13:00:00Z');
    await sendReminders(world, '2031-03-13T13:00:00Z');
    expect(receivers()).toEqual([]);
    await certificates.failedMarks(ceca);
    for (const each of [ceca, deca]) await certificates.extraAttempt(each);
    for (const time of ['2031-03-14T12:00:00Z', '2031-03-14T13:00:00Z']) {
      await orderReminders(world, time);
      await sendReminders(world, time);
    }
    expect(receivers()).toEqual(['osoba2@primer.rs', 'osoba3@primer.rs']);
    world.app.clock.reset();
  });

  it('is sent none that was ordered before', async () => {
    const [, , ceca = '', deca = ''] = enrolments;
    expect((await remindByHand()).done).toBe(2);
    await standStill(ceca, deca);
    await sendReminders(world, findSendingTime(new Date(), 'Europe/Belgrade').toISOString());
    world.app.clock.reset();
    expect(receivers()).toEqual([]);
    const { rows } = await world.client.query<{ person: string; why: string }>(
      'SELECT person_id AS person, why FROM runs.reminder WHERE run_id = $1 ORDER BY why',
      [run],
    );
    expect(rows.map(({ person, why }) => [...namesOf([person]), why])).toEqual([
      ['Ceca Cecić', 'handed-in'],
      ['Deca Decić', 'used-up'],
    ]);
  });

  it('is left out by whoever reminds by hand, who is told why', async () => {
    const [ana = '', beba = '', ceca = ''] = people;
    expect(await remindByHand()).toEqual({
      done: 2,
      skipped: [
        { person: ana, why: 'handed-in' },
        { person: beba, why: 'used-up' },
      ],
    });
    await certificates.handedInAttempt(enrolments[2] ?? '');
    expect((await remindByHand()).skipped).toContainEqual({ person: ceca, why: 'handed-in' });
  });

  it('is nobody whom a coordinator is reminded of', async () => {
    await giveCoordinator();
    const rule = { run, about: 'finish', days: 1, to: 'coordinators' } as const;
    await new GivenRuns(world.client).reminderRule(rule);
    await world.client.query(
      `UPDATE runs.run SET finish_on = '2031-03-12', starts_on = '2031-02-03', ends_on = '2031-03-14' WHERE id = $1`,
      [run],
    );
    await certificates.handedInAttempt(enrolments[2] ?? '');
    await world.client.query(
      `UPDATE runs.participant SET state = 'withdrawn' WHERE person_id = $1`,
      [people[3]],
    );
    await orderReminders(world, '2031-03-13T12:00:00Z');
    await sendReminders(world, '2031-03-13T12:00:00Z');
    expect(receivers()).toEqual([]);
    world.app.clock.reset();
  });
});
