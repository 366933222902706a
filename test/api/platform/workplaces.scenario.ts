import { examples } from '@svetionik/contracts/examples';
import { chooseProfession, confirmName, readAccount } from '@svetionik/contracts/identity/account';
import {
  addInstitution,
  archiveInstitution,
  chooseWorkplace,
  listWrittenNames,
  mergeInstitutions,
  readInstitution,
  readWorkplace,
  sortWrittenName,
  suggestInstitutions,
} from '@svetionik/contracts/institutions';
import { EmployerMatcher } from '../../../apps/backend/src/features/institutions/employer-matcher';
import { call } from '../../support/call';
import { GivenInstitutions } from '../../support/given-institutions';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

let world: TestWorld;
let given: GivenInstitutions;
let cookies: Record<string, string>;

beforeEach(async () => {
  world = await openWorld();
  given = new GivenInstitutions(world.client);
  cookies = {
    administrator: await world.given.session(examples.administrator),
    learner: await world.given.session(examples.learner),
    trainer: await world.given.session(examples.trainer),
  };
});

afterEach(() => world.close());

const own = { id: examples.institution };
const written = (text: string) => ({ body: { kind: 'written', written: text } });
const chosen = (institution: string) => ({ body: { kind: 'chosen', institution } });

async function match(): Promise<void> {
  await world.app.app.get(EmployerMatcher).handle();
}

describe('suggestions', () => {
  it.each([
    ['дом', [own]],
    ['dom zdr', [own]],
    ['zdravlja beograd', [own]],
    ['xyz', []],
    [' „ ', []],
  ])('for %s', async (search, items) => {
    await scenario(world.app, cookies, [
      {
        as: 'learner',
        call: suggestInstitutions,
        with: { query: { search } },
        status: 200,
        has: { items },
      },
    ]);
  });

  it('are ten at most, of the own organisation, and none that is archived', async () => {
    for (let place = 0; place < 12; place++)
      await given.institution({ name: `Gimnazija ${place}`, town: 'Lipovac' });
    const other = new GivenInstitutions(world.client, examples.otherOrganisation);
    await other.institution({ name: 'Tuđa klinika', town: 'Lipovac' });
    const params = { institution: examples.institution };
    await scenario(world.app, cookies, [
      {
        as: 'learner',
        call: suggestInstitutions,
        with: { query: { search: 'gimn' } },
        status: 200,
        has: { items: { length: 10 } },
      },
      {
        as: 'learner',
        call: suggestInstitutions,
        with: { query: { search: 'tudja' } },
        status: 200,
        has: { items: [] },
      },
      {
        as: 'administrator',
        call: archiveInstitution,
        with: { params, ifMatch: '1', body: { archived: true } },
        status: 200,
      },
      {
        as: 'learner',
        call: suggestInstitutions,
        with: { query: { search: 'dom zdravlja' } },
        status: 200,
        has: { items: [] },
      },
      {
        as: 'learner',
        call: chooseWorkplace,
        with: chosen(examples.institution),
        status: 422,
        has: { code: 'institution.unknown' },
      },
    ]);
  });

  it('name the one that an address names, of the own organisation', async () => {
    const elsewhere = new GivenInstitutions(world.client, examples.otherOrganisation);
    const theirs = await elsewhere.institution({ name: 'Tuđa klinika', town: 'Lipovac' });
    const ask = async (institution: string) =>
      (await call(world.app, suggestInstitutions, { query: { institution } }, cookies['learner']))
        .body;
    expect(await ask(examples.institution)).toMatchObject({ items: [own] });
    expect(await ask(theirs)).toEqual({ items: [] });
  });

  it('are not there to copy the directory with', async () => {
    const ask = () =>
      call(world.app, suggestInstitutions, { query: { search: 'dom' } }, cookies['learner']);
    const statuses = await Promise.all(
      Array.from({ length: 125 }, async () => (await ask()).status),
    );
    expect(statuses.filter((status) => status === 429)).toHaveLength(5);
  });
});

