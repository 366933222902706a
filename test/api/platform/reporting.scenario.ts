import {
  listAssessments,
  orderItemAnalysis,
  readComputation,
  readItemAnalysis,
} from '@svetionik/contracts/reporting';
import { examples } from '@svetionik/contracts/examples';
import { v7 } from 'uuid';
import { call } from '../../support/call';
import { GivenAttempts, type AnswerGiven } from '../../support/given-attempts';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

const edition = { course: examples.courseDraft, edition: '1' };
const items = ['prepoznavanje-1', 'prepoznavanje-2', 'upucivanje-1', 'upucivanje-2'];

let world: TestWorld;
let attempts: GivenAttempts;
let cookies: { trainer: string; administrator: string; learner: string };

beforeEach(async () => {
  world = await openWorld();
  attempts = new GivenAttempts(world.client);
  cookies = {
    trainer: await world.given.session(examples.trainer),
    administrator: await world.given.session(examples.administrator),
    learner: await world.given.session(examples.learner),
  };
});

afterEach(() => world.close());

async function finish(
  count: number,
  options: readonly (string | null)[],
  person: { language?: string; profession?: string } = {},
  entryTest?: number,
): Promise<void> {
  for (let number = 0; number < count; number++) {
    const answers = options.map((option, place): AnswerGiven => ({
      item: items[place] ?? '',
      option,
      seconds: 30 * (place + 1),
    }));
    await attempts.closed({
      person: await attempts.person(person),
      answers,
      ...(entryTest !== undefined && { entryTest }),
    });
  }
}

async function forgetAttempts(): Promise<void> {
  await world.client.query(
    `TRUNCATE assessment.answer, assessment.attempt_item, assessment.attempt, reporting.item_analysis CASCADE`,
  );
}

async function compute(): Promise<string> {
  const analysis = v7();
  await scenario(world.app, cookies, [
    {
      as: 'trainer',
      call: orderItemAnalysis,
      with: { params: { ...edition, analysis } },
      status: 201,
      has: { id: analysis, state: 'computing', done: 0 },
    },
  ]);
  await world.app.runJobs();
  return analysis;
}

