import { listCourses } from '@svetionik/contracts/catalogue';
import type { EndpointDefinition, ExampleRequest } from '@svetionik/contracts/endpoint';
import { examples, exampleSecrets } from '@svetionik/contracts/examples';
import { chooseProfession } from '@svetionik/contracts/identity/account';
import { blockMember, listMembers } from '@svetionik/contracts/identity/members';
import { requestPasswordReset } from '@svetionik/contracts/identity/password';
import { confirmAddress, register } from '@svetionik/contracts/identity/registration';
import { readSession, signIn, switchOrganisation } from '@svetionik/contracts/identity/session';
import { editHelpContacts, readHelpContacts } from '@svetionik/contracts/organisations';
import { call } from '../../support/call';
import { countStatements } from '../../support/count-statements';
import { openWorld, type TestWorld } from '../../support/test-world';

/** In which organisation somebody acts: visitors by the address of the page, people by their session. */

const { organisation: network, otherOrganisation: member, learner } = examples;
const { password, newPassword } = exampleSecrets;
const elsewhere = 'druga-organizacija';

let world: TestWorld;

beforeEach(async () => {
  world = await openWorld();
});

afterEach(() => world.close());

const visiting = (endpoint: EndpointDefinition, address?: string, request: ExampleRequest = {}) =>
  call(world.app, endpoint, request, undefined, undefined, address);
const signingIn = (more: object = {}, address?: string) =>
  visiting(signIn, address, { body: { email: 'polaznica@primer.rs', password, ...more } });
const switching = (cookie: string, organisation: string, owner?: string) =>
  call(world.app, switchOrganisation, { body: { organisation } }, cookie, owner);

function cookieOf({ headers }: { headers: Record<string, unknown> }): string {
  return /session=[\w-]{43}/.exec(String(headers['set-cookie']))?.[0] ?? '';
}

async function actsIn(cookie: string): Promise<string | undefined> {
  const { body } = await call(world.app, readSession, {}, cookie);
  return body.person?.organisation;
}

async function offerCourseElsewhere(): Promise<void> {
  await world.client.query(
    `INSERT INTO catalogue.course (id, organisation_id, slug, created_at) VALUES (gen_random_uuid(), $1, 'samo-njihov', now())`,
    [member],
  );
}

describe('a visitor', () => {
  it('meets the organisation of the address, and without one the network', async () => {
    await offerCourseElsewhere();
    const administrator = await world.given.session(examples.otherAdministrator);
    const contacts = [
      { label: { 'sr-Cyrl': 'Њихов центар', en: 'Their centre' }, number: '019 555 123' },
    ];
    const edited = await call(
      world.app,
      editHelpContacts,
      { body: { contacts }, ifMatch: '0' },
      administrator,
    );
    expect(edited.status).toBe(200);
    for (const address of [undefined, 'organizacija', elsewhere, undefined, elsewhere]) {
      const [courses, help] = [
        await visiting(listCourses, address),
        await visiting(readHelpContacts, address),
      ];
      const theirs = address === elsewhere;
      expect([courses.body.items.length === 0, help.text.includes('019 555 123')]).toEqual([
        theirs,
        theirs,
      ]);
      expect(courses.headers['cache-control']).toBe('no-store');
    }
  });

  it.each(['nema-je', 'Organizacija', examples.otherOrganisation, "x' OR true", ''])(
    'finds nothing at the address %j, which no organisation has',
    async (address) => {
      const { status, body } = await visiting(listCourses, address);
      expect([status, body.code]).toEqual([404, 'access.not-found']);
    },
  );

  it('becomes a member there, and every mail leads back there, in its name', async () => {
    const email = 'nova.osoba@primer.rs';
    await visiting(register, elsewhere, {
      body: { email, password: newPassword, language: 'sr-Cyrl', age: 'adult' },
    });
    await world.app.runJobs();
    const mail = world.app.mail.at(-1);
    expect(mail).toMatchObject({ to: email, from: 'Друга организација' });
    expect(mail?.text).toMatch(
      /\/o\/druga-organizacija\/account\/confirm#[\w-]{43}\n[^]*\nДруга организација\n$/,
    );
    const token = /#([\w-]{43})/.exec(mail?.text ?? '')?.[1];
    // wherever the link is opened
    const confirmed = await visiting(confirmAddress, undefined, { body: { token } });
    expect(confirmed.body.person).toMatchObject({
      organisation: member,
      organisations: [{ slug: elsewhere }],
    });
    await visiting(requestPasswordReset, elsewhere, { body: { email, language: 'en' } });
    await world.app.runJobs();
    expect(world.app.mail.at(-1)?.text).toContain('/o/druga-organizacija/account/reset#');
    expect(world.app.mail.at(-1)?.from).toBe('Druga organizacija');
  });
});

