import { examples } from '@svetionik/contracts/examples';
import { assignRoles } from '@svetionik/contracts/identity/members';
import {
  chooseCoordinatedInstitutions,
  listOwnOpenings,
  listPeople,
  readPerson,
} from '@svetionik/contracts/people';
import { GivenInstitutions } from '../../support/given-institutions';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

const ids = {
  own: '01990000-0000-7000-8000-00000000b001',
  foreign: '01990000-0000-7000-8000-00000000b002',
  coordinator: '01990000-0000-7000-8000-00000000b003',
} as const;

let world: TestWorld;
let cookies: Record<'manager' | 'learner' | 'own' | 'coordinator' | 'stranger', string>;

beforeEach(async () => {
  world = await openWorld();
  await world.given.people([
    { id: ids.own, email: 'svoja@primer.rs', name: { latin: 'Vida Bor', cyrillic: 'Вида Бор' } },
    {
      id: ids.foreign,
      email: 'tudja@primer.rs',
      name: { latin: 'Vida Cer', cyrillic: 'Вида Цер' },
    },
    {
      id: ids.coordinator,
      email: 'koordinator@primer.rs',
      name: { latin: 'Mile Kum', cyrillic: 'Миле Кум' },
      roles: ['learner', 'institution-coordinator'],
    },
  ]);
  const institutions = new GivenInstitutions(world.client);
  await institutions.workplace({ person: ids.own, institution: examples.institutionBelow });
  await institutions.workplace({ person: ids.foreign, institution: examples.doubledInstitution });
  cookies = {
    manager: await world.given.session(examples.administrator),
    learner: await world.given.session(examples.learner),
    own: await world.given.session(ids.own),
    coordinator: await world.given.session(ids.coordinator),
    stranger: await world.given.session(examples.otherAdministrator),
  };
});

afterEach(() => world.close());

/** What would tell by whom it finds what a coordinator does not see. */
const refused: readonly Readonly<Record<string, string>>[] = [
  { role: 'learner' },
  { profession: 'health' },
  { blocked: 'false' },
];

const page = (person: string) => ({ params: { person } });
const choose = (...institutions: string[]) => ({
  ...page(ids.coordinator),
  body: { institutions },
});

describe('the page of a person', () => {
  it('shows what the reader may see, and whom the rest is for', async () => {
    await scenario(world.app, cookies, [
      {
        as: 'manager',
        call: readPerson,
        with: page(examples.learner),
        status: 200,
        has: {
          id: examples.learner,
          institution: { id: examples.institution },
          may: [
            'change-roles',
            'choose-institutions',
            'grant-accommodation',
            'record-minority',
            'block',
          ],
          opened: { role: 'administrator' },
          groups: [{ id: examples.group, name: 'Mentori', because: [] }],
          rolesVersion: 1,
        },
      },
      { as: 'learner', call: readPerson, with: page(ids.own), status: 403 },
      { as: 'stranger', call: readPerson, with: page(ids.own), status: 404 },
    ]);
  });

  it('tells the person who opened it, once a day, and not that they looked themselves', async () => {
    await scenario(world.app, cookies, [
      { as: 'manager', call: readPerson, with: page(ids.own), status: 200 },
      { as: 'manager', call: readPerson, with: page(ids.own), status: 200 },
      {
        as: 'manager',
        call: readPerson,
        with: page(examples.administrator),
        status: 200,
        has: { openings: [] },
      },
      {
        as: 'own',
        call: listOwnOpenings,
        status: 200,
        has: { items: [{ role: 'administrator' }], next: null },
      },
      { as: 'stranger', call: listOwnOpenings, status: 200, has: { items: [] } },
    ]);
    const { rows } = await world.client.query(
      `SELECT count(*)::int AS count FROM platform.audit WHERE action = 'people.readPerson' AND $1 = ANY (subject_ids)`,
      [ids.own],
    );
    expect(rows).toEqual([{ count: 2 }]);
  });

  it('forgets with the person who opened it', async () => {
    await scenario(world.app, cookies, [
      { as: 'manager', call: readPerson, with: page(ids.own), status: 200 },
    ]);
    await world.client.query('DELETE FROM identity.member WHERE person_id = $1', [ids.own]);
    const { rows } = await world.client.query('SELECT FROM people.opening');
    expect(rows).toEqual([]);
  });
});

