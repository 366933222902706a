import type { EndpointDefinition } from '@svetionik/contracts/endpoint';
import { examples } from '@svetionik/contracts/examples';
import {
  createOrganisation,
  editOrganisation,
  listOrganisations,
  readLook,
  readMark,
  readOrganisation,
  removeMark,
  setMark,
} from '@svetionik/contracts/network';
import { readHelpContacts } from '@svetionik/contracts/organisations';
import { v7 } from 'uuid';
import { call } from '../../support/call';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

/** The network makes members and sees sums; a member looks after its own name and look. */

const { organisation: network, otherOrganisation: member, newOrganisation } = examples;

let world: TestWorld;
let cookies: { network: string; member: string; trainer: string };

beforeEach(async () => {
  world = await openWorld();
  cookies = {
    network: await world.given.session(examples.administrator),
    member: await world.given.session(examples.otherAdministrator),
    trainer: await world.given.session(examples.trainer),
  };
});

afterEach(() => world.close());

const text = {
  slug: 'zaklon',
  name: { 'sr-Latn': 'Zaklon', 'sr-Cyrl': 'Заклон' },
  town: { 'sr-Latn': 'Novi Sad', 'sr-Cyrl': 'Нови Сад' },
  accent: '#3d6a2a',
};
const first = { administrator: 'prva@zaklon.rs', language: 'sr-Latn' };
const whole = { ...text, ...first };
const make: EndpointDefinition = createOrganisation;
const edit: EndpointDefinition = editOrganisation;
const params = { organisation: newOrganisation };

describe('a new member', () => {
  it('is made once, and is at its address at once, with nothing of anybody else', async () => {
    await scenario(world.app, cookies, [
      {
        as: 'network',
        call: make,
        with: { params, body: whole },
        status: 201,
        has: { ...text, network: false, version: 1, mark: null },
      },
      {
        as: 'network',
        call: make,
        with: { params, body: whole },
        status: 200,
        has: { id: newOrganisation },
      },
      {
        as: 'network',
        call: make,
        with: { params, body: { ...whole, accent: null } },
        status: 409,
        has: { code: 'creation.differs' },
      },
      {
        as: 'network',
        call: make,
        with: { params: { organisation: v7() }, body: whole },
        status: 409,
        has: { code: 'network.address-taken' },
      },
      {
        as: 'network',
        call: make,
        with: { params: { organisation: member }, body: whole },
        status: 409,
        has: { code: 'creation.differs' },
      },
      {
        as: 'nobody',
        call: readLook,
        with: { params: { slug: 'zaklon' } },
        status: 200,
        has: { name: text.name, network: false },
      },
    ]);
    const { status } = await call(world.app, readHelpContacts, {}, undefined, undefined, 'zaklon');
    expect(status).toBe(200);
    const { rows } = await world.client.query(
      'SELECT is_network, (SELECT count(*)::int FROM identity.member m WHERE m.organisation_id = o.id) AS people FROM platform.organisation o WHERE id = $1',
      [newOrganisation],
    );
    expect(rows).toEqual([{ is_network: false, people: 0 }]);
  });

  it('is looked after by whoever is invited, and by nobody of the network', async () => {
    await call(world.app, make, { params, body: whole }, cookies.network);
    await call(world.app, make, { params, body: whole }, cookies.network);
    await world.app.runJobs();
    const mails = world.app.mail.filter(({ to }) => to === first.administrator);
    expect(mails.map(({ from }) => from)).toEqual(['Zaklon']);
    expect(mails[0]?.text).toContain('/o/zaklon/invitation#');
    const { rows } = await world.client.query(
      'SELECT organisation_id AS of, roles FROM identity.invitation_batch',
    );
    expect(rows).toContainEqual({ of: newOrganisation, roles: ['learner', 'administrator'] });
    const another = { ...whole, administrator: 'druga@zaklon.rs' };
    expect((await call(world.app, make, { params, body: another }, cookies.network)).status).toBe(
      409,
    );
  });

  it('is noted in the journal of the network', async () => {
    await call(world.app, make, { params, body: whole }, cookies.network);
    const { rows } = await world.client.query(
      `SELECT organisation_id AS at, actor_id AS by, subject_ids AS about FROM platform.audit WHERE action = 'network.createOrganisation'`,
    );
    expect(rows).toEqual([{ at: network, by: examples.administrator, about: [newOrganisation] }]);
  });

  it.each([
    ['an address of the installation', { slug: 'api' }, 422, 'network.address-refused'],
    ['an address that begins with a digit', { slug: '2luka' }, 422, 'network.address-refused'],
    ['a colour that nobody can read', { accent: '#ffff00' }, 422, 'network.accent-too-pale'],
    ['no colour', { accent: 'green' }, 400, 'request.invalid'],
    [
      'a name in one script',
      { name: { 'sr-Latn': 'Zaklon', 'sr-Cyrl': '' } },
      400,
      'request.invalid',
    ],
  ])('is refused with %s, and nothing is made', async (_, part, status, code) => {
    const reply = await call(
      world.app,
      make,
      { params, body: { ...whole, ...part } },
      cookies.network,
    );
    expect([reply.status, reply.body.code]).toEqual([status, code]);
    const { rows } = await world.client.query('SELECT FROM platform.organisation WHERE id = $1', [
      newOrganisation,
    ]);
    expect(rows).toEqual([]);
  });
});

