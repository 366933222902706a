import { readResult, submitAttempt } from '@svetionik/contracts/assessment/results';
import { readCourse } from '@svetionik/contracts/catalogue';
import { examples } from '@svetionik/contracts/examples';
import { startAttempt } from '@svetionik/contracts/learning/attempts';
import { v7 } from 'uuid';
import { inBelgrade } from '../support/belgrade-time';
import { scenario, type Step } from '../support/scenario';
import { openNewWorld, type TestWorld } from '../support/test-world';

const attempt = examples.openAttempt;
const hour = 3_600_000;
const as = 'learner';

let world: TestWorld;
let learner: string;

beforeEach(async () => {
  world = await openNewWorld();
  learner = await world.given.session(examples.learner);
});

afterEach(() => world.close());

const walk = (steps: readonly Step<'learner'>[]) => scenario(world.app, { learner }, steps);
const handIn = {
  as,
  call: submitAttempt,
  with: { params: { attempt }, body: { epoch: 1 } },
  status: 200,
} as const;
const result = { as, call: readResult, with: { params: { attempt } }, status: 200 } as const;

/** Rules of the edition, and of the attempt that was opened under them. */
async function rules(changed: object): Promise<void> {
  await world.client.query('UPDATE assessment.attempt SET rules = rules || $2 WHERE id = $1', [
    attempt,
    changed,
  ]);
  await world.client.query(
    'UPDATE catalogue.course_edition SET assessment = assessment || $2 WHERE id = (SELECT course_edition_id FROM assessment.attempt WHERE id = $1)',
    [attempt, changed],
  );
}

async function allowSecond(): Promise<void> {
  await world.client.query(
    `INSERT INTO learning.extra_attempt (id, organisation_id, enrolment_id, number, allowed_by, allowed_at) VALUES ($1, $2, $3, 2, $4, now())`,
    [v7(), examples.organisation, examples.enrolment, examples.administrator],
  );
}

describe('what a result explains', () => {
  it('is of every question whether it was right, and nothing that gives the key away', async () => {
    await rules({ review: 'without-keys' });
    const { body } = await walk([handIn]);
    expect(body.items).toHaveLength(4);
    for (const item of body.items)
      expect(item).toMatchObject({
        correct: false,
        points: 0,
        key: null,
        leeway: {},
        feedback: [],
        optionFeedback: [],
      });
    expect(body.later).toBeNull();
  });

  it('is nothing of a question until the learner has no attempt left', async () => {
    await rules({ reviewTime: 'when-settled', attempts: 2, waitHours: 0 });
    const second = v7();
    const later = { review: 'per-item', time: 'when-settled', at: null };
    const start = {
      params: { enrolment: examples.enrolment, attempt: second },
      body: { script: 'sr-Latn' },
    };
    const submit = { params: { attempt: second }, body: { epoch: 1 } };
    const { body } = await walk([
      { ...handIn, has: { items: null, later } },
      { as, call: startAttempt, with: start, status: 201 },
      { ...result, has: { items: null, later } },
      { as, call: submitAttempt, with: submit, status: 200, has: { later: null } },
      { ...result, has: { later: null } },
    ]);
    expect(body.items).toHaveLength(4);
  });

  it('is every question at once to who has passed', async () => {
    await world.client.query(
      `UPDATE assessment.attempt SET rules = rules || '{"reviewTime": "when-settled"}' WHERE id = $1`,
      [examples.closedAttempt],
    );
    const { body } = await walk([
      {
        as,
        call: readResult,
        with: { params: { attempt: examples.closedAttempt } },
        status: 200,
        has: { passed: true, later: null },
      },
    ]);
    expect(body.items).toHaveLength(4);
  });

  it.each([
    ['an attempt within it', 2],
    ['an attempt that was allowed beyond the rules', 1],
  ])('is nothing of a question until the window has closed, of %s', async (_, attempts) => {
    const closes = new Date(world.app.clock.now().getTime() + hour);
    await rules({
      reviewTime: 'when-closed',
      window: { closes: inBelgrade(closes) },
      attempts,
      waitHours: 0,
    });
    await walk([handIn]);
    await allowSecond();
    const second = v7();
    const read = {
      as,
      call: readResult,
      with: { params: { attempt: second } },
      status: 200,
    } as const;
    const { body } = await walk([
      {
        as,
        call: startAttempt,
        with: {
          params: { enrolment: examples.enrolment, attempt: second },
          body: { script: 'sr-Latn' },
        },
        status: 201,
      },
      {
        as,
        call: submitAttempt,
        with: { params: { attempt: second }, body: { epoch: 1 } },
        status: 200,
      },
      { ...read, has: { items: null, later: { review: 'per-item', time: 'when-closed' } } },
    ]);
    expect(Math.abs(new Date(body.later.at).getTime() - closes.getTime())).toBeLessThan(60_000);
    world.app.clock.advance(hour);
    expect((await walk([{ ...read, has: { later: null } }])).body.items).toHaveLength(4);
  });

  it('is told before', async () => {
    await rules({ review: 'without-keys', reviewTime: 'when-settled' });
    await walk([
      {
        as,
        call: readCourse,
        with: { params: { slug: examples.courseSlug } },
        status: 200,
        has: { assessment: { review: 'without-keys', reviewTime: 'when-settled' } },
      },
    ]);
  });
});

describe('the order of a form', () => {
  it('is by objective, with the answers as they were written, where the rules say so', async () => {
    await rules({
      itemOrder: 'by-objective',
      optionOrder: 'as-written',
      attempts: 9,
      waitHours: 0,
    });
    await walk([handIn]);
    const opened = v7();
    await walk([
      {
        as,
        call: startAttempt,
        with: {
          params: { enrolment: examples.enrolment, attempt: opened },
          body: { script: 'sr-Latn' },
        },
        status: 201,
      },
    ]);
    const { rows } = await world.client.query<{
      objective: string;
      order: string[];
      kind: string;
      options: { id: string }[];
    }>(
      `SELECT v.content #>> '{sr-Latn,objective}' AS objective, i.option_order AS "order", v.content #>> '{sr-Latn,kind}' AS kind, v.content #> '{sr-Latn,options}' AS options
       FROM assessment.attempt_item i JOIN assessment.item_version v ON v.id = i.item_version_id WHERE i.attempt_id = $1 ORDER BY i.position`,
      [opened],
    );
    expect(rows.map(({ objective }) => objective)).toEqual([
      'prepoznavanje',
      'prepoznavanje',
      'upucivanje',
      'upucivanje',
    ]);
    const written = rows.filter(({ kind }) => kind === 'single-choice');
    expect(written.length).toBeGreaterThan(0);
    for (const { order, options } of written) expect(order).toEqual(options.map(({ id }) => id));
  });
});
