import {
  createLesson,
  createModule,
  listModules,
  previewModule,
  readModule,
  removeLesson,
  saveLesson,
  saveOutline,
} from '@svetionik/contracts/authoring';
import { createItem, readBank, removeItem, saveItem } from '@svetionik/contracts/banks';
import { examples } from '@svetionik/contracts/examples';
import request from 'supertest';
import { v7 } from 'uuid';
import { itemBody, lessonBody, paragraph, textBlock } from '../../support/author';
import { call } from '../../support/call';
import { origin } from '../../support/create-test-app';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

const draft = { module: examples.moduleDraft };
const lesson = { ...draft, lesson: examples.lessonDraft };
const number = '0101 09971 0005';

let world: TestWorld;
let cookies: { trainer: string; colleague: string; stranger: string };

beforeEach(async () => {
  world = await openWorld();
  const colleague = await world.given.person({
    email: 'koleginica@primer.rs',
    roles: ['learner', 'trainer'],
  });
  cookies = {
    trainer: await world.given.session(examples.trainer),
    colleague: await world.given.session(colleague),
    stranger: await world.given.session(examples.otherTrainer),
  };
});

afterEach(() => world.close());

const as = 'trainer' as const;

describe('a module draft', () => {
  it('is made once, however often it is sent', async () => {
    const params = { module: v7() };
    const body = {
      slug: 'zdravstvo',
      kind: 'general',
      tracks: [],
      title: 'Za zdravstvo',
      summary: '',
    };
    await scenario(world.app, cookies, [
      {
        as,
        call: createModule,
        with: { params, body },
        status: 201,
        has: { version: 1, slug: 'zdravstvo', content: { lessons: [] } },
      },
      { as, call: createModule, with: { params, body }, status: 200, has: { version: 1 } },
      {
        as,
        call: createModule,
        with: { params, body: { ...body, title: 'Drugo' } },
        status: 409,
        has: { code: 'creation.differs' },
      },
      {
        as,
        call: createModule,
        with: { params: { module: v7() }, body },
        status: 409,
        has: { code: 'authoring.address-taken' },
      },
      {
        as: 'stranger',
        call: createModule,
        with: { params, body },
        status: 409,
        has: { code: 'creation.differs' },
      },
      { as: 'stranger', call: readModule, with: { params }, status: 404 },
      {
        as,
        call: readModule,
        with: { params },
        status: 200,
        has: { edition: null, lessons: [], courses: [] },
      },
    ]);
  });

  it('holds the starter content, so that trainers can go on with it', async () => {
    await scenario(world.app, cookies, [
      {
        as,
        call: readModule,
        with: { params: draft },
        status: 200,
        has: {
          slug: 'opsti-modul',
          edition: 1,
          lessons: [{ key: 'prva', content: { title: 'Prva lekcija' } }, { key: 'druga' }],
        },
      },
      {
        as,
        call: listModules,
        status: 200,
        has: {
          items: [
            {
              slug: 'opsti-modul',
              lessons: 2,
              minutes: 10,
              edition: 1,
              changed: false,
              courses: 4,
            },
          ],
          next: null,
        },
      },
      { as: 'stranger', call: listModules, status: 200, has: { items: [] } },
    ]);
  });

  it('is listed by title in the order of the Serbian alphabet, whatever its script, page after page', async () => {
    for (const [place, title] of ['Џеп', 'Čekaonica', 'Đak', 'Dom'].entries()) {
      const body = { slug: `modul-${place}`, kind: 'general', tracks: [], title, summary: '' };
      await call(world.app, createModule, { params: { module: v7() }, body }, cookies.trainer);
    }
    const first = await call(world.app, listModules, { query: { limit: '3' } }, cookies.trainer);
    const second = await call(
      world.app,
      listModules,
      { query: { limit: '3', after: first.body.next } },
      cookies.trainer,
    );
    const titles = [...first.body.items, ...second.body.items].map(
      ({ title }: { title: string }) => title,
    );
    expect(titles).toEqual(['Čekaonica', 'Dom', 'Џеп', 'Đak', 'Opšti modul']);
    expect(second.body.next).toBeNull();
  });

  it('keeps the order of its lessons; one that the order does not name stands at the end', async () => {
    const added = { ...draft, lesson: v7() };
    const { body } = await call(world.app, readModule, { params: draft }, cookies.trainer);
    const [first, second] = body.content.lessons;
    const reordered = { ...body.content, lessons: [second, first] };
    await scenario(world.app, cookies, [
      {
        as,
        call: createLesson,
        with: { params: added, body: { ...lessonBody(), key: 'treca' } },
        status: 201,
        has: { key: 'treca', version: 1 },
      },
      {
        as,
        call: saveOutline,
        with: { params: draft, body: reordered, ifMatch: '1' },
        status: 200,
        has: { version: 2 },
      },
      {
        as,
        call: readModule,
        with: { params: draft },
        status: 200,
        has: { lessons: [{ id: second }, { id: first }, { id: added.lesson }] },
      },
      {
        as,
        call: saveOutline,
        with: { params: draft, body: { ...reordered, lessons: [v7()] }, ifMatch: '2' },
        status: 422,
        has: { code: 'authoring.reference-unknown' },
      },
    ]);
  });

  it('lets a lesson go, keeps its key taken, and does not bring it back', async () => {
    await scenario(world.app, cookies, [
      {
        as,
        call: removeLesson,
        with: { params: lesson, ifMatch: '7' },
        status: 412,
        has: { code: 'edit.conflict', current: { version: 1 } },
      },
      { as, call: removeLesson, with: { params: lesson, ifMatch: '1' }, status: 204 },
      { as, call: removeLesson, with: { params: lesson, ifMatch: '1' }, status: 404 },
      {
        as,
        call: saveLesson,
        with: { params: lesson, body: lessonBody(), ifMatch: '2' },
        status: 404,
      },
      {
        as,
        call: readModule,
        with: { params: draft },
        status: 200,
        has: { lessons: [{ key: 'druga' }] },
        hasNot: ['Prva lekcija'],
      },
      {
        as,
        call: createLesson,
        with: { params: { ...draft, lesson: v7() }, body: { ...lessonBody(), key: 'prva' } },
        status: 409,
        has: { code: 'authoring.address-taken' },
      },
    ]);
  });
});

