import { readCourseDraft, saveCourse } from '@svetionik/contracts/courses';
import { examples } from '@svetionik/contracts/examples';
import {
  listPanels,
  listTrainers,
  openPanel,
  readPanel,
  readSheet,
} from '@svetionik/contracts/panels';
import { v7 } from 'uuid';
import { call } from '../../support/call';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';
import { trainerRoles } from '../../support/staff-roles';

let world: TestWorld;
let cookies: { trainer: string; colleague: string; third: string; administrator: string };
let third: string;
let params: { panel: string };

beforeEach(async () => {
  world = await openWorld();
  third = await world.given.person({ email: 'treca@primer.rs', roles: trainerRoles });
  cookies = {
    trainer: await world.given.session(examples.trainer),
    colleague: await world.given.session(examples.colleague),
    third: await world.given.session(third),
    administrator: await world.given.session(examples.administrator),
  };
  params = { panel: v7() };
});

afterEach(() => world.close());

const as = 'trainer' as const;

describe('a panel', () => {
  it('is opened on the items that forms are drawn from, asks its judges by mail, and is one if it is sent twice', async () => {
    const body = { course: examples.courseDraft, judges: [examples.trainer, examples.colleague] };
    const sent = world.app.mail.length;
    await scenario(world.app, cookies, [
      {
        as,
        call: openPanel,
        with: { params, body },
        status: 201,
        has: {
          stage: 'first',
          version: 1,
          items: 8,
          judges: [
            { judged: 0, handedIn: false },
            { judged: 0, handedIn: false },
          ],
          first: null,
          second: null,
        },
      },
      { as, call: openPanel, with: { params, body }, status: 200, has: { version: 1 } },
      {
        as,
        call: openPanel,
        with: { params, body: { ...body, judges: [examples.trainer, third] } },
        status: 409,
        has: { code: 'creation.differs' },
      },
      {
        as: 'colleague',
        call: listPanels,
        with: { query: { limit: '1' } },
        status: 200,
        has: { items: [{ id: params.panel, judges: 2, handedIn: 0, own: 'waiting' }] },
      },
      {
        as: 'third',
        call: listPanels,
        with: { query: { limit: '1' } },
        status: 200,
        has: { items: [{ id: params.panel, own: 'none' }] },
      },
      {
        as: 'colleague',
        call: readSheet,
        with: { params },
        status: 200,
        has: {
          round: 1,
          version: 1,
          items: [
            { position: 1, percent: null, earlier: null, spread: null, item: { key: 'a' } },
            {},
            {},
            {},
            {},
            {},
            {},
            { position: 8 },
          ],
        },
      },
      { as: 'third', call: readSheet, with: { params }, status: 404 },
      { as: 'administrator', call: readSheet, with: { params }, status: 403 },
    ]);
    await world.app.runJobs();
    expect(world.app.mail.slice(sent).map(({ to: address }) => address)).toEqual([
      'edukatorka@primer.rs',
    ]);
  });

  it.each<[string, () => Promise<object>, number, string]>([
    ['one judge', async () => ({ judges: [examples.trainer] }), 400, 'request.invalid'],
    [
      'one judge twice',
      async () => ({ judges: [examples.trainer, examples.trainer] }),
      400,
      'request.invalid',
    ],
    [
      'a learner',
      async () => ({ judges: [examples.trainer, examples.learner] }),
      422,
      'authoring.reference-unknown',
    ],
    [
      'a trainer of another organisation',
      async () => ({ judges: [examples.trainer, examples.otherTrainer] }),
      422,
      'authoring.reference-unknown',
    ],
    [
      'a course that is not there',
      async () => ({ course: v7() }),
      422,
      'authoring.reference-unknown',
    ],
    [
      'a course that draws nothing',
      async () => {
        const course = { course: examples.courseDraft };
        const { body } = await call(
          world.app,
          readCourseDraft,
          { params: course },
          cookies.trainer,
        );
        await call(
          world.app,
          saveCourse,
          {
            params: course,
            body: { ...body.content, assessment: { ...body.content.assessment, draw: {} } },
            ifMatch: '1',
          },
          cookies.trainer,
        );
        return {};
      },
      422,
      'panel.nothing-to-judge',
    ],
  ])('is not opened with %s', async (_, changes, status, code) => {
    const body = {
      course: examples.courseDraft,
      judges: [examples.trainer, examples.colleague],
      ...(await changes()),
    };
    await scenario(world.app, cookies, [
      { as, call: openPanel, with: { params, body }, status, has: { code } },
      { as, call: readPanel, with: { params }, status: 404 },
    ]);
  });

  it('names the trainers who may be asked', async () => {
    const { body } = await call(world.app, listTrainers, {}, cookies.trainer);
    expect(body.items.map(({ email }: { email: string }) => email).sort()).toEqual([
      'edukator@primer.rs',
      'edukatorka@primer.rs',
      'treca@primer.rs',
    ]);
    const first = await call(world.app, listTrainers, { query: { limit: '2' } }, cookies.trainer);
    const second = await call(
      world.app,
      listTrainers,
      { query: { limit: '2', after: first.body.next } },
      cookies.trainer,
    );
    expect([...first.body.items, ...second.body.items]).toEqual(body.items);
  });
});
