import { examples } from '@svetionik/contracts/examples';
import { collectPermissions, type Role } from '@svetionik/domain/access/permissions';
import { enrol, readEnrolment } from '@svetionik/contracts/learning/enrolments';
import { markDone, chooseContentPath } from '@svetionik/contracts/learning/progress';
import { v7 } from 'uuid';
import type { Actor } from '../../../apps/backend/src/platform/access/actor';
import { Transactions } from '../../../apps/backend/src/platform/database/transactions';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

const as = 'learner' as const;
const note = { module: 'opsti-modul', lesson: 'prva', block: 'najava' };
const key = 'opsti-modul/prva/najava';

let world: TestWorld;
let cookies: { learner: string; elsewhere: string; other: string };
let params: { enrolment: string };

beforeEach(async () => {
  world = await openWorld();
  const { given } = world;
  cookies = {
    learner: await given.session(examples.learner),
    elsewhere: await given.session(examples.learner),
    other: await given.session(examples.newPerson),
  };
  params = { enrolment: v7() };
  await scenario(world.app, cookies, [
    { as, call: enrol, with: { params, body: { course: 'drugi-kurs' } }, status: 201 },
  ]);
});

afterEach(() => world.close());

describe('the way through a content note', () => {
  it('opens on another device as it was taken, and can be changed', async () => {
    await scenario(world.app, cookies, [
      { as, call: readEnrolment, with: { params }, status: 200, has: { ways: [] } },
      {
        as,
        call: chooseContentPath,
        with: { params, body: { ...note, way: 'described' } },
        status: 200,
      },
      {
        as: 'elsewhere',
        call: readEnrolment,
        with: { params },
        status: 200,
        has: { ways: [{ block: key, way: 'described' }] },
      },
      {
        as: 'elsewhere',
        call: chooseContentPath,
        with: { params, body: { ...note, way: 'alternative' } },
        status: 200,
      },
      {
        as,
        call: readEnrolment,
        with: { params },
        status: 200,
        has: { ways: [{ block: key, way: 'alternative' }] },
      },
    ]);
  });

  it.each(['described', 'alternative'])(
    '%s gives the same credit, and none by being chosen',
    async (way) => {
      await scenario(world.app, cookies, [
        { as, call: chooseContentPath, with: { params, body: { ...note, way } }, status: 200 },
        { as, call: readEnrolment, with: { params }, status: 200, has: { done: [] } },
        {
          as,
          call: markDone,
          with: { params, body: { blocks: [note] } },
          status: 200,
          has: { progress: { done: 1, total: 6 } },
        },
      ]);
    },
  );

  it.each([
    ['a text', { ...note, block: 'uvod' }],
    ['a question', { ...note, block: 'provera' }],
    ['a block that is not there', { ...note, block: 'nema' }],
    ['a module of another course', { ...note, module: 'drugi-modul' }],
  ])('is refused for %s', async (_, place) => {
    await scenario(world.app, cookies, [
      {
        as,
        call: chooseContentPath,
        with: { params, body: { ...place, way: 'described' } },
        status: 422,
        has: { code: 'learning.block-unknown' },
      },
    ]);
  });

  it('is shown by the database to the learner alone, whatever is asked', async () => {
    await scenario(world.app, cookies, [
      {
        as,
        call: chooseContentPath,
        with: { params, body: { ...note, way: 'alternative' } },
        status: 200,
      },
      { as: 'other', call: readEnrolment, with: { params }, status: 404 },
      {
        as: 'other',
        call: chooseContentPath,
        with: { params, body: { ...note, way: 'described' } },
        status: 404,
      },
    ]);
    const { organisation: organisationId, learner, trainer, administrator, newPerson } = examples;
    const person = (personId: string, role: Role): Actor => ({
      kind: 'person',
      personId,
      organisationId,
      inNetwork: true,
      sessionId: v7(),
      roles: [role],
      permissions: collectPermissions([role]),
      awaitsConsent: false,
    });
    const seen = (actor: Actor) =>
      world.app.app
        .get(Transactions)
        .reading(actor, (transaction) =>
          transaction.query('SELECT way FROM learning.content_path WHERE enrolment_id = $1', [
            params.enrolment,
          ]),
        );
    expect(await seen(person(learner, 'learner'))).toEqual([{ way: 'alternative' }]);
    for (const actor of [
      person(newPerson, 'learner'),
      person(trainer, 'trainer'),
      person(administrator, 'administrator'),
    ])
      expect(await seen(actor)).toEqual([]);
    expect(await seen({ kind: 'system', organisationId })).toEqual([]);
  });

  it('leaves no trace in events, jobs, audit or in what is done', async () => {
    await scenario(world.app, cookies, [
      {
        as,
        call: chooseContentPath,
        with: { params, body: { ...note, way: 'alternative' } },
        status: 200,
      },
      { as, call: markDone, with: { params, body: { blocks: [note] } }, status: 200 },
    ]);
    for (const table of [
      'platform.event',
      'platform.job',
      'platform.audit',
      'learning.block_done',
      'learning.enrolment',
    ]) {
      const { rows } = await world.client.query<{ text: string }>(
        `SELECT t::text AS text FROM ${table} t`,
      );
      expect(rows.filter(({ text }) => /alternative|takeWay|note_way/.test(text))).toEqual([]);
    }
  });
});