describe('two trainers in one lesson', () => {
  it('get a conflict that shows both versions; nothing is written over', async () => {
    const mine = lessonBody(textBlock('uvod', 'Moj pasus.'));
    const theirs = lessonBody(textBlock('uvod', 'Njihov pasus.'));
    await scenario(world.app, cookies, [
      { as, call: saveLesson, with: { params: lesson, body: mine }, status: 428 },
      {
        as: 'colleague',
        call: saveLesson,
        with: { params: lesson, body: theirs, ifMatch: '1' },
        status: 200,
        has: { version: 2 },
      },
      {
        as,
        call: saveLesson,
        with: { params: lesson, body: mine, ifMatch: '1' },
        status: 412,
        has: { code: 'edit.conflict', current: { version: 2, content: theirs } },
      },
      {
        as,
        call: readModule,
        with: { params: draft },
        status: 200,
        has: { lessons: [{ version: 2, content: theirs }, { version: 1 }] },
      },
      {
        as,
        call: saveLesson,
        with: { params: lesson, body: mine, ifMatch: '2' },
        status: 200,
        has: { version: 3, content: mine },
      },
    ]);
  });

  it('one of two simultaneous saves is kept, the other is told', async () => {
    const saves = ['Jedan.', 'Drugi.'].map((text) =>
      call(
        world.app,
        saveLesson,
        { params: lesson, body: lessonBody(textBlock('uvod', text)), ifMatch: '1' },
        cookies.trainer,
      ),
    );
    expect((await Promise.all(saves)).map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('do not disturb each other in different lessons', async () => {
    const { body } = await call(world.app, readModule, { params: draft }, cookies.trainer);
    const other = { ...draft, lesson: body.content.lessons[1] };
    await scenario(world.app, cookies, [
      {
        as,
        call: saveLesson,
        with: { params: lesson, body: lessonBody(), ifMatch: '1' },
        status: 200,
      },
      {
        as: 'colleague',
        call: saveLesson,
        with: { params: other, body: lessonBody(), ifMatch: '1' },
        status: 200,
      },
    ]);
  });
});

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

describe('the preview', () => {
  it('is the draft as a learner would get it, in either script, whichever it was written in', async () => {
    const body = lessonBody(textBlock('uvod', 'Његова инјекција.'), {
      id: 'drugi',
      kind: 'text',
      body: [
        { kind: 'paragraph', runs: [{ text: 'Izveštaj ' }, { text: 'GRETA', protected: true }] },
      ],
    });
    await scenario(world.app, cookies, [
      { as, call: saveLesson, with: { params: lesson, body, ifMatch: '1' }, status: 200 },
      {
        as,
        call: previewModule,
        with: { params: draft, query: { script: 'sr-Latn' } },
        status: 200,
        has: {
          language: 'sr-Latn',
          lessons: [{ blocks: [{ body: paragraph('Njegova injekcija.') }, {}] }, {}],
        },
      },
      {
        as,
        call: previewModule,
        with: { params: draft, query: { script: 'sr-Cyrl' } },
        status: 200,
        has: {
          language: 'sr-Cyrl',
          module: { title: 'Општи модул' },
          lessons: [{ title: 'Разговор насамо' }, {}],
        },
      },
    ]);
    const cyrillic = await call(
      world.app,
      previewModule,
      { params: draft, query: { script: 'sr-Cyrl' } },
      cookies.trainer,
    );
    expect(cyrillic.body.lessons[0].blocks[1].body[0].runs).toEqual([
      { text: 'Извештај ' },
      { text: 'GRETA', protected: true },
    ]);
  });
});

describe('a bank item', () => {
  const bank = { bank: examples.bankDraft };
  const item = { ...bank, item: examples.itemDraft };

  it('is made, saved and taken out from the version that was seen only', async () => {
    const made = { ...bank, item: v7() };
    const body = itemBody('novo', 'prepoznavanje');
    await scenario(world.app, cookies, [
      {
        as,
        call: createItem,
        with: { params: made, body },
        status: 201,
        has: { key: 'novo', version: 1 },
      },
      { as, call: createItem, with: { params: made, body }, status: 200 },
      {
        as,
        call: createItem,
        with: { params: { ...bank, item: v7() }, body },
        status: 409,
        has: { code: 'authoring.address-taken' },
      },
      {
        as: 'colleague',
        call: saveItem,
        with: { params: made, body: itemBody('novo', 'upucivanje'), ifMatch: '1' },
        status: 200,
        has: { version: 2 },
      },
      {
        as,
        call: saveItem,
        with: { params: made, body, ifMatch: '1' },
        status: 412,
        has: { current: { version: 2, content: { objective: 'upucivanje' } } },
      },
      {
        as,
        call: saveItem,
        with: { params: made, body: itemBody('drugo', 'upucivanje'), ifMatch: '2' },
        status: 400,
      },
      { as, call: removeItem, with: { params: made, ifMatch: '2' }, status: 204 },
      {
        as,
        call: readBank,
        with: { params: bank },
        status: 200,
        has: { slug: 'probna-banka' },
        hasNot: ['Pitanje novo'],
      },
      {
        as: 'stranger',
        call: saveItem,
        with: { params: item, body: itemBody('prepoznavanje-1', 'a'), ifMatch: '1' },
        status: 404,
      },
    ]);
  });

  it('belongs to its bank and is not reached through another', async () => {
    await scenario(world.app, cookies, [
      {
        as,
        call: saveItem,
        with: {
          params: { ...item, bank: examples.moduleDraft },
          body: itemBody('prepoznavanje-1', 'a'),
          ifMatch: '1',
        },
        status: 404,
      },
    ]);
  });
});

describe('the outline', () => {
  it('conflicts by itself, without touching lessons', async () => {
    const { body } = await call(world.app, readModule, { params: draft }, cookies.trainer);
    await scenario(world.app, cookies, [
      {
        as,
        call: saveOutline,
        with: { params: draft, body: { ...body.content, title: 'Prvi' }, ifMatch: '1' },
        status: 200,
        has: { version: 2 },
      },
      {
        as,
        call: saveOutline,
        with: { params: draft, body: { ...body.content, title: 'Drugi' }, ifMatch: '1' },
        status: 412,
        has: { current: { version: 2, content: { title: 'Prvi' } } },
      },
      {
        as,
        call: saveLesson,
        with: { params: lesson, body: lessonBody(), ifMatch: '1' },
        status: 200,
      },
    ]);
  });
});
