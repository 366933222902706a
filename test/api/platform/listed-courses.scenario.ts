import { listNetworkCourses, listTracks } from '@svetionik/contracts/catalogue';
import { examples } from '@svetionik/contracts/examples';
import { changeOffer } from '@svetionik/contracts/offers';
import { setListing } from '@svetionik/contracts/sharing';
import { v7 } from 'uuid';
import { OrganisationDirectory } from '../../../apps/backend/src/platform/access/organisation-directory';
import { call } from '../../support/call';
import { GivenOwnCourse } from '../../support/given-own-course';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

/** The catalogue of the network: organisations decide what stands in it, and anybody reads it. */

const { otherOrganisation: member } = examples;
const at = 'druga-organizacija';

let world: TestWorld;
let course: string;
let own: string;
let cookies: Record<'network' | 'member' | 'learner', string>;

beforeEach(async () => {
  world = await openWorld();
  const { given, client } = world;
  const organiser = await given.organiser(v7(), v7(), member);
  course = await new GivenOwnCourse(client, member).course('aktuelno', organiser);
  const { rows } = await client.query<{ id: string }>(
    'SELECT id FROM catalogue.course WHERE slug = $1 AND organisation_id = $2',
    [examples.courseSlug, examples.organisation],
  );
  own = rows[0]?.id ?? '';
  cookies = {
    network: await given.session(examples.administrator),
    member: await given.session(examples.otherAdministrator),
    learner: await given.session(examples.otherLearner),
  };
});

afterEach(() => world.close());

const walk = (steps: Parameters<typeof scenario<keyof typeof cookies>>[2]) =>
  scenario(world.app, cookies, steps);
const list = (listed: boolean, id = course) => ({
  call: setListing,
  with: { params: { course: id }, body: { listed } },
});
const change = (from: string, to: string) => ({
  call: changeOffer,
  with: { params: { course, change: v7() }, body: { from, to, reason: 'Menja se program.' } },
});

/** What anybody reads at an address. */
async function shown(query: Record<string, string> = {}, address?: string): Promise<string[]> {
  const { body } = await call(
    world.app,
    listNetworkCourses,
    { query },
    undefined,
    undefined,
    address,
  );
  const { items } = listNetworkCourses.replies[200].schema.parse(body);
  return items.map(({ slug, organisation }) => `${organisation.slug} ${slug}`);
}

async function elsewhere(address?: string): Promise<unknown> {
  return (await call(world.app, listTracks, {}, undefined, undefined, address)).body;
}

const mine = `${at} aktuelno`;
const theirs = `organizacija ${examples.courseSlug}`;

describe('the catalogue of the network', () => {
  it('has what an organisation lists of its own, for anybody at every address, and nothing else', async () => {
    expect(await shown()).toEqual([]);
    await walk([
      { as: 'learner', ...list(true), status: 403 },
      { as: 'network', ...list(true), status: 404 },
      { as: 'member', ...list(true), status: 200, has: { listed: true } },
      { as: 'member', ...list(true), status: 200, has: { listed: true } },
    ]);
    expect([await shown(), await shown({}, at)]).toEqual([[mine], [mine]]);
    expect(await elsewhere()).toMatchObject({ elsewhere: 1 });
    expect(await elsewhere(at)).toMatchObject({ elsewhere: 0 });
    const { rows } = await world.client.query(
      `SELECT count(*)::int AS count FROM platform.audit WHERE action = 'catalogue.listCourse' AND organisation_id = $1`,
      [member],
    );
    expect(rows).toEqual([{ count: 1 }]);
    await walk([{ as: 'member', ...list(false), status: 200, has: { listed: false } }]);
    expect(await shown()).toEqual([]);
  });

  it('is read by track and page by page, and has what the network lists too', async () => {
    await walk([
      { as: 'member', ...list(true), status: 200 },
      { as: 'network', ...list(true, own), status: 200 },
      {
        as: 'nobody',
        call: listNetworkCourses,
        with: { query: { limit: '1' } },
        status: 200,
        has: { items: [{ id: course }], next: `aktuelno ${course}` },
      },
    ]);
    expect(await shown({ after: `aktuelno ${course}` })).toEqual([theirs]);
    expect(await shown({ track: 'media' })).toContain(mine);
    expect(await shown({ track: 'police' })).not.toContain(mine);
    expect(await elsewhere()).toMatchObject({ elsewhere: 1 });
  });

  it('has nothing of courses that are closed, and has them again when they are offered', async () => {
    await walk([
      { as: 'member', ...list(true), status: 200 },
      { as: 'member', ...change('offered', 'archived'), status: 201 },
    ]);
    expect(await shown()).toEqual([]);
    await walk([{ as: 'member', ...change('archived', 'offered'), status: 201 }]);
    expect(await shown()).toEqual([mine]);
    await walk([
      { as: 'member', ...change('offered', 'archived'), status: 201 },
      { as: 'member', ...list(false), status: 200 },
      { as: 'member', ...list(true), status: 409, has: { code: 'learning.not-offered' } },
    ]);
  });

  it('says of who leaves until when, and has nothing of who has left', async () => {
    const { client, app } = world;
    const until = async (columns: string) => {
      await client.query(`UPDATE platform.organisation SET ${columns} WHERE id = $1`, [member]);
      app.app.get(OrganisationDirectory).forget();
    };
    await walk([{ as: 'member', ...list(true), status: 200 }]);
    await until(`last_day = '2027-03-31'`);
    await walk([
      {
        as: 'nobody',
        call: listNetworkCourses,
        status: 200,
        has: { items: [{ organisation: { leaving: { lastDay: '2027-03-31', over: false } } }] },
      },
    ]);
    await until('left_at = now()');
    expect([await shown(), await elsewhere()]).toEqual([
      [],
      expect.objectContaining({ elsewhere: 0 }),
    ]);
  });
});
