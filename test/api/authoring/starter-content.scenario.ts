import { publishModule, readModule, saveLesson } from '@svetionik/contracts/authoring';
import { readCourseDraft } from '@svetionik/contracts/courses';
import { examples } from '@svetionik/contracts/examples';
import { join } from 'node:path';
import { StarterContentPublisher } from '../../../apps/backend/src/features/authoring';
import { Transactions } from '../../../apps/backend/src/platform/database/transactions';
import { lessonBody, textBlock } from '../../support/author';
import { type AuthorWorld, edited, openAuthorWorld } from '../../support/author-world';
import { scenario } from '../../support/scenario';

let world: AuthorWorld;

beforeEach(async () => {
  world = await openAuthorWorld();
});

afterEach(() => world.close());

const as = 'trainer' as const;

describe('the content folder, loaded again', () => {
  const folder = join(__dirname, '../../support/content');
  const actor = { kind: 'system', organisationId: examples.organisation } as const;
  const load = () =>
    world.app.app
      .get(Transactions)
      .unitOfWork(actor, (transaction) =>
        world.app.app
          .get(StarterContentPublisher)
          .publish(transaction, actor, folder, examples.organiser),
      );
  const editions = async () => {
    const { rows } = await world.client.query(
      `SELECT (SELECT count(*)::int FROM catalogue.module_edition) AS modules, (SELECT count(*)::int FROM catalogue.course_edition) AS courses,
         (SELECT count(*)::int FROM assessment.item_version) AS items, (SELECT sum(version)::int FROM authoring.draft) AS versions`,
    );
    return rows[0];
  };

  it('changes nothing where nothing has changed', async () => {
    const before = await editions();
    await load();
    expect(await editions()).toEqual(before);
  });

  it('leaves alone what a trainer has taken on, and pushes no newer edition into a course', async () => {
    await scenario(world.app, world.cookies, [
      {
        as,
        call: saveLesson,
        with: {
          params: edited.lesson,
          body: lessonBody(textBlock('uvod', 'Od edukatorke.')),
          ifMatch: '1',
        },
        status: 200,
      },
      {
        as,
        call: publishModule,
        with: { params: edited.module, ifMatch: '4' },
        status: 201,
        has: { edition: 2 },
      },
    ]);
    const before = await editions();
    await load();
    expect(await editions()).toEqual(before);
    await scenario(world.app, world.cookies, [
      {
        as,
        call: readModule,
        with: { params: edited.module },
        status: 200,
        has: {
          edition: 2,
          lessons: [{ content: lessonBody(textBlock('uvod', 'Od edukatorke.')) }, {}],
        },
      },
      {
        as,
        call: readCourseDraft,
        with: { params: edited.course },
        status: 200,
        has: { modules: [{ edition: 1, newest: 2 }] },
      },
    ]);
  });
});