describe('a place of work', () => {
  it('is chosen, and certificates bear its name in their script', async () => {
    const { body: name } = confirmName.example;
    await scenario(world.app, cookies, [
      {
        as: 'trainer',
        call: confirmName,
        with: { body: { ...name, certificateScript: 'sr-Cyrl' } },
        status: 200,
      },
      {
        as: 'trainer',
        call: chooseWorkplace,
        with: chosen(examples.institution),
        status: 200,
        has: { written: 'Дом здравља Звездара', institution: own },
      },
      { as: 'trainer', call: readAccount, status: 200, has: { employer: 'Дом здравља Звездара' } },
      {
        as: 'trainer',
        call: chooseWorkplace,
        with: { body: { kind: 'none' } },
        status: 200,
        has: { written: null, institution: null },
      },
      { as: 'trainer', call: readAccount, status: 200, has: { employer: null } },
    ]);
  });

  it('is known by its name, however it is written, and is left as it was written', async () => {
    await scenario(world.app, cookies, [
      {
        as: 'trainer',
        call: chooseWorkplace,
        with: written('ДОМ ЗДРАВЉА „Звездара“'),
        status: 200,
        has: { written: 'ДОМ ЗДРАВЉА „Звездара“', institution: own },
      },
      {
        as: 'trainer',
        call: chooseWorkplace,
        with: written('Dom zdravlja Zvezdara, Beograd'),
        status: 200,
        has: { institution: own },
      },
    ]);
  });

  it('is not guessed where two have its name', async () => {
    await given.institution({ name: 'Dom zdravlja Zvezdara', town: 'Lipovac' });
    await scenario(world.app, cookies, [
      {
        as: 'trainer',
        call: chooseWorkplace,
        with: written('Dom zdravlja Zvezdara'),
        status: 200,
        has: { institution: null },
      },
      {
        as: 'trainer',
        call: chooseWorkplace,
        with: written('Dom zdravlja Zvezdara Lipovac'),
        status: 200,
        has: { institution: { town: { 'sr-Latn': 'Lipovac' } } },
      },
    ]);
  });

  it('that is written waits until it is sorted in, once for all who write it', async () => {
    const sorted = {
      params: { written: '' },
      body: { decision: 'linked', institution: examples.institution },
    };
    await call(world.app, chooseWorkplace, written('Zvezdara dom zdravlja'), cookies['trainer']);
    await call(world.app, chooseWorkplace, written('ЗВЕЗДАРА, дом здравља'), cookies['learner']);
    const { body: list } = await call(world.app, listWrittenNames, {}, cookies['administrator']);
    expect(list).toMatchObject({ waiting: 2, items: [{ people: 1 }, { people: 2, like: own }] });
    sorted.params.written = list.items[1].id;
    await scenario(world.app, cookies, [
      { as: 'administrator', call: sortWrittenName, with: sorted, status: 200, has: { people: 2 } },
      {
        as: 'trainer',
        call: readWorkplace,
        status: 200,
        has: { written: 'Zvezdara dom zdravlja', institution: own },
      },
      {
        as: 'trainer',
        call: chooseWorkplace,
        with: written('Zvezdara - dom zdravlja'),
        status: 200,
        has: { institution: own },
      },
      {
        as: 'trainer',
        call: chooseWorkplace,
        with: written('Negde drugde'),
        status: 200,
        has: { institution: null },
      },
      {
        as: 'trainer',
        call: chooseWorkplace,
        with: written('zvezdara dom zdravlja'),
        status: 200,
        has: { institution: own },
      },
      {
        as: 'administrator',
        call: sortWrittenName,
        with: { ...sorted, body: { decision: 'waiting' } },
        status: 200,
        has: { people: 1 },
      },
      { as: 'learner', call: readWorkplace, status: 200, has: { institution: null } },
      {
        as: 'administrator',
        call: sortWrittenName,
        with: { ...sorted, body: { decision: 'left' } },
        status: 200,
        has: { people: 1 },
      },
      { as: 'administrator', call: listWrittenNames, status: 200, has: { waiting: 1 } },
      {
        as: 'administrator',
        call: sortWrittenName,
        with: { ...sorted, body: { decision: 'linked', institution: examples.mergedInstitution } },
        status: 422,
        has: { code: 'institution.unknown' },
      },
    ]);
  });

  it('refuses a personal number, and what documents cannot print', async () => {
    await scenario(world.app, cookies, [
      {
        as: 'learner',
        call: chooseWorkplace,
        with: written('Kod 0101099710005'),
        status: 422,
        has: { code: 'text.personal-number' },
      },
      {
        as: 'learner',
        call: chooseWorkplace,
        with: written('Bolnica Ꝉ'),
        status: 422,
        has: { code: 'text.unprintable' },
      },
    ]);
  });

  it('is nobody’s to lose when two institutions become one meanwhile', async () => {
    const { params, body } = mergeInstitutions.example;
    const [choice, merging] = await Promise.all([
      call(world.app, chooseWorkplace, chosen(examples.doubledInstitution), cookies['trainer']),
      call(world.app, mergeInstitutions, { params, body }, cookies['administrator']),
    ]);
    expect(merging.status).toBe(201);
    const people = choice.status === 200 ? 2 : 1;
    expect([200, 422]).toContain(choice.status);
    await scenario(world.app, cookies, [
      {
        as: 'administrator',
        call: readInstitution,
        with: { params: { institution: examples.institution } },
        status: 200,
        has: { people },
      },
    ]);
  });
});

