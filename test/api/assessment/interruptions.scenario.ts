import { saveAnswer } from '@svetionik/contracts/assessment/answers';
import { readAttempt } from '@svetionik/contracts/assessment/attempts';
import { readResult } from '@svetionik/contracts/assessment/results';
import { examples } from '@svetionik/contracts/examples';
import {
  declareInterruption,
  listInterruptions,
  listTouched,
} from '@svetionik/contracts/interruptions';
import { v7 } from 'uuid';
import { call } from '../../support/call';
import { GivenAttempts } from '../../support/given-attempts';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

const minute = 60_000;
const failed = `points = 0, maximum = 4, passed = false, result = '{}'`;
const attempt = examples.openAttempt;
const reason = 'Prekid struje u zgradi.';

let world: TestWorld;
let given: GivenAttempts;
let cookies: { administrator: string; learner: string; elsewhere: string };
let start: number;

beforeEach(async () => {
  world = await openWorld();
  given = new GivenAttempts(world.client);
  cookies = {
    administrator: await world.given.session(examples.administrator),
    learner: await world.given.session(examples.learner),
    elsewhere: await world.given.session(examples.otherAdministrator),
  };
  const { rows } = await world.client.query<{ at: Date }>(
    `UPDATE assessment.attempt SET started_at = now(), deadline_at = now() + interval '30 minutes', breaks = 0, break_minutes = 0 WHERE id = $1 RETURNING started_at AS at`,
    [attempt],
  );
  start = rows[0]?.at.getTime() ?? 0;
  await world.client.query(
    `UPDATE assessment.attempt SET state = 'submitted', closed_at = started_at, ${failed} WHERE id = $1`,
    [examples.fileAttempt],
  );
});

afterEach(() => world.close());

const walk = (steps: Parameters<typeof scenario<keyof typeof cookies>>[2]) =>
  scenario(world.app, cookies, steps);
const at = (minutes: number) => new Date(start + minutes * minute).toISOString();
const span = (from: number, to: number) => ({ from: at(from), to: at(to) });

interface Declared {
  readonly id?: string;
  readonly from?: number;
  readonly to?: number;
  readonly why?: string;
  readonly course?: string | null;
  readonly choice?: 'except' | 'only';
  readonly attempts?: readonly string[];
}

function declaring({
  id = v7(),
  from = 10,
  to = 15,
  why = reason,
  course = null,
  choice = 'except',
  attempts = [],
}: Declared = {}) {
  return {
    params: { interruption: id },
    body: { ...span(from, to), reason: why, course, touched: { choice, attempts } },
  };
}

const deadline = (minutes: number) =>
  ({
    call: readAttempt,
    as: 'learner',
    with: { params: { attempt } },
    status: 200,
    has: { deadlineAt: at(minutes) },
  }) as const;

async function somebody(latin: string, startedAfter = 0): Promise<string> {
  const person = await world.given.person({
    email: `${v7()}@primer.rs`,
    name: { latin, cyrillic: latin },
  });
  return given.open({ person, startedAt: new Date(start + startedAfter * minute), minutes: 60 });
}

