import { readBank } from '@svetionik/contracts/banks';
import { copyCourse, readCourseDraft, saveCourse } from '@svetionik/contracts/courses';
import { examples } from '@svetionik/contracts/examples';
import { v7 } from 'uuid';
import { type AuthorWorld, openAuthorWorld } from '../../support/author-world';
import { scenario } from '../../support/scenario';

let world: AuthorWorld;

beforeEach(async () => {
  world = await openAuthorWorld();
});

afterEach(() => world.close());

const as = 'trainer' as const;
const params = { course: examples.courseDraft };

describe('a copy of a course', () => {
  it('is a draft with the same editions of modules and questions of its own, and says what it was made from', async () => {
    const copy = v7();
    const copying = { params: { ...params, copy }, body: { slug: 'kopija', title: 'Za policiju' } };
    const { body: source } = await scenario(world.app, world.cookies, [
      { as, call: readCourseDraft, with: { params }, status: 200 },
    ]);
    const { body: made } = await scenario(world.app, world.cookies, [
      { as: 'learner', call: copyCourse, with: copying, status: 403 },
      { as: 'stranger', call: copyCourse, with: copying, status: 404 },
      { as, call: copyCourse, with: copying, status: 201, has: { id: copy, slug: 'kopija' } },
      { as, call: copyCourse, with: copying, status: 200, has: { id: copy } },
      {
        as,
        call: copyCourse,
        with: { ...copying, body: { ...copying.body, title: 'Drugo' } },
        status: 409,
        has: { code: 'creation.differs' },
      },
      {
        as,
        call: copyCourse,
        with: { ...copying, params: { ...params, copy: v7() } },
        status: 409,
        has: { code: 'authoring.address-taken' },
      },
      {
        as,
        call: readCourseDraft,
        with: { params: { course: copy } },
        status: 200,
        has: {
          edition: null,
          copiedFrom: { id: examples.courseDraft, title: source.content.title },
          modules: source.modules,
        },
      },
    ]);
    expect(made.content).toEqual({
      ...source.content,
      title: 'Za policiju',
      bank: expect.not.stringMatching(source.content.bank),
    });
    const { rows } = await world.client.query(
      `SELECT (SELECT jsonb_agg(content ORDER BY key) FROM authoring.draft WHERE parent_id = $1 AND removed_at IS NULL)
         = (SELECT jsonb_agg(content ORDER BY key) FROM authoring.draft WHERE parent_id = $2) AS same,
         (SELECT count(*) FROM authoring.draft a JOIN authoring.draft b ON b.id = a.id WHERE a.parent_id = $1 AND b.parent_id = $2)::int AS shared`,
      [source.content.bank, made.content.bank],
    );
    expect(rows).toEqual([{ same: true, shared: 0 }]);
    await scenario(world.app, world.cookies, [
      { as, call: readBank, with: { params: { bank: made.content.bank } }, status: 200 },
      {
        as,
        call: saveCourse,
        with: {
          params: { course: copy },
          body: { ...made.content, title: 'Za policiju i granicu' },
          ifMatch: '1',
        },
        status: 200,
      },
      {
        as,
        call: readCourseDraft,
        with: { params },
        status: 200,
        has: { content: source.content },
      },
    ]);
  });
});
