import { listEligible } from '@svetionik/contracts/certification';
import { examples } from '@svetionik/contracts/examples';
import fc from 'fast-check';
import { Client } from 'pg';
import { CandidatesWorker } from '../../../apps/backend/src/features/issuing/candidates.worker';
import { isComplete } from '../../../apps/backend/src/features/programmes';
import { awaitCondition } from '../../support/await-condition';
import { call } from '../../support/call';
import { countWaiting } from '../../support/count-waiting';
import { openCertificationWorld, type CertificationWorld } from '../../support/certification-world';
import { coursesOfPath, ProgrammeHistory } from '../../support/programme-history';

const passed = { number: 1, percent: 90 } as const;
const failed = { number: 1, percent: 10 } as const;

let world: CertificationWorld;
let history: ProgrammeHistory;
let person: string;
let other: string;

beforeEach(async () => {
  world = await openCertificationWorld();
  history = await ProgrammeHistory.begin(world.client);
  [person = '', other = ''] = await world.given.people(
    ['ana', 'mira'].map((email) => ({
      email: `${email}@primer.rs`,
      name: { latin: 'Ana Ilić', cyrillic: 'Ана Илић' },
    })),
  );
  for (const each of [person, other]) {
    await history.enrol(each);
    await history.join(each);
  }
});

afterEach(() => world.close());

/** Whoever has a row. */
async function findRows(): Promise<string[]> {
  const { rows } = await world.client.query<{ id: string }>(
    'SELECT participant_id AS id FROM issuing.programme_candidate ORDER BY 1',
  );
  return rows.map(({ id }) => id);
}

/** Of whom all that the list asks is so, asked of everybody. */
async function findTruth(): Promise<string[]> {
  const { rows } = await world.client.query<{ id: string }>(
    `SELECT t.id FROM programmes.participants t JOIN programmes.editions n ON n.id = t.edition_id
     WHERE t.state = 'enrolled' AND ${isComplete}
       AND EXISTS (SELECT FROM programmes.edition_parts q JOIN learning.enrolments e ON e.course_id = q.course_id AND e.person_id = t.person_id AND e.organisation_id = t.organisation_id
         JOIN assessment.attempts a ON a.enrolment_id = e.id AND a.passed WHERE q.edition_id = t.edition_id)
       AND NOT EXISTS (SELECT FROM registry.certificates c WHERE c.enrolment_id = t.id AND c.status IN ('valid', 'suspended')) ORDER BY 1`,
  );
  return rows.map(({ id }) => id);
}

/** Whom the page of issuing lists for the programme. */
async function findListed(): Promise<string[]> {
  const asked = { query: { course: examples.newProgramme } };
  const { body } = await call(world.app, listEligible, asked, world.cookies.administrator);
  const { items } = listEligible.replies[200].schema.parse(body);
  return items.map(({ enrolment }) => enrolment).toSorted();
}

async function complete(): Promise<void> {
  for (const course of ['treci-kurs', 'drugi-kurs', 'probni-kurs'] as const)
    await history.attempt(person, course, passed);
}

const isWaiting = async (): Promise<boolean> => {
  const rows = await findRows();
  expect(rows).toEqual(await findTruth());
  expect(rows).toEqual(await findListed());
  return rows.length > 0;
};

it.each<[string, () => Promise<void>, () => Promise<void>]>([
  [
    'a corrected key',
    () => history.attempt(person, 'drugi-kurs', failed),
    () => history.attempt(person, 'drugi-kurs', passed),
  ],
  [
    'a recognised training in place of what was forgotten',
    () => history.forgetAttempts(person, 'drugi-kurs'),
    () => history.recognise(person, 1),
  ],
  [
    'an entry test in place of an attempt',
    () => history.forgetAttempts(person, 'treci-kurs'),
    () => history.attempt(person, 'treci-kurs', { number: 0, percent: 85 }),
  ],
  [
    'a shorter edition',
    () => history.attempt(person, 'treci-kurs', failed),
    () => history.move(person, 2),
  ],
  ['leave', () => history.withdraw(person), () => history.join(person)],
  ['an erasure', () => history.leave(person), () => history.join(person)],
  ...['revoked', 'superseded', 'annulled'].map(
    (status): [string, () => Promise<void>, () => Promise<void>] => [
      `a certificate that is ${status} later`,
      () => history.issue(person),
      () => history.setStatus(person, status),
    ],
  ),
])('goes and comes again with %s', async (_, goes, comes) => {
  await complete();
  expect(await isWaiting()).toBe(true);
  await goes();
  expect(await isWaiting()).toBe(false);
  await comes();
  expect(await isWaiting()).toBe(true);
});