describe('what was written before', () => {
  it('is linked where it is the name of one institution, and waits otherwise, however often', async () => {
    await world.client.query(`DELETE FROM institutions.workplace`);
    await world.client.query(
      `UPDATE identity.person SET employer = CASE id WHEN '${examples.trainer}' THEN 'дом здравља Звездара' WHEN '${examples.learner}' THEN 'Kod kuće' END`,
    );
    for (let time = 0; time < 2; time++) {
      await match();
      await scenario(world.app, cookies, [
        {
          as: 'trainer',
          call: readWorkplace,
          status: 200,
          has: { written: 'дом здравља Звездара', institution: own },
        },
        {
          as: 'learner',
          call: readWorkplace,
          status: 200,
          has: { written: 'Kod kuće', institution: null },
        },
        {
          as: 'administrator',
          call: listWrittenNames,
          status: 200,
          has: { waiting: 1, items: [{ written: 'Kod kuće', like: null }] },
        },
      ]);
    }
  });

  it('follows what somebody writes on the account by the API, and takes back', async () => {
    const { body } = chooseProfession.example;
    await call(
      world.app,
      chooseProfession,
      { body: { ...body, employer: 'Nova bolnica' } },
      cookies['learner'],
    );
    await scenario(world.app, cookies, [
      {
        as: 'learner',
        call: readWorkplace,
        status: 200,
        has: { written: 'Nova bolnica', institution: null },
      },
    ]);
    await match();
    const waits = { written: 'Nova bolnica', people: 1 };
    const { body: list } = await call(world.app, listWrittenNames, {}, cookies['administrator']);
    expect(list.items).toContainEqual(expect.objectContaining(waits));
    await call(
      world.app,
      chooseProfession,
      { body: { ...body, employer: null } },
      cookies['learner'],
    );
    await match();
    const { rows } = await world.client.query(
      'SELECT FROM institutions.workplace WHERE person_id = $1',
      [examples.learner],
    );
    expect(rows).toEqual([]);
  });

  it('is not matched by who belongs to another organisation', async () => {
    const other = new GivenInstitutions(world.client, examples.otherOrganisation);
    const foreign = await other.institution({ name: 'Samo njihova', town: 'Lipovac' });
    await scenario(world.app, cookies, [
      {
        as: 'learner',
        call: chooseWorkplace,
        with: written('Samo njihova'),
        status: 200,
        has: { institution: null },
      },
      {
        as: 'learner',
        call: chooseWorkplace,
        with: chosen(foreign),
        status: 422,
        has: { code: 'institution.unknown' },
      },
      {
        as: 'administrator',
        call: addInstitution,
        with: {
          ...addInstitution.example,
          body: { ...addInstitution.example.body, parent: foreign },
        },
        status: 422,
        has: { code: 'institution.parent-unknown' },
      },
    ]);
  });
});