describe('a person of two organisations', () => {
  beforeEach(() => world.given.membership(learner, member, ['learner', 'trainer']));

  it('signs in at the one of the address, else at the one used last', async () => {
    const at = async (more?: object, address?: string) =>
      (await signingIn(more, address)).body.person.organisation;
    expect(await at()).toBe(network);
    expect(await at({}, elsewhere)).toBe(member);
    expect(await at()).toBe(member);
    expect(await at({}, 'organizacija')).toBe(network);
    expect(await at()).toBe(network);
    expect(await at({ organisation: member }, 'organizacija')).toBe(member);
    expect(await at({ organisation: examples.learner })).toBe(member);
  });

  it('is told what they are in each', async () => {
    const { body } = await signingIn();
    expect(body.person).toMatchObject({
      organisation: network,
      organisations: [
        { id: network, slug: 'organizacija', network: true, roles: ['learner'] },
        { id: member, slug: elsewhere, network: false, roles: ['learner', 'trainer'] },
      ],
    });
  });

  it('goes on in the other one under another cookie, with the roles that they have there, until the session would have ended', async () => {
    const before = await world.given.session(learner);
    const ends = async () =>
      (
        await world.client.query(
          'SELECT expires_at, organisation_id FROM identity.session WHERE person_id = $1 AND id <> $2',
          [learner, examples.otherSession],
        )
      ).rows;
    const [{ expires_at: until }] = await ends();
    const reply = await switching(before, member);
    expect([reply.status, reply.body.person.roles]).toEqual([200, ['learner', 'trainer']]);
    const cookie = cookieOf(reply);
    expect([await actsIn(before), await actsIn(cookie)]).toEqual([undefined, member]);
    expect(await ends()).toEqual([{ expires_at: until, organisation_id: member }]);
    expect(await actsIn(cookieOf(await switching(cookie, network)))).toBe(network);
  });

  it('acts where the session is, whatever address a page has', async () => {
    const cookie = cookieOf(await switching(await world.given.session(learner), member));
    const { body } = await call(world.app, listCourses, {}, cookie, undefined, 'organizacija');
    expect(body.items).toEqual([]);
    expect((await call(world.app, readSession, {}, cookie, undefined, 'nema-je')).status).toBe(200);
  });

  it('stores nothing in one that was written on a page of the other', async () => {
    const page = (organisation: string) => `${learner}; organisation=${organisation}`;
    const cookie = cookieOf(await switching(await world.given.session(learner), member));
    const write = (owner?: string) =>
      call(world.app, chooseProfession, chooseProfession.example, cookie, owner);
    const refused = await write(page(network));
    expect([refused.status, refused.body.code]).toEqual([409, 'access.other-organisation']);
    expect((await write(`${examples.trainer}; organisation=${member}`)).status).toBe(401);
    for (const owner of [page(member), learner, undefined])
      expect((await write(owner)).status).toBe(200);
    // that page goes back in the name of its person alone
    expect((await switching(cookie, network, learner)).status).toBe(200);
  });

  it('who is blocked in one goes on in the other, and cannot go back', async () => {
    const cookie = cookieOf(await switching(await world.given.session(learner), member));
    const administrator = await world.given.session(examples.administrator);
    const { status } = await call(
      world.app,
      blockMember,
      { params: { person: learner }, body: { blocked: true } },
      administrator,
    );
    expect(status).toBe(200);
    expect((await switching(cookie, network)).status).toBe(404);
    const { body } = await signingIn({}, 'organizacija');
    expect(body.person).toMatchObject({ organisation: member, organisations: [{ id: member }] });
  });

  it('takes as many statements to sign in and to be looked up as a person of one', async () => {
    const count = async (email: string) => {
      await visiting(signIn, undefined, { body: { email, password } });
      return countStatements(world.app, () =>
        visiting(signIn, undefined, { body: { email, password } }),
      );
    };
    expect(await count('polaznica@primer.rs')).toBe(await count('administratorka@primer.rs'));
    const cookie = await world.given.session(learner);
    expect(await countStatements(world.app, () => call(world.app, readSession, {}, cookie))).toBe(
      4,
    );
  });
});

it('nobody goes on in an organisation in which they are nobody', async () => {
  const cookie = await world.given.session(learner);
  for (const organisation of [member, examples.learner])
    expect((await switching(cookie, organisation)).status).toBe(404);
  expect(await actsIn(cookie)).toBe(network);
  const { body } = await signingIn({}, elsewhere);
  expect(body.person.organisation).toBe(network);
  expect((await visiting(listMembers, elsewhere)).status).toBe(401);
});