it('stays away where a certificate is suspended', async () => {
  await complete();
  await history.issue(person);
  await history.setStatus(person, 'suspended');
  expect(await isWaiting()).toBe(false);
});

it('holds whatever happens, also several things at once', async () => {
  const who = fc.constantFrom('person', 'other');
  const course = fc.constantFrom(...coursesOfPath);
  const place = fc.integer({ min: 0, max: 3 });
  const status = fc.constantFrom('valid', 'suspended', 'revoked', 'superseded', 'annulled');
  type Step = (of: string) => Promise<void>;
  const step: fc.Arbitrary<Step> = fc.oneof(
    {
      weight: 6,
      arbitrary: course.map(
        (c): Step =>
          (of) =>
            history.attempt(of, c, passed),
      ),
    },
    course.map(
      (c): Step =>
        (of) =>
          history.attempt(of, c, failed),
    ),
    fc.tuple(course, fc.constantFrom(79, 80)).map(
      ([c, percent]): Step =>
        (of) =>
          history.attempt(of, c, { number: 0, percent }),
    ),
    course.map(
      (c): Step =>
        (of) =>
          history.forgetAttempts(of, c),
    ),
    place.map(
      (p): Step =>
        (of) =>
          history.recognise(of, p),
    ),
    place.map(
      (p): Step =>
        (of) =>
          history.takeBack(of, p),
    ),
    fc.constantFrom(1, 2).map(
      (edition): Step =>
        (of) =>
          history.move(of, edition),
    ),
    fc.constantFrom<Step>(
      (of) => history.join(of),
      (of) => history.withdraw(of),
      (of) => history.issue(of),
    ),
    {
      weight: 2,
      arbitrary: status.map(
        (s): Step =>
          (of) =>
            history.setStatus(of, s),
      ),
    },
    fc.constant<Step>(async (of) => {
      await history.leave(of);
      await history.join(of);
    }),
  );
  const together = fc.array(fc.tuple(who, step), { minLength: 1, maxLength: 3 });
  await complete();
  await fc.assert(
    fc.asyncProperty(fc.array(together, { minLength: 10, maxLength: 20 }), async (transactions) => {
      for (const steps of transactions) {
        await world.client.query('BEGIN');
        for (const [of, take] of steps) await take(of === 'person' ? person : other);
        await world.client.query('COMMIT');
        expect(await findRows()).toEqual(await findTruth());
      }
      await isWaiting();
    }),
    { numRuns: 15 },
  );
});

describe('two changes at once', () => {
  let beside: Client;

  beforeEach(async () => {
    const { database, host, port, user, password } = world.client;
    beside = new Client({ database, host, port, user, password });
    await beside.connect();
    await history.attempt(person, 'treci-kurs', passed);
    await history.attempt(person, 'drugi-kurs', passed);
  });

  afterEach(() => beside.end());

  it.each<[string, () => Promise<void>, (there: ProgrammeHistory) => Promise<void>]>([
    [
      'that each leave one part',
      () => history.attempt(person, 'drugi-kurs', failed),
      (there) => there.attempt(person, 'drugi-kurs', passed),
    ],
    ['of which one brings them in', () => history.leave(person), (there) => there.join(person)],
    ['of which one moves them', () => Promise.resolve(), (there) => there.move(person, 2)],
  ])('leave nobody out: %s', async (_, before, there) => {
    await before();
    await beside.query('BEGIN');
    await there(history.beside(beside));
    await beside.query('SET CONSTRAINTS ALL IMMEDIATE');
    const here = history.attempt(person, 'probni-kurs', passed);
    await awaitCondition('the later change waits', async () => (await countWaiting(beside)) > 0);
    await beside.query('COMMIT');
    await here;
    expect(await isWaiting()).toBe(true);
  });
});

it('is brought right by a job', async () => {
  await complete();
  const right = await findRows();
  await world.client.query('DELETE FROM issuing.programme_candidate');
  await world.client.query(
    `INSERT INTO issuing.programme_candidate (participant_id, organisation_id, programme_id)
     SELECT id, organisation_id, programme_id FROM programmes.participant WHERE person_id = $1`,
    [other],
  );
  await world.app.app.get(CandidatesWorker).handle();
  expect(await findRows()).toEqual(right);
  expect(right).toHaveLength(1);
});