it('an administrator of a member is not of the network', async () => {
  await scenario(world.app, cookies, [
    { as: 'member', call: listOrganisations, status: 403 },
    { as: 'member', call: make, with: { params, body: whole }, status: 403 },
    {
      as: 'member',
      call: readOrganisation,
      with: { params: { organisation: network } },
      status: 404,
    },
    {
      as: 'member',
      call: edit,
      with: { params: { organisation: network }, body: text, ifMatch: '1' },
      status: 404,
    },
    { as: 'trainer', call: listOrganisations, status: 403 },
  ]);
});

describe('the look of a member', () => {
  const own = { organisation: member };

  it('is changed by its own administrator and by the network, one after the other', async () => {
    await scenario(world.app, cookies, [
      {
        as: 'member',
        call: readOrganisation,
        with: { params: own },
        status: 200,
        has: { id: member, version: 1 },
      },
      {
        as: 'member',
        call: edit,
        with: { params: own, body: text, ifMatch: '1' },
        status: 200,
        has: { name: text.name, slug: 'druga-organizacija', version: 2 },
      },
      {
        as: 'network',
        call: edit,
        with: { params: own, body: text, ifMatch: '1' },
        status: 412,
        has: { current: { version: 2 } },
      },
      {
        as: 'network',
        call: edit,
        with: { params: own, body: { ...text, town: null }, ifMatch: '2' },
        status: 200,
        has: { town: null, version: 3 },
      },
      {
        as: 'nobody',
        call: readLook,
        with: { params: { slug: 'druga-organizacija' } },
        status: 200,
        has: { name: text.name, accent: text.accent },
      },
      { as: 'nobody', call: readLook, with: { params: { slug: 'zaklon' } }, status: 404 },
      {
        as: 'member',
        call: edit,
        with: { params: own, body: { ...text, accent: '#c98a1b' }, ifMatch: '3' },
        status: 422,
        has: { details: { nearest: '#916313' } },
      },
    ]);
  });

  it('has a mark of its own, which anybody sees', async () => {
    const slug = { slug: 'druga-organizacija' };
    await scenario(world.app, cookies, [
      { as: 'nobody', call: readMark, with: { params: slug }, status: 404 },
      {
        as: 'member',
        call: setMark,
        with: { params: own, file: 'picture.png', ifMatch: '1' },
        status: 200,
        has: { version: 2 },
      },
    ]);
    const { headers } = await scenario(world.app, cookies, [
      { as: 'nobody', call: readMark, with: { params: slug }, status: 200 },
    ]);
    expect(headers).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'public, max-age=300',
    });
    await scenario(world.app, cookies, [
      {
        as: 'network',
        call: removeMark,
        with: { params: own, ifMatch: '2' },
        status: 200,
        has: { mark: null },
      },
      { as: 'nobody', call: readMark, with: { params: slug }, status: 404 },
    ]);
  });
});

describe('what the network sees', () => {
  const seen = async () => (await call(world.app, listOrganisations, {}, cookies.network)).body;
  const addPeople = (count: number, organisationId: string) =>
    world.given.people(
      Array.from({ length: count }, (_, index) => ({
        email: `${organisationId}-${index}@primer.rs`,
        organisationId,
      })),
    );

  it('is no number of people under ten, nor a sum that gives it away', async () => {
    await addPeople(10, network);
    const { items, all } = await seen();
    expect(items).toMatchObject([
      { id: network, network: true, people: 19 },
      { id: member, network: false, people: null, courses: 0 },
    ]);
    expect(all).toMatchObject({ organisations: 2, people: 20, rounded: true });
    await addPeople(6, member);
    const more = await seen();
    expect(more.items[1].people).toBe(10);
    expect(more.all).toMatchObject({ people: 29, rounded: false });
  });

  it('is a page after the other', async () => {
    await call(world.app, make, { params, body: whole }, cookies.network);
    const page = (after?: string) =>
      call(
        world.app,
        listOrganisations,
        { query: { limit: '1', ...(after && { after }) } },
        cookies.network,
      );
    const first = (await page()).body;
    const second = (await page(first.next)).body;
    const third = (await page(second.next)).body;
    expect([first, second, third].map(({ items }) => items[0].slug)).toEqual([
      'organizacija',
      'druga-organizacija',
      'zaklon',
    ]);
    expect([third.next, third.all.organisations]).toEqual([null, 3]);
  });

  it('comes from a function that tells a member nothing', async () => {
    const rows = async (organisation: string) => {
      await world.client.query(
        `BEGIN; SELECT set_config('app.organisation', '${organisation}', true)`,
      );
      try {
        return (await world.client.query('SELECT FROM organisations.sums_of_network()')).rowCount;
      } finally {
        await world.client.query('ROLLBACK');
      }
    };
    expect([await rows(network), await rows(member), await rows('')]).toEqual([2, 0, 0]);
  });
});

it('the program may neither move an address nor make another network of it', async () => {
  for (const change of [`slug = 'drugde'`, 'is_network = true'])
    await expect(
      world.client.query(`SET ROLE svetionik_app; UPDATE platform.organisation SET ${change}`),
    ).rejects.toMatchObject({ code: '42501' });
  await world.client.query('RESET ROLE');
});