describe('a declared interruption', () => {
  beforeEach(() => world.app.clock.advance(20 * minute));

  it('moves the end of the attempts that it touched, at once and in every reply', async () => {
    const answer = {
      response: { kind: 'single-choice', choice: '1' },
      marked: false,
      position: 1,
      epoch: 1,
      sequence: 1,
      claimedAt: at(20),
    };
    await walk([
      deadline(30),
      {
        as: 'administrator',
        call: declareInterruption,
        with: declaring(),
        status: 201,
        has: { ...span(10, 15), reason, attempts: 2, declaredBy: { id: examples.administrator } },
      },
      deadline(35),
      {
        as: 'learner',
        call: saveAnswer,
        with: { params: { attempt, answer: v7() }, body: answer },
        status: 200,
        has: { deadlineAt: at(35) },
      },
      {
        as: 'administrator',
        call: listInterruptions,
        status: 200,
        has: { items: [{ reason, attempts: 2 }], next: null },
      },
      { as: 'elsewhere', call: listInterruptions, status: 200, has: { items: [] } },
    ]);
  });

  it.each<[string, Declared, number]>([
    ['all but those who worked on', { attempts: [attempt] }, 30],
    ['only those who were named', { choice: 'only', attempts: [attempt] }, 35],
    ['the part after the start', { from: -30, to: 5 }, 35],
    ['one under way, up to the end that is foreseen', { from: 19, to: 79 }, 90],
    ['one after the end of the attempt', { from: 31, to: 50 }, 30],
  ])('touches %s', async (_, declared, end) => {
    await walk([
      { as: 'administrator', call: declareInterruption, with: declaring(declared), status: 201 },
      deadline(end),
    ]);
  });

  it('counts once the time in which the server was down as well', async () => {
    await world.client.query(
      `INSERT INTO assessment.service_interruption (id, kind, starts_at, ends_at) VALUES ($1, 'downtime', $2, $3)`,
      [v7(), at(12), at(17)],
    );
    await walk([
      deadline(35),
      { as: 'administrator', call: declareInterruption, with: declaring(), status: 201 },
      deadline(37),
    ]);
  });

  it.each<[string, Declared, number, string]>([
    ['without time', { from: 15, to: 15 }, 422, 'assessment.outage-refused'],
    ['of more than a day', { from: -1430, to: 15 }, 422, 'assessment.outage-refused'],
    [
      'that ends later than in twelve hours',
      { from: 10, to: 741 },
      422,
      'assessment.outage-refused',
    ],
    [
      'before anybody had begun',
      { from: -2, to: -1, choice: 'only', attempts: [attempt] },
      409,
      'assessment.outage-touches-nobody',
    ],
    ['of nobody', { choice: 'only' }, 409, 'assessment.outage-touches-nobody'],
    ['of another course', { course: v7() }, 409, 'assessment.outage-touches-nobody'],
    ['with a personal number', { why: 'Javila je 0101990710008.' }, 422, 'text.personal-number'],
  ])('is refused %s, and changes nothing', async (_, declared, status, code) => {
    await walk([
      {
        as: 'administrator',
        call: declareInterruption,
        with: declaring(declared),
        status,
        has: { code },
      },
      deadline(30),
    ]);
  });

  it('is the same one when it is sent again, and refused when it differs', async () => {
    const id = v7();
    const again = (declared: Declared, status: number) =>
      ({
        as: 'administrator',
        call: declareInterruption,
        with: declaring({ id, ...declared }),
        status,
      }) as const;
    await walk([
      again({}, 201),
      again({}, 200),
      again({ why: 'Drugi razlog.' }, 409),
      again({ to: 16 }, 409),
      again({ attempts: [attempt] }, 409),
      deadline(35),
    ]);
    const replies = await Promise.all(
      [1, 2, 3].map(() =>
        call(
          world.app,
          declareInterruption,
          declaring({ from: 16, to: 17 }),
          cookies.administrator,
        ),
      ),
    );
    expect(replies.map(({ status }) => status)).toEqual([201, 201, 201]);
    await walk([deadline(36)]);
  });

  it('leaves closed what was closed, and says so before', async () => {
    world.app.clock.advance(21 * minute);
    await walk([
      {
        as: 'learner',
        call: readResult,
        with: { params: { attempt } },
        status: 200,
        has: { state: 'expired' },
      },
      {
        as: 'administrator',
        call: listTouched,
        with: { query: span(10, 15) },
        status: 200,
        has: { courses: [{ open: 1 }] },
      },
      {
        as: 'administrator',
        call: declareInterruption,
        with: declaring({ choice: 'only', attempts: [attempt] }),
        status: 409,
        has: { code: 'assessment.outage-touches-nobody' },
      },
    ]);
  });

  it('is written down with who declared it, as an event and in the audit', async () => {
    const id = v7();
    await walk([
      { as: 'administrator', call: declareInterruption, with: declaring({ id }), status: 201 },
    ]);
    const events = await world.client.query(
      `SELECT type FROM platform.event WHERE ids ->> 'outageId' = $1`,
      [id],
    );
    const audits = await world.client.query(
      `SELECT a.action, r.text AS reason, a.actor_id FROM platform.audit a JOIN platform.audit_reason r ON r.entry_id = a.id
       WHERE $1 = ANY (a.subject_ids)`,
      [id],
    );
    expect([events.rows, audits.rows]).toEqual([
      [{ type: 'assessment.outage-declared' }],
      [{ action: 'assessment.declareOutage', reason, actor_id: examples.administrator }],
    ]);
  });
});

