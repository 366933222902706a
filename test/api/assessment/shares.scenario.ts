import { saveAnswer } from '@svetionik/contracts/assessment/answers';
import { readAttempt } from '@svetionik/contracts/assessment/attempts';
import { readResult, submitAttempt } from '@svetionik/contracts/assessment/results';
import { createItem } from '@svetionik/contracts/banks';
import { examples } from '@svetionik/contracts/examples';
import type { AssessmentItem, Item, Response } from '@svetionik/domain/items/item';
import { toPlaces } from '@svetionik/domain/items/present';
import { v7 } from 'uuid';
import { givenMultipleChoice, givenSingleChoice } from '../../../libs/domain/spec/given-items';
import { paragraph } from '../../support/author';
import { askFirst, inBank, openAttemptWorld } from '../../support/asked-item';
import { call } from '../../support/call';
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

const question = (id: string) => ({
  id,
  prompt: paragraph(`Pitanje ${id}?`),
  feedback: paragraph(`Objašnjenje na ${id}.`),
});

const ask = (item: AssessmentItem) => askFirst(world.client, item);

const numbers = [{ value: 12, tolerance: 2, percent: 50 }];

describe.each<{
  readonly item: Item;
  readonly given: Response;
  readonly points: number;
  readonly marking: string;
  readonly told: readonly object[];
}>([
  {
    item: { ...givenSingleChoice({ key: 'a' }), shares: [{ id: 'b', percent: 50 }] },
    given: { kind: 'single-choice', choice: 'b' },
    points: 1,
    marking: 'shares',
    told: [{ answer: 'Text b', percent: 50 }],
  },
  {
    item: {
      ...givenMultipleChoice({ options: 'abc', key: 'ab' }),
      scoring: 'weighted',
      shares: [
        { id: 'a', percent: 75 },
        { id: 'b', percent: 25 },
        { id: 'c', percent: -50 },
      ],
    },
    given: { kind: 'multiple-choice', choices: ['a', 'c'] },
    points: 0.5,
    marking: 'penalties',
    told: [
      { answer: 'Text a', percent: 75 },
      { answer: 'Text b', percent: 25 },
      { answer: 'Text c', percent: -50 },
    ],
  },
  {
    item: {
      ...question('kratak'),
      kind: 'short-text',
      accepted: ['Hitna pomoć'],
      shares: [{ text: '*pomoć', percent: 25 }],
    },
    given: { kind: 'short-text', text: 'prva pomoć' },
    points: 0.5,
    marking: 'shares',
    told: [{ answer: '…pomoć', percent: 25 }],
  },
  {
    item: {
      ...question('broj'),
      kind: 'numeric',
      value: 12,
      tolerance: 0,
      unit: '',
      shares: numbers,
    },
    given: { kind: 'numeric', text: '13' },
    points: 1,
    marking: 'shares',
    told: [{ answer: '10–14', percent: 50 }],
  },
  {
    item: {
      ...question('skala'),
      kind: 'slider',
      minimum: 0,
      maximum: 20,
      step: 1,
      unit: '',
      value: 12,
      tolerance: 0,
      shares: numbers,
    },
    given: { kind: 'slider', value: 14 },
    points: 1,
    marking: 'shares',
    told: [{ answer: '10–14', percent: 50 }],
  },
  {
    item: {
      ...question('praznine'),
      kind: 'inline-choice',
      passage: [[{ text: 'Zovite ' }, { text: '', part: 'g' }, { text: '.' }]],
      gaps: [
        {
          id: 'g',
          targets: ['x', 'y'].map((id) => ({ id, text: `Broj ${id}` })),
          key: 'x',
          shares: [{ id: 'y', percent: 50 }],
          feedback: paragraph('Objašnjenje praznine.'),
        },
      ],
      scoring: 'each',
    },
    given: { kind: 'inline-choice', pairs: [{ part: 'g', choice: 'y' }] },
    points: 1,
    marking: 'shares',
    told: [{ answer: 'Broj y', percent: 50 }],
  },
])(
  'shares in a question of the kind $item.kind',
  ({ item: plain, given, points, marking, told }) => {
    const item = inBank(plain);

    it('are written by an author, told beforehand without numbers, earned and explained', async () => {
      const order = await ask(item);
      const response = toPlaces(given, order);
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
          hasNot: ['"shares":', '"percent"'],
        },
        {
          as,
          call: saveAnswer,
          with: {
            params: { attempt, answer: v7() },
            body: {
              position: 1,
              epoch: 1,
              sequence: 1,
              response,
              marked: false,
              claimedAt: world.app.clock.now().toISOString(),
            },
          },
          status: 200,
        },
        { as, call: submitAttempt, with: { params: { attempt }, body: { epoch: 1 } }, status: 200 },
      ]);
      const { body } = await call(world.app, readResult, { params: { attempt } }, cookies.learner);
      expect(body.items[0]).toMatchObject({
        correct: false,
        points,
        item: { marking },
        leeway: { shares: told },
      });
    });
  },
);
