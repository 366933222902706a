import { saveAnswer } from '@svetionik/contracts/assessment/answers';
import { readAttempt } from '@svetionik/contracts/assessment/attempts';
import { readResult, submitAttempt } from '@svetionik/contracts/assessment/results';
import { examples } from '@svetionik/contracts/examples';
import type { AssessmentItem, Item, ItemKindName, ItemByKind } from '@svetionik/domain/items/item';
import { findKind } from '@svetionik/domain/items/kinds';
import { v7 } from 'uuid';
import { call } from '../../support/call';
import { givenItems } from '../../support/given-items';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

const attempt = examples.openAttempt;
const as = 'learner' as const;

let world: TestWorld;
let cookies: { learner: string; trainer: string };

beforeEach(async () => {
  world = await openWorld();
  cookies = {
    learner: await world.given.session(examples.learner),
    trainer: await world.given.session(examples.trainer),
  };
  await world.client.query(
    `UPDATE assessment.attempt SET started_at = now(), deadline_at = now() + interval '30 minutes' WHERE state = 'open'`,
  );
});

afterEach(() => world.close());

/** Makes the item the first of the open attempt, its parts shown in the reverse order, and gives that. */
async function ask(item: AssessmentItem): Promise<readonly string[]> {
  const order = [...findKind(item).parts(item)].reverse();
  const version = `SELECT item_version_id FROM assessment.attempt_item WHERE attempt_id = $1 AND position = 1`;
  const content = JSON.stringify({ 'sr-Latn': item, 'sr-Cyrl': item });
  await world.client.query(
    `UPDATE assessment.item_version SET content = $2 WHERE id = (${version})`,
    [attempt, content],
  );
  await world.client.query(
    'UPDATE assessment.attempt_item SET option_order = $2 WHERE attempt_id = $1 AND position = 1',
    [attempt, order],
  );
  return order;
}

const inBank = (item: Item): AssessmentItem => ({
  ...item,
  points: 2,
  objective: 'prepoznavanje',
  difficulty: 'easy',
});
const answer = (sequence: number, response: object) => ({
  params: { attempt, answer: v7() },
  body: {
    position: 1,
    epoch: 1,
    sequence,
    response,
    marked: false,
    claimedAt: world.app.clock.now().toISOString(),
  },
});

function givenOf<Name extends ItemKindName>(kind: Name): ItemByKind[Name] {
  const found = givenItems
    .map(({ item }) => item)
    .find((item): item is ItemByKind[Name] => item.kind === kind);
  if (found === undefined) throw new Error(`there is no ${kind}`);
  return found;
}

describe('what is decided in a case', () => {
  const item = inBank(givenOf('branching-case'));
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
  const item = inBank(givenOf('case-study'));
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
          feedback: givenOf('case-study').questions[0]?.feedback,
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
