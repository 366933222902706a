import {
  checkModuleDraft,
  createModule,
  publishModule,
  readModule,
  saveLesson,
} from '@svetionik/contracts/authoring';
import { v7 } from 'uuid';
import { itemBody, paragraph, textBlock } from '../../support/author';
import { type AuthorWorld, edited, openAuthorWorld } from '../../support/author-world';
import { call } from '../../support/call';
import { scenario } from '../../support/scenario';

let world: AuthorWorld;

beforeEach(async () => {
  world = await openAuthorWorld();
});

afterEach(() => world.close());

const as = 'trainer' as const;

describe('what keeps a module from being published', () => {
  const choice = (id: string, next: string) => ({
    id,
    label: 'Izbor',
    consequence: paragraph('Sledi.'),
    next,
  });
  const decision = (...choices: object[]) => ({
    id: 'prijem',
    kind: 'decision',
    title: 'Prijem',
    body: paragraph('Šta?'),
    choices,
  });
  const outcome = {
    id: 'kraj',
    kind: 'outcome',
    title: 'Kraj',
    result: 'safer',
    body: paragraph('Tako.'),
    debrief: paragraph('Zato.'),
  };
  const caseWith = (...nodes: object[]) => ({
    id: 'slucaj',
    kind: 'case',
    title: 'Slučaj',
    vignette: paragraph('Neko dolazi.'),
    start: 'prijem',
    nodes,
  });
  const check = (changes: object) => ({
    id: 'pitanje',
    kind: 'knowledge-check',
    item: {
      ...itemBody('p', ''),
      points: undefined,
      objective: undefined,
      difficulty: undefined,
      ...changes,
    },
  });
  const note = (changes: object) => ({
    id: 'najava',
    kind: 'content-note',
    title: 'Opis nasilja',
    reason: paragraph('Zašto.'),
    blocks: [textBlock('opis', 'Opis.')],
    alternative: [textBlock('put', 'Drugi put.')],
    ...changes,
  });

  it.each<[string, object, string, object]>([
    [
      'an empty paragraph',
      textBlock('uvod', ' '),
      'text-missing',
      { block: 'uvod', field: 'body' },
    ],
    [
      'a dead end',
      caseWith(decision(choice('a', 'prijem'), choice('b', 'prijem')), outcome),
      'case-dead-end',
      { block: 'slucaj', node: 'prijem' },
    ],
    [
      'a node that nothing leads to',
      caseWith(decision(choice('a', 'kraj'), choice('b', 'kraj')), outcome, {
        ...outcome,
        id: 'ostrvo',
      }),
      'case-node-unreachable',
      { block: 'slucaj', node: 'ostrvo' },
    ],
    [
      'a choice that leads nowhere',
      caseWith(decision(choice('a', 'kraj'), choice('b', '')), outcome),
      'case-next-unknown',
      { block: 'slucaj', node: 'prijem', choice: 'b' },
    ],
    [
      'a decision with one choice',
      caseWith(decision(choice('a', 'kraj')), outcome),
      'case-choice-count',
      { block: 'slucaj', node: 'prijem' },
    ],
    [
      'a question without a key',
      check({ key: '' }),
      'key-missing',
      { block: 'pitanje', item: 'p' },
    ],
    [
      'a question without feedback',
      check({ feedback: [] }),
      'feedback-missing',
      { block: 'pitanje', item: 'p', field: 'feedback' },
    ],
    [
      'a content note without another way',
      note({ alternative: [] }),
      'note-alternative-missing',
      { block: 'najava', field: 'alternative' },
    ],
    [
      'a content note without content',
      note({ blocks: [] }),
      'note-empty',
      { block: 'najava', field: 'blocks' },
    ],
    [
      'a heading without words',
      {
        id: 'uvod',
        kind: 'text',
        body: [{ kind: 'heading', level: 2, runs: [] }, ...paragraph('Tekst')],
      },
      'heading-empty',
      { block: 'uvod', field: 'body' },
    ],
  ])('is %s', async (_, block, code, where) => {
    const reply = await call(
      world.app,
      saveLesson,
      {
        params: edited.lesson,
        body: { title: 'Naslov', minutes: 3, blocks: [block] },
        ifMatch: '1',
      },
      world.cookies.trainer,
    );
    expect(reply.status).toBe(200);
    const checked = await call(
      world.app,
      checkModuleDraft,
      { params: edited.module },
      world.cookies.trainer,
    );
    expect(checked.body.problems).toContainEqual(
      expect.objectContaining({
        code,
        where: expect.objectContaining({ lesson: 'prva', ...where }),
      }),
    );
    await scenario(world.app, world.cookies, [
      {
        as,
        call: publishModule,
        with: { params: edited.module, ifMatch: '4' },
        status: 422,
        has: { code: 'authoring.not-publishable' },
      },
      { as, call: readModule, with: { params: edited.module }, status: 200, has: { edition: 1 } },
    ]);
  });

  it('is a picture without an alternative text, unless it is decorative', async () => {
    const { body } = await call(
      world.app,
      readModule,
      { params: edited.module },
      world.cookies.trainer,
    );
    const picture = body.lessons[0].content.blocks[1];
    const save = (changes: object, ifMatch: string) => ({
      as,
      call: saveLesson,
      with: {
        params: edited.lesson,
        body: { title: 'a', minutes: 1, blocks: [{ ...picture, ...changes }] },
        ifMatch,
      },
      status: 200,
    });
    await scenario(world.app, world.cookies, [
      save({ alternative: '' }, '1'),
      {
        as,
        call: checkModuleDraft,
        with: { params: edited.module },
        status: 200,
        has: {
          problems: [
            { code: 'picture-alternative-missing', where: { lesson: 'prva', block: 'slika' } },
          ],
        },
      },
      save({ alternative: '', decorative: true }, '2'),
      {
        as,
        call: checkModuleDraft,
        with: { params: edited.module },
        status: 200,
        has: { problems: [] },
      },
    ]);
  });

  it('is a module without lessons or without a summary', async () => {
    const params = { module: v7() };
    await scenario(world.app, world.cookies, [
      {
        as,
        call: createModule,
        with: {
          params,
          body: { slug: 'prazan', kind: 'general', tracks: [], title: 'Prazan', summary: '' },
        },
        status: 201,
      },
      {
        as,
        call: checkModuleDraft,
        with: { params },
        status: 200,
        has: {
          problems: [
            { code: 'text-missing', where: { field: 'summary' } },
            { code: 'number-out-of-range' },
            { code: 'lessons-missing' },
          ],
        },
      },
    ]);
  });
});
