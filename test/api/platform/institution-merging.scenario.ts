import { examples } from '@svetionik/contracts/examples';
import {
  chooseWorkplace,
  editInstitution,
  listInstitutions,
  listMerges,
  mergeInstitutions,
  previewMerge,
  readInstitution,
  undoMerge,
} from '@svetionik/contracts/institutions';
import { readRun } from '@svetionik/contracts/runs';
import { GivenInstitutions } from '../../support/given-institutions';
import { GivenRuns } from '../../support/given-runs';
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

describe('a merging', () => {
  const params = { merge: examples.newMerge };
  const { body: merging } = mergeInstitutions.example;
  const kept = { institution: examples.institution };
  const merged = { institution: examples.doubledInstitution };

  beforeEach(async () => {
    await given.workplace({ person: examples.trainer, institution: examples.doubledInstitution });
    await given.institution({
      id: ids.first,
      name: 'Ispostava',
      town: 'Beograd',
      parent: examples.doubledInstitution,
    });
  });

  it('is told before, moves people and institutions, and is done once', async () => {
    await scenario(world.app, cookies, [
      {
        as,
        call: previewMerge,
        with: { params: kept, query: { with: examples.doubledInstitution } },
        status: 200,
        has: {
          kept: { people: 1, children: 1 },
          merged: { people: 1, children: 1 },
          refusedParents: { kept: null, merged: null },
        },
      },
      {
        as,
        call: mergeInstitutions,
        with: { params, body: merging },
        status: 201,
        has: { people: 1, children: 1, undoneAt: null },
      },
      {
        as,
        call: mergeInstitutions,
        with: { params, body: merging },
        status: 200,
        has: { people: 1 },
      },
      {
        as,
        call: mergeInstitutions,
        with: {
          params,
          body: { ...merging, keptVersion: 2, text: { ...merging.text, kind: 'other' } },
        },
        status: 409,
        has: { code: 'creation.differs' },
      },
      { as, call: readInstitution, with: { params: merged }, status: 404 },
      {
        as,
        call: readInstitution,
        with: { params: kept },
        status: 200,
        has: { people: 2, children: 2, version: 2 },
      },
      {
        as,
        call: listInstitutions,
        with: { query: { search: 'dz zvezdara' } },
        status: 200,
        has: idsOf(examples.institution),
      },
      {
        as,
        call: listMerges,
        with: {},
        status: 200,
        has: {
          items: [{ id: examples.newMerge, undoUntil: expect.any(String) }, { id: examples.merge }],
        },
      },
    ]);
    const { rows } = await world.client.query(
      'SELECT employer FROM identity.person WHERE id = $1',
      [examples.trainer],
    );
    expect(rows).toEqual([{ employer: 'DZ Zvezdara' }]);
  });

  it('is undone with who was where, but not who chose since', async () => {
    const text = { ...merging.text, name: { 'sr-Latn': 'Novo ime', 'sr-Cyrl': 'Ново име' } };
    await given
      .workplace({ person: examples.otherLearner, institution: examples.doubledInstitution })
      .catch(() => undefined);
    await scenario(world.app, cookies, [
      { as, call: mergeInstitutions, with: { params, body: { ...merging, text } }, status: 201 },
      {
        as,
        call: undoMerge,
        with: { params, body: { undone: true } },
        status: 200,
        has: { undoUntil: null },
      },
      { as, call: undoMerge, with: { params, body: { undone: true } }, status: 200 },
      {
        as,
        call: readInstitution,
        with: { params: kept },
        status: 200,
        has: { people: 1, children: 1, name: { 'sr-Latn': 'Dom zdravlja Zvezdara' } },
      },
      {
        as,
        call: readInstitution,
        with: { params: merged },
        status: 200,
        has: { people: 1, children: 1 },
      },
      {
        as,
        call: listInstitutions,
        with: { query: { search: 'dz zvezdara' } },
        status: 200,
        has: idsOf(examples.doubledInstitution),
      },
    ]);
  });

  it('takes places on runs along, adds up those that meet, and parts them again', async () => {
    const runs = new GivenRuns(world.client);
    const third = await given.institution({ name: 'Treća', town: 'Beograd' });
    const [stays = '', comes = '', leaves = '', below = ''] = await world.given.people([
      { email: 'ostaje@primer.rs' },
      { email: 'dolazi@primer.rs' },
      { email: 'odlazi@primer.rs' },
      { email: 'ispod@primer.rs' },
    ]);
    cookies['below'] = await world.given.session(below);
    cookies['leaves'] = await world.given.session(leaves);
    await given.workplace({ person: stays, institution: examples.institution });
    await given.workplace({ person: comes, institution: ids.first });
    const { run, nextRun, institution, doubledInstitution: doubled } = examples;
    await given.workplace({ person: leaves, institution: doubled });
    await given.workplace({ person: below, institution: ids.first });
    await runs.participants(run, [stays, leaves, below, examples.trainer]);
    await runs.quota(run, institution, 1, [stays]);
    await runs.quota(run, doubled, 4, [examples.trainer, leaves, below]);
    await runs.participants(nextRun, [examples.trainer]);
    await runs.quota(nextRun, doubled, 2, [examples.trainer]);
    const placesOf = (...each: (readonly [string, number, number])[]) => ({
      places: [
        ...each.map(([id, places, taken]) => ({ institution: { id }, places, taken })),
        { institution: null },
      ],
    });
    const read = (id: string) => ({ as, call: readRun, with: { params: { run: id } } }) as const;
    await scenario(world.app, cookies, [
      {
        as,
        call: previewMerge,
        with: { params: kept, query: { with: doubled } },
        status: 200,
        has: { quotas: { moved: 1, summed: 1 } },
      },
      { as, call: mergeInstitutions, with: { params, body: merging }, status: 201 },
      { ...read(run), status: 200, has: { version: 2, ...placesOf([institution, 5, 4]) } },
      { ...read(nextRun), status: 200, has: placesOf([institution, 2, 1]) },
    ]);
    await runs.participants(run, [comes]);
    await runs.quota(run, institution, 5, [comes]);
    await scenario(world.app, cookies, [
      {
        as: 'leaves',
        call: chooseWorkplace,
        with: { body: { kind: 'chosen', institution: third } },
        status: 200,
      },
      {
        as: 'below',
        call: chooseWorkplace,
        with: { body: { kind: 'chosen', institution: third } },
        status: 200,
      },
      { as, call: undoMerge, with: { params, body: { undone: true } }, status: 200 },
      { ...read(run), status: 200, has: placesOf([institution, 1, 1], [doubled, 4, 4]) },
      { ...read(nextRun), status: 200, has: placesOf([doubled, 2, 1]) },
    ]);
    const { rows } = await world.client.query(
      'SELECT person_id AS id, quota_id AS quota FROM runs.participant WHERE quota_id IS NOT NULL AND run_id = $1 ORDER BY array_position($2::uuid[], person_id)',
      [run, [stays, examples.trainer, comes, leaves, below]],
    );
    expect(rows).toEqual([
      { id: stays, quota: institution },
      { id: examples.trainer, quota: doubled },
      { id: comes, quota: doubled },
      { id: leaves, quota: doubled },
      { id: below, quota: doubled },
    ]);
  });

  it('keeps what was written since when it is undone, and the later of two is undone first', async () => {
    const third = await given.institution({ name: 'Treća', town: 'Beograd' });
    const again = { merge: ids.second };
    const onward = {
      ...merging,
      kept: third,
      keptVersion: 1,
      merged: examples.institution,
      mergedVersion: 2,
    };
    await scenario(world.app, cookies, [
      { as, call: mergeInstitutions, with: { params, body: merging }, status: 201 },
      {
        as,
        call: mergeInstitutions,
        with: { params: again, body: onward },
        status: 201,
        has: { people: 2, children: 2 },
      },
      {
        as,
        call: undoMerge,
        with: { params, body: { undone: true } },
        status: 409,
        has: { code: 'institution.merged-again' },
      },
      {
        as,
        call: listMerges,
        status: 200,
        has: {
          items: [
            { id: ids.second, undoRefused: null },
            { id: examples.newMerge, undoUntil: null, undoRefused: 'merged-again' },
            { id: examples.merge },
          ],
        },
      },
      {
        as,
        call: editInstitution,
        with: { params: { institution: third }, ifMatch: '2', body: { ...body, kind: 'health' } },
        status: 200,
      },
      { as, call: undoMerge, with: { params: again, body: { undone: true } }, status: 200 },
      {
        as,
        call: readInstitution,
        with: { params: { institution: third } },
        status: 200,
        has: { name: body.name, people: 0 },
      },
      { as, call: undoMerge, with: { params, body: { undone: true } }, status: 200 },
      { as, call: readInstitution, with: { params: merged }, status: 200, has: { people: 1 } },
    ]);
  });

  it('is undone for 30 days', async () => {
    await world.client.query(
      `UPDATE institutions.merge SET merged_at = now() - interval '31 days'`,
    );
    await scenario(world.app, cookies, [
      {
        as,
        call: undoMerge,
        with: { params: { merge: examples.merge }, body: { undone: true } },
        status: 409,
        has: { code: 'institution.undo-over' },
      },
      { as, call: listMerges, status: 200, has: { items: [{ undoRefused: 'over' }] } },
    ]);
  });

  it('refuses a parent by which a circle would close, an unseen version, and itself', async () => {
    const into = { ...merging, kept: examples.institution, merged: examples.institutionBelow };
    await scenario(world.app, cookies, [
      {
        as,
        call: previewMerge,
        with: { params: kept, query: { with: examples.institutionBelow } },
        status: 200,
        has: { refusedParents: { kept: null, merged: 'cyclic' } },
      },
      {
        as,
        call: mergeInstitutions,
        with: {
          params,
          body: { ...into, text: { ...merging.text, parent: examples.institution } },
        },
        status: 409,
        has: { code: 'institution.cyclic' },
      },
      {
        as,
        call: mergeInstitutions,
        with: { params, body: { ...merging, mergedVersion: 7 } },
        status: 412,
        has: { current: { id: examples.doubledInstitution, version: 1 } },
      },
      {
        as,
        call: mergeInstitutions,
        with: { params, body: { ...merging, merged: examples.institution } },
        status: 422,
        has: { code: 'institution.same' },
      },
      {
        as,
        call: mergeInstitutions,
        with: { params, body: into },
        status: 201,
        has: { people: 0, children: 0 },
      },
      { as, call: undoMerge, with: { params, body: { undone: true } }, status: 200 },
      {
        as,
        call: readInstitution,
        with: { params: { institution: examples.institutionBelow } },
        status: 200,
        has: { parent: examples.institution },
      },
    ]);
  });
});
