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
import { examples } from '@svetionik/contracts/examples';
import { v7 } from 'uuid';
import { lessonBody, paragraph, textBlock } from '../../support/author';
import { call } from '../../support/call';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';
import { trainerRoles } from '../../support/staff-roles';

const draft = { module: examples.moduleDraft };
const lesson = { ...draft, lesson: examples.lessonDraft };

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
