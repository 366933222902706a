import { saveAnswer } from '@svetionik/contracts/assessment/answers';
import { readAttempt } from '@svetionik/contracts/assessment/attempts';
import { readResult, submitAttempt } from '@svetionik/contracts/assessment/results';
import { examples } from '@svetionik/contracts/examples';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import { answerFirst, askFirst, inBank, openAttemptWorld } from '../../support/asked-item';
import { call } from '../../support/call';
import { givenItemOfKind } from '../../support/given-items';
import { scenario } from '../../support/scenario';
import type { TestWorld } from '../../support/test-world';

const attempt = examples.openAttempt;
const as = 'learner' as const;

let world: TestWorld;
let cookies: { learner: string; trainer: string };

beforeEach(async () => {
  ({ world, cookies } = await openAttemptWorld());
});

afterEach(() => world.close());

const ask = (item: AssessmentItem) => askFirst(world.client, item);
const answer = (sequence: number, response: object) => answerFirst(world, sequence, response);

describe('what is decided in a case', () => {
  const item = inBank(givenItemOfKind('branching-case'));
  // shown in the reverse order: 1 insistirajte, 2 pitajte, 3 razgovor, 4 ostavite, 5 nasamo, 6 prijem
  const decided = (sequence: number, path: readonly string[], finished: boolean) =>
    answer(sequence, { kind: 'branching-case', path, finished });
  const takenBack = (sequence: number) => ({
    ...answer(sequence, {}),
    body: { ...answer(sequence, {}).body, response: null },
  });
  const stands = (path: readonly string[]) =>
    ({
      as,
      call: readAttempt,
      with: { params: { attempt } },
      status: 200,
      has: { answers: [{ response: { path } }] },
    }) as const;
  const final = { code: 'assessment.response-invalid', details: { reason: 'final' } };

  it('is final: an answer only goes on from the one before', async () => {
    await ask(item);
    const again = decided(4, ['5', '2'], true);
    await scenario(world.app, cookies, [
      { as, call: saveAnswer, with: takenBack(1), status: 200 },
      { as, call: saveAnswer, with: decided(2, ['5'], false), status: 200 },
      { as, call: saveAnswer, with: decided(3, ['4'], true), status: 422, has: final },
      { as, call: saveAnswer, with: takenBack(3), status: 422, has: final },
      { as, call: saveAnswer, with: again, status: 200 },
      { as, call: saveAnswer, with: again, status: 200 },
      { as, call: saveAnswer, with: decided(5, ['5', '1'], true), status: 422, has: final },
      { as, call: saveAnswer, with: decided(5, ['5'], false), status: 422, has: final },
      stands(['5', '2']),
    ]);
  });

  it('is held against what was decided before it, in whatever order answers arrive', async () => {
    await ask(item);
    await scenario(world.app, cookies, [
      { as, call: saveAnswer, with: decided(5, ['5', '2'], true), status: 200 },
      { as, call: saveAnswer, with: decided(4, ['5'], false), status: 200 },
      { as, call: saveAnswer, with: decided(3, ['4'], true), status: 422, has: final },
      stands(['5', '2']),
    ]);
  });

  it('is one of two that arrive at once', async () => {
    await ask(item);
    const sent = [decided(1, ['5'], false), decided(2, ['4'], true)].map((each) =>
      call(world.app, saveAnswer, each, cookies.learner),
    );
    expect((await Promise.all(sent)).map(({ status }) => status).sort()).toEqual([200, 422]);
  });

  it('earns the points of the path over those of the best, and is told in full only in the result', async () => {
    const order = await ask(item);
    await scenario(world.app, cookies, [
      { as, call: saveAnswer, with: decided(1, ['5', '1'], true), status: 200 },
      { as, call: submitAttempt, with: { params: { attempt }, body: { epoch: 1 } }, status: 200 },
    ]);
    const { body } = await call(world.app, readResult, { params: { attempt } }, cookies.learner);
    expect(body.items[0]).toMatchObject({
      correct: false,
      points: 1,
      response: { path: ['5', '1'] },
      key: { path: ['5', '2'], finished: true },
    });
    const said = new Map(
      body.items[0].optionFeedback.map(({ id, feedback }: { id: string; feedback: unknown }) => [
        order[Number(id) - 1],
        JSON.stringify(feedback),
      ]),
    );
    expect(said.get('insistirajte')).toMatch(
      /Objašnjenje izbora insistirajte.*Tajni ishod.*Objašnjenje kraja/,
    );
  });
});

describe('a case study', () => {
  const item = inBank(givenItemOfKind('case-study'));
  // shown in the reverse order: 1 deo-2, 2 b, 3 a, 4 deo-1
  const first = { question: '4', response: { kind: 'single-choice', choice: '3' } };
  const answers = (second: string | null) => ({
    kind: 'case-study',
    answers: [
      first,
      { question: '1', response: second === null ? null : { kind: 'short-text', text: second } },
    ],
  });

  it('is saved part by part, scored by part and objective, and explained by part', async () => {
    await ask({ ...item, objective: 'razgovor' });
    const { body: asked } = await call(
      world.app,
      readAttempt,
      { params: { attempt } },
      cookies.learner,
    );
    expect(
      asked.items[0].questions.map(({ id, points }: { id: string; points: number }) => [
        id,
        points,
      ]),
    ).toEqual([
      ['4', 1],
      ['1', 1],
    ]);
    await scenario(world.app, cookies, [
      { as, call: saveAnswer, with: answer(1, answers(null)), status: 200 },
      {
        as,
        call: readAttempt,
        with: { params: { attempt } },
        status: 200,
        has: { answers: [{ response: answers(null) }] },
      },
      { as, call: saveAnswer, with: answer(2, answers('Policija')), status: 200 },
      { as, call: submitAttempt, with: { params: { attempt }, body: { epoch: 1 } }, status: 200 },
    ]);
    const { body } = await call(world.app, readResult, { params: { attempt } }, cookies.learner);
    expect(body.items[0]).toMatchObject({
      correct: false,
      points: 1,
      sections: [
        {
          id: '4',
          answered: true,
          correct: true,
          points: 1,
          maximum: 1,
          leeway: {},
          feedback: givenItemOfKind('case-study').questions[0]?.feedback,
        },
        {
          id: '1',
          answered: true,
          correct: false,
          points: 0,
          maximum: 1,
          leeway: { accepted: ['194'] },
        },
      ],
    });
    const { rows } = await world.client.query(
      `SELECT result -> 'items' -> 0 -> 'sections' AS sections FROM assessment.attempt WHERE id = $1`,
      [attempt],
    );
    expect(
      rows[0].sections.map(({ objective, points }: { objective: string; points: number }) => [
        objective,
        points,
      ]),
    ).toEqual([
      ['prepoznavanje', 1],
      ['razgovor', 0],
    ]);
  });
});