describe('a coordinator', () => {
  it('sees nobody until an institution is chosen for them', async () => {
    await scenario(world.app, cookies, [
      { as: 'coordinator', call: listPeople, status: 200, has: { items: [], next: null } },
      { as: 'coordinator', call: readPerson, with: page(ids.own), status: 404 },
    ]);
  });

  it('sees the people of theirs, by name and place alone, and nobody else', async () => {
    const hasNot = ['svoja@primer.rs', 'tudja@primer.rs', ids.foreign];
    await scenario(world.app, cookies, [
      {
        as: 'manager',
        call: chooseCoordinatedInstitutions,
        with: choose(examples.institution),
        status: 200,
        has: { coordinates: [{ id: examples.institution }] },
      },
      {
        as: 'coordinator',
        call: listPeople,
        with: { query: { search: 'vida', course: examples.reportedCourse } },
        status: 200,
        has: {
          items: [
            {
              id: ids.own,
              contact: null,
              roles: null,
              institution: { id: examples.institutionBelow },
            },
          ],
          next: null,
        },
        hasNot,
      },
      {
        as: 'coordinator',
        call: listPeople,
        with: { query: { search: 'svoja@primer.rs' } },
        status: 200,
        has: { items: [] },
      },
      {
        as: 'coordinator',
        call: listPeople,
        with: { query: { institution: examples.doubledInstitution } },
        status: 200,
        has: { items: [] },
      },
      {
        as: 'coordinator',
        call: readPerson,
        with: page(ids.own),
        status: 200,
        has: {
          contact: null,
          roles: null,
          certificates: null,
          happenings: null,
          openings: null,
          coordinates: null,
          may: [],
        },
        hasNot,
      },
      { as: 'coordinator', call: readPerson, with: page(ids.foreign), status: 404 },
      {
        as: 'own',
        call: listOwnOpenings,
        status: 200,
        has: { items: [{ role: 'institution-coordinator', by: { latin: 'Mile Kum' } }] },
      },
      {
        as: 'coordinator',
        call: chooseCoordinatedInstitutions,
        with: choose(examples.doubledInstitution),
        status: 403,
      },
    ]);
  });

  it('learns no address or role by asking for them', async () => {
    await scenario(world.app, cookies, [
      {
        as: 'manager',
        call: chooseCoordinatedInstitutions,
        with: choose(examples.institution),
        status: 200,
      },
      ...refused.map((query) => ({
        as: 'coordinator' as const,
        call: listPeople,
        with: { query },
        status: 403,
      })),
    ]);
  });

  it('goes on seeing them when their institution is merged into another one', async () => {
    await scenario(world.app, cookies, [
      {
        as: 'manager',
        call: chooseCoordinatedInstitutions,
        with: choose(examples.mergedInstitution),
        status: 422,
        has: { code: 'institution.unknown' },
      },
      {
        as: 'manager',
        call: chooseCoordinatedInstitutions,
        with: choose(examples.doubledInstitution),
        status: 200,
      },
    ]);
    await world.client.query('UPDATE institutions.institution SET merged_into = $1 WHERE id = $2', [
      examples.institution,
      examples.doubledInstitution,
    ]);
    await scenario(world.app, cookies, [
      { as: 'coordinator', call: readPerson, with: page(ids.own), status: 200 },
    ]);
  });

  it('sees nothing more without the role', async () => {
    await scenario(world.app, cookies, [
      {
        as: 'manager',
        call: chooseCoordinatedInstitutions,
        with: choose(examples.institution),
        status: 200,
      },
      {
        as: 'manager',
        call: assignRoles,
        with: { ...page(ids.coordinator), ifMatch: '1', body: { roles: ['learner'] } },
        status: 200,
      },
    ]);
    cookies.coordinator = await world.given.session(ids.coordinator);
    await scenario(world.app, cookies, [{ as: 'coordinator', call: listPeople, status: 403 }]);
  });
});
