import { createLesson, createModule, saveLesson } from '@svetionik/contracts/authoring';
import { examples } from '@svetionik/contracts/examples';
import request from 'supertest';
import { v7 } from 'uuid';
import { paragraph, textBlock } from '../../support/author';
import { call } from '../../support/call';
import { origin } from '../../support/create-test-app';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';
import { trainerRoles } from '../../support/staff-roles';

const draft = { module: examples.moduleDraft };
const lesson = { ...draft, lesson: examples.lessonDraft };
const number = '0101 09971 0005';

let world: TestWorld;
let cookies: { trainer: string; colleague: string; stranger: string };

beforeEach(async () => {
  world = await openWorld();
  const colleague = await world.given.person({
    email: 'koleginica@primer.rs',
    roles: trainerRoles,
  });
  cookies = {
    trainer: await world.given.session(examples.trainer),
    colleague: await world.given.session(colleague),
    stranger: await world.given.session(examples.otherTrainer),
  };
});

afterEach(() => world.close());

const as = 'trainer' as const;

describe('what a lesson may hold', () => {
  const link = (address: string) => ({
    id: 'uvod',
    kind: 'text',
    body: [{ kind: 'paragraph', runs: [{ text: 'ovde', link: address }] }],
  });
  const nested = (levels: number): unknown =>
    levels === 0 ? paragraph('dno') : [{ kind: 'quote', body: nested(levels - 1) }];

  it.each<[string, object, string]>([
    ['a script for a link', link('javascript:alert(1)'), 'link-forbidden'],
    ['an address without a name', link('//example.org'), 'link-forbidden'],
    ['a control character', textBlock('uvod', 'a\u0007b'), 'character-forbidden'],
    ['quotes five deep', { id: 'uvod', kind: 'text', body: nested(5) }, 'nesting-too-deep'],
    ['a body that nobody reads to the end', textBlock('uvod', 'a'.repeat(20_000) + 'b'), 'body'],
    ['an unknown kind of block', { id: 'uvod', kind: 'html', body: '<b>' }, 'body.blocks'],
    ['a block without an id', { kind: 'text', body: [] }, 'body.blocks'],
    [
      'HTML where a tree belongs',
      { id: 'uvod', kind: 'text', body: '<p>Tekst</p>' },
      'body.blocks',
    ],
  ])('refuses %s', async (_, block, reason) => {
    const reply = await call(
      world.app,
      saveLesson,
      { params: lesson, body: { title: 'Naslov', minutes: 3, blocks: [block] }, ifMatch: '1' },
      cookies.trainer,
    );
    expect(reply.body).toMatchObject({ status: 400, code: 'request.invalid' });
    expect(JSON.stringify(reply.body.fields)).toContain(reason);
  });

  it('refuses a tree without a bottom and stays up', async () => {
    const levels = 15_000;
    const body = `{"title":"","minutes":1,"blocks":[{"id":"a","kind":"text","body":${'[{"kind":"quote","body":'.repeat(levels)}[]${'}]'.repeat(levels)}}]}`;
    const path = saveLesson.path.replace(':module', draft.module).replace(':lesson', lesson.lesson);
    const sending = request(world.app.app.getHttpServer())
      .patch(path)
      .set({ Origin: origin, Cookie: cookies.trainer, 'If-Match': '"1"' });
    expect((await sending.type('json').send(body)).body).toMatchObject({
      status: 400,
      code: 'request.invalid',
    });
  });

  it('allows what is not finished yet', async () => {
    const blocks = [
      { id: 'prazan', kind: 'text', body: [] },
      { id: 'slucaj', kind: 'case', title: '', vignette: [], start: '', nodes: [] },
      {
        id: 'pitanje',
        kind: 'knowledge-check',
        item: { id: 'p', kind: 'single-choice', prompt: [], feedback: [], options: [], key: '' },
      },
      { id: 'najava', kind: 'content-note', title: '', reason: [], blocks: [], alternative: [] },
    ];
    await scenario(world.app, cookies, [
      {
        as,
        call: saveLesson,
        with: { params: lesson, body: { title: '', minutes: 0, blocks }, ifMatch: '1' },
        status: 200,
        has: { content: { blocks } },
      },
    ]);
  });

  it.each<[string, object]>([
    ['a paragraph', textBlock('uvod', `Broj ${number}.`)],
    [
      'words of different weight',
      {
        id: 'uvod',
        kind: 'text',
        body: [
          { kind: 'paragraph', runs: [{ text: '010109' }, { text: '9710005', strong: true }] },
        ],
      },
    ],
    [
      'two paragraphs',
      { id: 'uvod', kind: 'text', body: [...paragraph('Broj 0101099'), ...paragraph('710005.')] },
    ],
    ['digits of another script', textBlock('uvod', 'Broj ٠١٠١٠٩٩ ٧١٠٠٠٥.')],
    ['digits that unseen characters divide', textBlock('uvod', 'Broj 0101\u200b099\u2060710005.')],
    ['the name of a block', textBlock('osoba-0101099-710005', 'Tekst.')],
    [
      'a link',
      {
        id: 'uvod',
        kind: 'text',
        body: [{ kind: 'paragraph', runs: [{ text: 'ovde', link: '/a?b=0101099%20710005' }] }],
      },
    ],
    [
      'a label of a choice',
      {
        id: 'c',
        kind: 'case',
        title: 'a',
        vignette: [],
        start: 'a',
        nodes: [
          {
            id: 'a',
            kind: 'decision',
            title: 'a',
            body: [],
            choices: [{ id: 'b', label: number, consequence: [], next: 'a' }],
          },
        ],
      },
    ],
    [
      'the feedback of a question',
      {
        id: 'q',
        kind: 'knowledge-check',
        item: { id: 'p', kind: 'ordering', prompt: [], feedback: paragraph(number), options: [] },
      },
    ],
  ])('refuses a personal number in %s', async (_, block) => {
    const body = { title: 'Naslov', minutes: 3, blocks: [block] };
    await scenario(world.app, cookies, [
      {
        as,
        call: saveLesson,
        with: { params: lesson, body, ifMatch: '1' },
        status: 422,
        has: { code: 'text.personal-number' },
        hasNot: [number],
      },
      {
        as,
        call: createLesson,
        with: { params: { ...draft, lesson: v7() }, body: { ...body, key: 'nova' } },
        status: 422,
      },
    ]);
  });

  it('refuses a personal number that goes on in the next block, and in the names that are given for ever', async () => {
    const blocks = [textBlock('jedan', 'Broj 0101099'), textBlock('dva', '710005.')];
    const slug = 'osoba-0101099710005';
    const outline = { kind: 'general', tracks: [], title: 'Modul', summary: '' };
    await scenario(world.app, cookies, [
      {
        as,
        call: saveLesson,
        with: { params: lesson, body: { title: 'Naslov', minutes: 3, blocks }, ifMatch: '1' },
        status: 422,
        has: { code: 'text.personal-number' },
      },
      {
        as,
        call: createLesson,
        with: {
          params: { ...draft, lesson: v7() },
          body: { title: 'Naslov', minutes: 3, blocks: [], key: slug },
        },
        status: 422,
        has: { code: 'text.personal-number' },
      },
      {
        as,
        call: createModule,
        with: { params: { module: v7() }, body: { ...outline, slug } },
        status: 422,
        has: { code: 'text.personal-number' },
      },
    ]);
  });

  it('takes thirteen digits that are no personal number', async () => {
    const blocks = [
      textBlock('brojevi', 'Godine 2019 2020 2021 2 i 0101099710005123, 116 000, 011 785 0000.'),
    ];
    await scenario(world.app, cookies, [
      {
        as,
        call: saveLesson,
        with: { params: lesson, body: { title: 'Naslov', minutes: 3, blocks }, ifMatch: '1' },
        status: 200,
      },
    ]);
  });

  it('refuses a file that nobody here has uploaded, and a fact that does not exist', async () => {
    const file = { hash: 'a'.repeat(64), mediaType: 'image/webp', bytes: 10 };
    const picture = {
      id: 'slika',
      kind: 'picture',
      file,
      width: 10,
      height: 10,
      alternative: '',
      decorative: true,
    };
    const fact = {
      id: 'uvod',
      kind: 'text',
      body: [{ kind: 'paragraph', runs: [{ text: 'tvrdnja', fact: 'nepostojeca' }] }],
    };
    await scenario(world.app, cookies, [
      {
        as,
        call: saveLesson,
        with: { params: lesson, body: { title: '', minutes: 1, blocks: [picture] }, ifMatch: '1' },
        status: 422,
        has: { code: 'authoring.reference-unknown', details: { references: [file.hash] } },
      },
      {
        as,
        call: saveLesson,
        with: { params: lesson, body: { title: '', minutes: 1, blocks: [fact] }, ifMatch: '1' },
        status: 422,
        has: { details: { references: ['nepostojeca'] } },
      },
    ]);
  });
});
