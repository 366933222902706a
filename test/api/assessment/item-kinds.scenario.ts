import { saveAnswer } from '@svetionik/contracts/assessment/answers';
import { readAttempt } from '@svetionik/contracts/assessment/attempts';
import { readResult, submitAttempt } from '@svetionik/contracts/assessment/results';
import { createItem } from '@svetionik/contracts/banks';
import { examples } from '@svetionik/contracts/examples';
import type { AssessmentItem, Item } from '@svetionik/domain/items/item';
import { answerKey } from '@svetionik/domain/items/key';
import { toPlaces } from '@svetionik/domain/items/present';
import { itemKinds } from '@svetionik/domain/items/registry';
import { readReceipt } from '@svetionik/contracts/receipts';
import { v7 } from 'uuid';
import {
  givenFileUpload,
  givenMultipleChoice,
  givenOpenAnswer,
  givenOrdering,
  givenSingleChoice,
} from '../../../libs/domain/spec/given-items';
import { answerFirst, askFirst, inBank, openAttemptWorld } from '../../support/asked-item';
import { call } from '../../support/call';
import { givenItemOfKind, givenItems } from '../../support/given-items';
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

describe.each(givenItems)('a question of the kind $item.kind', (given) => {
  const item = inBank(given.item);

  it('is written, asked without its key, answered, restored, scored and explained', async () => {
    const order = await ask(item);
    const right = toPlaces(answerKey(item), order);
    await scenario(world.app, cookies, [
      {
        as: 'trainer',
        call: createItem,
        with: { params: { bank: examples.bankDraft, item: v7() }, body: item },
        status: 201,
        has: { content: item },
      },
      {
        as,
        call: readAttempt,
        with: { params: { attempt } },
        status: 200,
        hasNot: ['Objašnjenje', ...given.hidden],
      },
      { as, call: saveAnswer, with: answer(1, right), status: 200 },
      {
        as,
        call: readAttempt,
        with: { params: { attempt } },
        status: 200,
        has: { answers: [{ position: 1, response: right }] },
      },
      { as, call: submitAttempt, with: { params: { attempt }, body: { epoch: 1 } }, status: 200 },
    ]);
    const { body } = await call(world.app, readResult, { params: { attempt } }, cookies.learner);
    expect(body.items[0]).toMatchObject({
      correct: true,
      points: 2,
      response: right,
      key: right,
      feedback: item.feedback,
    });
  });
});

it('a case study that is answered in part counts as answered in the receipt, as in the result', async () => {
  const item = inBank(givenItemOfKind('case-study'));
  const order = await ask(item);
  const whole = toPlaces(answerKey(item), order);
  const answers =
    whole.kind === 'case-study'
      ? whole.answers.map((each, place) => (place === 0 ? each : { ...each, response: null }))
      : [];
  await scenario(world.app, cookies, [
    { as, call: saveAnswer, with: answer(1, { kind: 'case-study', answers }), status: 200 },
    { as, call: submitAttempt, with: { params: { attempt }, body: { epoch: 1 } }, status: 200 },
    {
      as,
      call: readReceipt,
      with: { params: { attempt } },
      status: 200,
      has: { facts: { answered: 1 } },
    },
  ]);
  const { rows } = await world.client.query(
    `SELECT result #> '{items,0,answered}' AS answered FROM assessment.attempt WHERE id = $1`,
    [attempt],
  );
  expect(rows).toEqual([{ answered: true }]);
});

it('a case study without any answer counts as unanswered in the receipt', async () => {
  const item = inBank(givenItemOfKind('case-study'));
  const whole = toPlaces(answerKey(item), await ask(item));
  const answers =
    whole.kind === 'case-study' ? whole.answers.map((each) => ({ ...each, response: null })) : [];
  await scenario(world.app, cookies, [
    { as, call: saveAnswer, with: answer(1, { kind: 'case-study', answers }), status: 200 },
    { as, call: submitAttempt, with: { params: { attempt }, body: { epoch: 1 } }, status: 200 },
    {
      as,
      call: readReceipt,
      with: { params: { attempt } },
      status: 200,
      has: { facts: { answered: 0 } },
    },
  ]);
});