describe('whom an interruption would touch', () => {
  it('is whoever was at work in that time, by name, a page at a time, found by course and by words in either script', async () => {
    await somebody('Žarko Đorđević');
    await somebody('Ana Čolić', 12);
    await somebody('Kasno Počeo', 40);
    world.app.clock.advance(45 * minute);
    const query = { ...span(10, 15), limit: '2' };
    const first = await walk([
      {
        as: 'administrator',
        call: listTouched,
        with: { query },
        status: 200,
        has: { courses: [{ open: 4 }] },
      },
    ]);
    const names = (body: { items: { person: { name: { latin: string } | null } }[] }) =>
      body.items.map(({ person }) => person.name?.latin);
    expect(names(first.body)).toEqual(['Ana Čolić', 'Žarko Đorđević']);
    const rest = await walk([
      {
        as: 'administrator',
        call: listTouched,
        with: { query: { ...query, after: first.body.next } },
        status: 200,
        has: { next: null },
      },
    ]);
    expect(names(rest.body)).toEqual(['Jelena Stojanović', undefined]);
    await walk([
      {
        as: 'administrator',
        call: listTouched,
        with: { query: { ...query, search: 'ђорђевић' } },
        status: 200,
        has: { items: [{ state: 'open' }], next: null, courses: [{ open: 4 }] },
      },
      {
        as: 'administrator',
        call: listTouched,
        with: { query: { ...query, course: v7() } },
        status: 200,
        has: { items: [] },
      },
      {
        as: 'elsewhere',
        call: listTouched,
        with: { query },
        status: 200,
        has: { items: [], courses: [] },
      },
    ]);
    const { rows } = await world.client.query(
      `SELECT count(*)::int AS noted FROM platform.audit WHERE action = 'assessment.listTouched' AND organisation_id = $1`,
      [examples.organisation],
    );
    expect(rows).toEqual([{ noted: 4 }]);
  });

  it.each([
    [
      'whose time ran out then, as over',
      `state = 'expired', closed_at = started_at + interval '12 minutes', ${failed}`,
      ['over'],
    ],
    [
      'not whose time was out before',
      `state = 'expired', closed_at = started_at + interval '9 minutes', ${failed}`,
      [],
    ],
    [
      'not who handed in',
      `state = 'submitted', closed_at = started_at + interval '12 minutes', ${failed}`,
      [],
    ],
    ['not who has no limit of time', `time_limited = false, deadline_at = NULL`, []],
  ])('are those %s', async (_, change, states) => {
    const id = await somebody('Ana Čolić');
    await world.client.query(`UPDATE assessment.attempt SET ${change} WHERE id = $1`, [id]);
    world.app.clock.advance(20 * minute);
    const { body } = await walk([
      {
        as: 'administrator',
        call: listTouched,
        with: { query: { ...span(10, 15), search: 'Colic' } },
        status: 200,
      },
    ]);
    expect(body.items.map(({ state }: { state: string }) => state)).toEqual(states);
  });
});