describe('the statistics of an assessment', () => {
  it('are ordered, computed by a job, and read with the texts of the items', async () => {
    await forgetAttempts();
    await finish(10, ['a', 'a', 'a', 'a']);
    await finish(10, ['a', 'a', 'b', 'b']);
    await finish(10, ['b', 'c', 'b', null]);
    const analysis = await compute();
    await scenario(world.app, cookies, [
      {
        as: 'trainer',
        call: readComputation,
        with: { params: { analysis } },
        status: 200,
        has: { state: 'ready', people: 30, done: 30 },
      },
      { as: 'trainer', call: listAssessments, status: 200 },
    ]);
    const { body } = await call(world.app, readItemAnalysis, { params: edition }, cookies.trainer);
    expect(body).toMatchObject({
      people: 30,
      needed: 0,
      cutScore: 70,
      last: { id: analysis, state: 'ready' },
    });
    expect(body.figures).toMatchObject({
      people: 30,
      mean: 50,
      passed: 0.333333,
      reliability: { given: true, kind: 'kr-20', value: 0.888889 },
    });
    const [first] = body.figures.items.filter(
      ({ key }: { key: string }) => key === 'prepoznavanje-1',
    );
    expect(first).toMatchObject({
      prompt: {
        'sr-Latn': 'Pitanje 1 o cilju prepoznavanje?',
        'sr-Cyrl': 'Питање 1 о циљу препознавање?',
      },
      options: [
        { id: 'a', right: true, text: { 'sr-Latn': 'Tačan odgovor 1.' } },
        { id: 'b', right: false },
        { id: 'c', right: false },
      ],
      figures: {
        people: 30,
        facility: 0.666667,
        omitted: 0,
        time: { lower: 30, median: 30, upper: 30 },
      },
    });
    const [last] = body.figures.items.filter(({ key }: { key: string }) => key === 'upucivanje-2');
    expect(last.figures).toMatchObject({
      facility: 0.333333,
      omitted: 0.333333,
      time: { median: 120 },
    });
  });

  it('say what the course has brought to those who took its entry test too', async () => {
    await forgetAttempts();
    // Ten with 25 and 50 percent, ten with 50 and 100; ten others took no entry test.
    await finish(10, ['a', 'a', 'b', 'b'], {}, 1);
    await finish(10, ['a', 'a', 'a', 'a'], {}, 2);
    await finish(10, ['a', 'b', 'b', 'b']);
    await compute();
    const { body } = await call(world.app, readItemAnalysis, { params: edition }, cookies.trainer);
    expect(body.figures.gain).toMatchObject({
      people: 20,
      before: { mean: 37.5 },
      after: { mean: 75 },
      difference: 37.5,
      normalised: 0.6,
      individual: 0.666667,
      flags: [],
    });
  });

  it('say nothing of gain where the few without an entry test could be told', async () => {
    await forgetAttempts();
    await finish(10, ['a', 'a', 'b', 'b'], {}, 1);
    await finish(1, ['a', 'b', 'b', 'b']);
    await compute();
    const { body } = await call(world.app, readItemAnalysis, { params: edition }, cookies.trainer);
    expect(body.figures).toMatchObject({ people: 11, gain: null });
  });

  it('part people by language, by script where it is Serbian, and by profession', async () => {
    await forgetAttempts();
    await finish(10, ['a', 'a', 'b', 'b'], { language: 'sr-Latn', profession: 'police' });
    await finish(12, ['a', 'a', 'b', 'b'], { language: 'sr-Cyrl' });
    await finish(11, ['a', 'a', 'b', 'b'], { language: 'en' });
    await compute();
    const { body } = await call(world.app, readItemAnalysis, { params: edition }, cookies.trainer);
    expect(body.figures.groups).toEqual([
      { attribute: 'language', group: 'sr', people: 22 },
      { attribute: 'language', group: 'en', people: 11 },
      { attribute: 'profession', group: 'police', people: 10 },
      { attribute: 'script', group: 'sr-Cyrl', people: 12 },
      { attribute: 'script', group: 'sr-Latn', people: 10 },
    ]);
  });

  it('leave breaks out of the time taken', async () => {
    await forgetAttempts();
    await finish(10, ['a', 'a', 'a', 'a']);
    await world.client.query('UPDATE assessment.attempt SET breaks = 1, break_minutes = 10');
    await world.client.query(
      `INSERT INTO assessment.attempt_break (organisation_id, attempt_id, id, started_at, ended_at)
       SELECT organisation_id, id, gen_random_uuid(), started_at + interval '40 seconds', started_at + interval '60 seconds' FROM assessment.attempt`,
    );
    await compute();
    const { body } = await call(world.app, readItemAnalysis, { params: edition }, cookies.trainer);
    const times = items.map(
      (item) =>
        body.figures.items.find(({ key }: { key: string }) => key === item).figures.time.median,
    );
    expect(times).toEqual([30, 40, 90, 120]);
  });

  it('count the first attempt of a person, whatever comes later', async () => {
    await forgetAttempts();
    for (let number = 0; number < 10; number++) {
      const person = await attempts.person();
      await attempts.closed({
        person,
        answers: items.map((item) => ({ item, option: 'a' })),
        startedAt: new Date('2026-03-02T10:00:00Z'),
      });
      await attempts.closed({
        person,
        answers: items.map((item) => ({ item, option: 'b' })),
        startedAt: new Date('2026-03-01T10:00:00Z'),
      });
    }
    await compute();
    const { body } = await call(world.app, readItemAnalysis, { params: edition }, cookies.trainer);
    expect(body).toMatchObject({ people: 10, figures: { people: 10, mean: 0, passed: 0 } });
  });

  it('count the answer that stood at the end', async () => {
    await forgetAttempts();
    await finish(10, ['a', 'b', 'b', 'b']);
    await world.client.query(
      `INSERT INTO assessment.answer (organisation_id, attempt_id, id, position, epoch, sequence, response, claimed_at, received_at)
       SELECT organisation_id, attempt_id, gen_random_uuid(), position, 2, 1, '{"kind": "single-choice", "choice": "c"}', claimed_at, received_at FROM assessment.answer WHERE position = 2`,
    );
    await compute();
    const { body } = await call(world.app, readItemAnalysis, { params: edition }, cookies.trainer);
    const [second] = body.figures.items.filter(
      ({ key }: { key: string }) => key === 'prepoznavanje-2',
    );
    expect(
      second.figures.choices.choices.map(({ overall }: { overall: number }) => overall),
    ).toEqual([0, 0, 1, 0]);
  });

  it('say nothing of fewer than ten people, of those who came since the last time either', async () => {
    await forgetAttempts();
    await finish(9, ['a', 'a', 'b', 'b']);
    const order = () => ({ params: { ...edition, analysis: v7() } });
    await scenario(world.app, cookies, [
      {
        as: 'trainer',
        call: readItemAnalysis,
        with: { params: edition },
        status: 200,
        has: { people: 9, needed: 1, last: null, figures: null },
      },
      {
        as: 'trainer',
        call: orderItemAnalysis,
        with: order(),
        status: 409,
        has: { code: 'reporting.too-few-people', details: { needed: 1 } },
      },
    ]);
    await finish(1, ['a', 'a', 'b', 'b']);
    await compute();
    await finish(3, ['b', 'b', 'b', 'b']);
    await scenario(world.app, cookies, [
      {
        as: 'trainer',
        call: readItemAnalysis,
        with: { params: edition },
        status: 200,
        has: { people: 13, needed: 7, figures: { people: 10, mean: 50 } },
      },
      {
        as: 'trainer',
        call: orderItemAnalysis,
        with: order(),
        status: 409,
        has: { code: 'reporting.too-few-new', details: { needed: 7 } },
      },
    ]);
    await finish(7, ['b', 'b', 'b', 'b']);
    await compute();
    await scenario(world.app, cookies, [
      {
        as: 'trainer',
        call: readItemAnalysis,
        with: { params: edition },
        status: 200,
        has: { figures: { people: 20, mean: 25 } },
      },
    ]);
  });

  it('may be computed again when nobody has come since', async () => {
    await compute();
    await compute();
    const { rows } = await world.client.query(
      'SELECT count(*)::int AS computed FROM reporting.item_analysis WHERE document IS NOT NULL',
    );
    expect(rows).toEqual([{ computed: 2 }]);
  });

  it('are computed once at a time; the same order sent again is one', async () => {
    const [one, other] = [v7(), v7()];
    await scenario(world.app, cookies, [
      {
        as: 'trainer',
        call: orderItemAnalysis,
        with: { params: { ...edition, analysis: one } },
        status: 201,
      },
      {
        as: 'trainer',
        call: orderItemAnalysis,
        with: { params: { ...edition, analysis: one } },
        status: 200,
        has: { id: one, state: 'computing' },
      },
      {
        as: 'administrator',
        call: orderItemAnalysis,
        with: { params: { ...edition, analysis: other } },
        status: 409,
        has: { code: 'reporting.computing' },
      },
    ]);
    await world.app.runJobs();
    await scenario(world.app, cookies, [
      {
        as: 'administrator',
        call: orderItemAnalysis,
        with: { params: { ...edition, analysis: other } },
        status: 201,
      },
    ]);
  });

  it('name the right options to authors only', async () => {
    await compute();
    const { body } = await call(
      world.app,
      readItemAnalysis,
      { params: edition },
      cookies.administrator,
    );
    expect(
      body.figures.items.flatMap(({ options }: { options: { right: boolean | null }[] }) =>
        options.map(({ right }) => right),
      ),
    ).not.toContain(true);
    expect(body.figures.items[0].options[0]).toMatchObject({
      text: { 'sr-Latn': 'Tačan odgovor 1.' },
      right: null,
    });
  });

  it('say that a computation has failed, and can be ordered again', async () => {
    await forgetAttempts();
    await finish(10, ['a', 'a', 'b', 'b']);
    const analysis = v7();
    await scenario(world.app, cookies, [
      {
        as: 'trainer',
        call: orderItemAnalysis,
        with: { params: { ...edition, analysis } },
        status: 201,
      },
    ]);
    await world.client.query(
      'TRUNCATE assessment.answer, assessment.attempt_item, assessment.attempt CASCADE',
    );
    for (let attempt = 0; attempt < 3; attempt++) {
      await world.client.query(
        `UPDATE platform.job SET run_at = now() WHERE handler = 'reporting.computeFigures'`,
      );
      await world.app.runJobs();
    }
    await finish(10, ['a', 'a', 'b', 'b']);
    await scenario(world.app, cookies, [
      {
        as: 'trainer',
        call: readItemAnalysis,
        with: { params: edition },
        status: 200,
        has: { last: { id: analysis, state: 'failed' }, figures: null },
      },
    ]);
    await compute();
  });

  it('lists assessments with how many have finished', async () => {
    const { body } = await call(world.app, listAssessments, {}, cookies.administrator);
    expect(
      body.items.find(({ course }: { course: { id: string } }) => course.id === edition.course),
    ).toMatchObject({ edition: 1, people: 12, computedAt: null });
    const first = await call(
      world.app,
      listAssessments,
      { query: { limit: '1' } },
      cookies.administrator,
    );
    const second = await call(
      world.app,
      listAssessments,
      { query: { limit: '1', after: first.body.next } },
      cookies.administrator,
    );
    expect([...first.body.items, ...second.body.items]).toEqual(body.items.slice(0, 2));
  });
});
