import { examples } from '@svetionik/contracts/examples';
import {
  addInstitution,
  archiveInstitution,
  editInstitution,
  listInstitutions,
  readInstitution,
} from '@svetionik/contracts/institutions';
import { call } from '../../support/call';
import { GivenInstitutions } from '../../support/given-institutions';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

const ids = {
  first: '01990000-0000-7000-8000-0000000022a1',
  second: '01990000-0000-7000-8000-0000000022a2',
};
const town = { 'sr-Latn': 'Lipovac', 'sr-Cyrl': 'Липовац' };
const body = {
  kind: 'police',
  name: { 'sr-Latn': 'Policijska uprava Lipovac', 'sr-Cyrl': 'Полицијска управа Липовац' },
  town,
  parent: null,
} as const;

let world: TestWorld;
let given: GivenInstitutions;
let cookies: Record<string, string>;

beforeEach(async () => {
  world = await openWorld();
  given = new GivenInstitutions(world.client);
  cookies = {
    administrator: await world.given.session(examples.administrator),
    learner: await world.given.session(examples.learner),
  };
});

afterEach(() => world.close());

const as = 'administrator';
const idsOf = (...items: string[]) => ({ items: items.map((id) => ({ id })) });

describe('the directory', () => {
  it('takes an institution once, and shows it below its parent', async () => {
    const params = { institution: ids.first };
    const child = {
      ...body,
      name: { 'sr-Latn': 'Stanica', 'sr-Cyrl': 'Станица' },
      parent: ids.first,
    };
    await scenario(world.app, cookies, [
      {
        as,
        call: addInstitution,
        with: { params, body },
        status: 201,
        has: { people: 0, children: 0 },
      },
      { as, call: addInstitution, with: { params, body }, status: 200, has: { version: 1 } },
      {
        as,
        call: addInstitution,
        with: { params, body: { ...body, kind: 'other' } },
        status: 409,
        has: { code: 'creation.differs' },
      },
      {
        as,
        call: addInstitution,
        with: { params: { institution: ids.second }, body: child },
        status: 201,
      },
      { as, call: readInstitution, with: { params }, status: 200, has: { children: 1 } },
      {
        as,
        call: listInstitutions,
        with: { query: { below: ids.first } },
        status: 200,
        has: { items: [{ id: ids.second, parentName: body.name }], next: null },
      },
    ]);
  });

  it('is read by name, one level at a time, and page by page', async () => {
    await scenario(world.app, cookies, [
      {
        as,
        call: listInstitutions,
        with: { query: { limit: '1' } },
        status: 200,
        has: {
          items: [{ id: examples.institution, people: 1, peopleBelow: 1, children: 1 }],
          next: examples.institution,
        },
      },
      {
        as,
        call: listInstitutions,
        with: { query: { limit: '1', after: examples.institution } },
        status: 200,
        has: { items: [{ id: examples.doubledInstitution }], next: null },
      },
    ]);
  });

  it.each([
    ['the beginnings of words in any order', 'zvez dom', [examples.institution]],
    ['Cyrillic', 'дом здравља', [examples.institution]],
    ['the town as well', 'ambulanta beog', [examples.institutionBelow]],
    ['a name from before a merging', 'zvezdara zdr', [examples.institution]],
    ['nothing that only contains it', 'vezdara', []],
    ['no pattern in a sign', '%', []],
  ])('finds %s', async (_, search, found) => {
    await scenario(world.app, cookies, [
      {
        as,
        call: listInstitutions,
        with: { query: { search } },
        status: 200,
        has: { ...idsOf(...found), next: null },
      },
    ]);
  });

  it('finds đ however it is written, and the rarest of many words', async () => {
    for (let place = 0; place < 205; place++)
      await given.institution({ name: `Osnovna škola broj ${place}`, town: 'Đurđevo' });
    const sought = await given.institution({ name: 'Osnovna škola „Đak“', town: 'Đurđevo' });
    for (const search of ['djak', 'ђак', 'osnovna djurdj đak'])
      await scenario(world.app, cookies, [
        {
          as,
          call: listInstitutions,
          with: { query: { search } },
          status: 200,
          has: { ...idsOf(sought), next: null },
        },
      ]);
    const many = await call(
      world.app,
      listInstitutions,
      { query: { search: 'osnov djurdjevo', limit: '100' } },
      cookies[as],
    );
    expect(many.body).toMatchObject({ items: { length: 100 }, next: expect.any(String) });
  });

  it('is changed by who has seen its version, and refuses a circle', async () => {
    const params = { institution: examples.institution };
    const text = { ...body, kind: 'health', parent: examples.institutionBelow } as const;
    await scenario(world.app, cookies, [
      {
        as,
        call: editInstitution,
        with: { params, ifMatch: '1', body: text },
        status: 409,
        has: { code: 'institution.cyclic' },
      },
      {
        as,
        call: editInstitution,
        with: { params, ifMatch: '1', body: { ...text, parent: examples.institution } },
        status: 409,
        has: { code: 'institution.cyclic' },
      },
      {
        as,
        call: editInstitution,
        with: { params, ifMatch: '1', body: { ...text, parent: examples.mergedInstitution } },
        status: 422,
        has: { code: 'institution.parent-unknown' },
      },
      {
        as,
        call: editInstitution,
        with: { params, ifMatch: '1', body },
        status: 200,
        has: { version: 2, ...body },
      },
      {
        as,
        call: archiveInstitution,
        with: { params, ifMatch: '1', body: { archived: true } },
        status: 412,
        has: { code: 'edit.conflict', current: { version: 2 } },
      },
      {
        as,
        call: archiveInstitution,
        with: { params, ifMatch: '2', body: { archived: true } },
        status: 200,
        has: { archived: true, people: 1 },
      },
      {
        as,
        call: listInstitutions,
        with: { query: { archived: 'true' } },
        status: 200,
        has: idsOf(examples.institution),
      },
    ]);
  });

  it('offers no place below itself', async () => {
    const query = { search: 'beograd', notBelow: examples.institution };
    await scenario(world.app, cookies, [
      {
        as,
        call: listInstitutions,
        with: { query },
        status: 200,
        has: { ...idsOf(examples.doubledInstitution), next: null },
      },
    ]);
  });

  it('has six levels', async () => {
    let parent: string | null = null;
    for (let level = 1; level <= 6; level++)
      parent = await given.institution({ name: `Nivo ${level}`, town: 'Lipovac', parent });
    await scenario(world.app, cookies, [
      {
        as,
        call: addInstitution,
        with: { params: { institution: ids.first }, body: { ...body, parent } },
        status: 409,
        has: { code: 'institution.too-deep' },
      },
    ]);
    await expect(given.institution({ name: 'Nivo 7', town: 'Lipovac', parent })).rejects.toThrow(
      'six levels',
    );
  });

  it('closes no circle when two move at once', async () => {
    const [one, other] = [
      await given.institution({ name: 'Jedna', town: 'Lipovac' }),
      await given.institution({ name: 'Druga', town: 'Lipovac' }),
    ];
    const move = (institution: string, parent: string) =>
      call(
        world.app,
        editInstitution,
        { params: { institution }, ifMatch: '1', body: { ...body, parent } },
        cookies[as],
      );
    for (let round = 0; round < 5; round++) {
      const statuses = (await Promise.all([move(one, other), move(other, one)])).map(
        ({ status }) => status,
      );
      expect(statuses.sort()).toEqual([200, 409]);
      await world.client.query(
        'UPDATE institutions.institution SET parent_id = NULL, version = 1 WHERE id = ANY ($1)',
        [[one, other]],
      );
    }
    await world.client.query('UPDATE institutions.institution SET parent_id = $1 WHERE id = $2', [
      one,
      other,
    ]);
    await expect(
      world.client.query('UPDATE institutions.institution SET parent_id = $1 WHERE id = $2', [
        other,
        one,
      ]),
    ).rejects.toThrow('below itself');
  });
});