/** Kinds of which the standard data has questions, or whose answers people mark. */
const others: readonly (readonly [Item, readonly (readonly [string, unknown, number])[]])[] = [
  [
    givenSingleChoice({ id: 'jedan' }),
    [
      ['an option that is not there', { choice: '9' }, 422],
      ['an id', { choice: 'a' }, 400],
      ['several', { choice: ['1'] }, 400],
      ['nothing', {}, 400],
    ],
  ],
  [
    givenMultipleChoice({ id: 'vise' }),
    [
      ['an option that is not there', { choices: ['1', '9'] }, 422],
      ['one twice', { choices: ['1', '1'] }, 422],
      ['an id', { choices: ['a'] }, 400],
      ['one alone', { choices: '1' }, 400],
      ['a thousand', { choices: Array.from({ length: 1000 }, () => '1') }, 400],
    ],
  ],
  [
    givenOrdering({ id: 'red' }),
    [
      ['one left out', { order: ['1', '2'] }, 422],
      ['one twice', { order: ['1', '1', '2'] }, 422],
      ['one that is not there', { order: ['1', '2', '9'] }, 422],
      ['a text', { order: '123' }, 400],
    ],
  ],
  [
    givenOpenAnswer('otvoreno'),
    [
      ['a number', { text: 5 }, 400],
      ['10 MB', { text: 'a'.repeat(10_000_000) }, 413],
      ['a control character', { text: 'a\u0000b' }, 400],
    ],
  ],
  [
    givenFileUpload('datoteke'),
    [
      ['no list', { files: 'a' }, 400],
      ['a name', { files: [{ hash: 'rad.pdf' }] }, 400],
      ['a file that nobody sent', { files: [{ hash: 'a'.repeat(64) }] }, 422],
      [
        'one too many',
        { files: ['a', 'b', 'c'].map((letter) => ({ hash: letter.repeat(64) })) },
        422,
      ],
      ['six', { files: [...'abcdef'].map((letter) => ({ hash: letter.repeat(64) })) }, 400],
    ],
  ],
];

const refusals = [...givenItems.map(({ item, refused }) => [item, refused] as const), ...others];

it.each(refusals.map(([given, refused]) => [given.kind, given, refused] as const))(
  'a question of the kind %s refuses what is no answer to it and keeps nothing',
  async (kind, given, refused) => {
    await ask(inBank(given));
    for (const [what, response, status] of refused) {
      const reply = await call(
        world.app,
        saveAnswer,
        answer(1, { kind, ...objectOf(response) }),
        cookies.learner,
      );
      expect([what, reply.status, typeof reply.body.code]).toEqual([what, status, 'string']);
    }
    await scenario(world.app, cookies, [
      {
        as,
        call: saveAnswer,
        with: answer(1, { kind: kind === 'numeric' ? 'short-text' : 'numeric', text: '1' }),
        status: 422,
        has: { code: 'assessment.response-invalid' },
      },
      { as, call: readAttempt, with: { params: { attempt } }, status: 200, has: { answers: [] } },
    ]);
  },
);

it('takes no answer into an attempt that is over, of somebody else or not there, and keeps nothing', async () => {
  const taken = answer(1, { kind: 'single-choice', choice: '1' });
  const into = (id: string) => ({ ...taken, params: { ...taken.params, attempt: id } });
  const count = async () =>
    (await world.client.query('SELECT count(*)::int AS answers FROM assessment.answer')).rows;
  const before = await count();
  await scenario(world.app, cookies, [
    {
      as,
      call: saveAnswer,
      with: into(examples.closedAttempt),
      status: 409,
      has: { code: 'assessment.attempt-over' },
    },
    {
      as: 'trainer',
      call: saveAnswer,
      with: taken,
      status: 404,
      has: { code: 'access.not-found' },
    },
    { as, call: saveAnswer, with: into(v7()), status: 404, has: { code: 'access.not-found' } },
    {
      as,
      call: saveAnswer,
      with: { ...taken, body: { ...taken.body, position: 400 } },
      status: 422,
      has: { code: 'assessment.response-invalid' },
    },
  ]);
  expect(await count()).toEqual(before);
});

it('leaves no kind without answers that are refused', () => {
  expect(refusals.map(([{ kind }]) => kind).sort()).toEqual(Object.keys(itemKinds).sort());
});

function objectOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

describe('how sure a learner is', () => {
  const [first] = givenItems;
  const item = first && inBank(first.item);
  const sure = (sequence: number, text: string, confidence: string) => {
    const given = answer(sequence, { kind: 'short-text', text });
    return { ...given, body: { ...given.body, confidence } };
  };

  it('is kept with the answer where the question asks, and explained but not scored', async () => {
    if (item === undefined) throw new Error('there is no question');
    await ask({ ...item, asksConfidence: true });
    const once = sure(2, 'Policija', 'sure');
    await scenario(world.app, cookies, [
      { as, call: saveAnswer, with: sure(1, 'Policija', 'guessing'), status: 200 },
      { as, call: saveAnswer, with: once, status: 200 },
      { as, call: saveAnswer, with: once, status: 200 },
      {
        as,
        call: saveAnswer,
        with: { ...once, body: { ...once.body, confidence: 'unsure' } },
        status: 409,
      },
      { as, call: saveAnswer, with: sure(3, 'Policija', 'certain'), status: 400 },
      {
        as,
        call: readAttempt,
        with: { params: { attempt } },
        status: 200,
        has: { answers: [{ position: 1, confidence: 'sure' }] },
      },
      { as, call: submitAttempt, with: { params: { attempt }, body: { epoch: 1 } }, status: 200 },
    ]);
    const { body } = await call(world.app, readResult, { params: { attempt } }, cookies.learner);
    expect(body.items[0]).toMatchObject({
      confidence: 'sure',
      correct: false,
      points: 0,
      item: { asksConfidence: true },
      leeway: { accepted: ['194'] },
    });
  });

  it('is refused where the question does not ask', async () => {
    if (item !== undefined) await ask(item);
    await scenario(world.app, cookies, [
      { as, call: saveAnswer, with: sure(1, 'Policija', 'sure'), status: 422 },
    ]);
  });
});
