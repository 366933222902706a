import { examples } from '@svetionik/contracts/examples';
import { assignRoles, blockMember } from '@svetionik/contracts/identity/members';
import { chooseWorkplace } from '@svetionik/contracts/institutions';
import { countPeople, listPeople } from '@svetionik/contracts/people';
import { fold } from '@svetionik/domain/language/search-key';
import { GivenInstitutions } from '../../support/given-institutions';
import { call } from '../../support/call';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

const ids = {
  szabo: '01990000-0000-7000-8000-00000000a001',
  sabo: '01990000-0000-7000-8000-00000000a002',
  djordje: '01990000-0000-7000-8000-00000000a003',
  zaric: '01990000-0000-7000-8000-00000000a004',
  cabarkapa: '01990000-0000-7000-8000-00000000a005',
} as const;
const names = {
  szabo: { latin: 'Ildikó Szabó Kovácsné', cyrillic: 'Илдико Сабо Ковачне' },
  sabo: { latin: 'Miroslav Sabo', cyrillic: 'Мирослав Сабо' },
  djordje: { latin: 'Đorđe Ljubičić', cyrillic: 'Ђорђе Љубичић' },
  zaric: { latin: 'Ana Žarić', cyrillic: 'Ана Жарић' },
  cabarkapa: { latin: 'Ana Čabarkapa', cyrillic: 'Ана Чабаркапа' },
} as const;
type Known = keyof typeof ids;

let world: TestWorld;
let cookies: Record<'manager' | 'szabo' | 'stranger', string>;

beforeEach(async () => {
  world = await openWorld();
  const since = new Date('2026-02-02T10:00:00Z');
  await world.given.people(
    Object.entries(names).map(([key, name]) => ({
      ...{ id: ids[key as Known], email: `${key}@primer.rs`, name, since },
      profession: key === 'zaric' ? 'police' : 'health',
      roles: ['learner', ...(key === 'zaric' ? (['marker'] as const) : [])] as const,
    })),
  );
  cookies = {
    manager: await world.given.session(examples.administrator),
    szabo: await world.given.session(ids.szabo),
    stranger: await world.given.session(examples.otherAdministrator),
  };
});

afterEach(() => world.close());

const as = 'manager';

async function find(query: Record<string, string>): Promise<string[]> {
  const reply = await call(world.app, listPeople, { query }, cookies.manager);
  expect(reply.status).toBe(200);
  const { items } = listPeople.replies[200].schema.parse(reply.body);
  const known = Object.entries(ids);
  return items.flatMap(({ id }) => known.find(([, each]) => each === id)?.[0] ?? []);
}

/** The ids of all pages. */
async function findAll(query: Record<string, string>): Promise<string[]> {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const asked: Record<string, string> = after === null ? query : { ...query, after };
    const reply = await call(world.app, listPeople, { query: asked }, cookies.manager);
    const page = listPeople.replies[200].schema.parse(reply.body);
    seen.push(...page.items.map(({ id }) => id));
    after = page.next;
  } while (after !== null);
  return seen;
}

describe('the list of people', () => {
  it.each([
    ['Сабо', ['sabo', 'szabo']],
    ['szabo', ['szabo']],
    ['Szabó', ['szabo']],
    ['kov ild', ['szabo']],
    ['sab', ['sabo', 'szabo']],
    ['sabo miro', ['sabo']],
    ['djordje', ['djordje']],
    ['Ђорђе', ['djordje']],
    ['ljub', ['djordje']],
    ['ana', ['cabarkapa', 'zaric']],
    ['zaric', ['zaric']],
    ['zaric@', ['zaric']],
    ['szabo@primer.rs', ['szabo']],
    ['abo', []],
    ['%', []],
    [':role:marker', []],
    ['ana nepoznata', []],
  ] as const)('finds by %s', async (search, found) => {
    expect(await find({ search })).toEqual(found);
  });

  it.each<Record<string, string>>([
    {},
    { search: 'сабо' },
    { search: 'ana', profession: 'police' },
    { role: 'learner' },
    { blocked: 'true' },
    { course: examples.reportedCourse, state: 'not-enrolled', search: 'ana' },
    { course: examples.reportedCourse, state: 'passed' },
    { activeTo: '2030-01-01', profession: 'health' },
    { search: 'ana nepoznata' },
  ])('says how many match %j', async (query) => {
    const { status, body } = await call(world.app, countPeople, { query }, cookies.manager);
    expect([status, body]).toEqual([200, { count: (await findAll(query)).length, exact: true }]);
  });

  it('stands by surname, as the Serbian alphabet goes, whatever the script', async () => {
    expect(await find({ profession: 'health', limit: '100' })).toEqual([
      'cabarkapa',
      'djordje',
      'sabo',
      'szabo',
    ]);
    expect(await find({ letter: 'š' })).toEqual(['zaric']);
    expect(await find({ letter: 'lj', profession: 'health' })).toEqual([
      'djordje',
      'sabo',
      'szabo',
    ]);
  });

  it('is filtered by what people are, together with what is sought', async () => {
    expect(await find({ role: 'marker', search: 'ana' })).toEqual(['zaric']);
    expect(await find({ profession: 'police', search: 'ana' })).toEqual(['zaric']);
    expect(await find({ profession: 'police', role: 'author' })).toEqual([]);
    const course = examples.reportedCourse;
    expect(await find({ course, state: 'passed', search: 'ana' })).toEqual([]);
    expect(await find({ course, state: 'not-enrolled', search: 'žarić' })).toEqual(['zaric']);
    expect(await find({ state: 'passed', search: 'zaric' })).toEqual(['zaric']);
    expect(await find({ activeFrom: '2026-01-01', search: 'szabo' })).toEqual([]);
    expect(await find({ activeTo: '2026-01-01', search: 'szabo' })).toEqual(['szabo']);
  });

  it('finds by the institution, and filters by all that belongs to it', async () => {
    const institutions = new GivenInstitutions(world.client);
    await institutions.workplace({ person: ids.sabo, institution: examples.institutionBelow });
    expect(await find({ institution: examples.institution })).toEqual(['sabo']);
    expect(await find({ search: 'амбуланта' })).toEqual(['sabo']);
    expect(await find({ institution: examples.doubledInstitution })).toEqual([]);
  });

  it('goes on page by page and misses nobody', async () => {
    const seen = await findAll({ limit: '2' });
    const { rows } = await world.client.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM identity.member WHERE organisation_id = $1',
      [examples.organisation],
    );
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(rows[0]?.count ?? 0);
  });

  describe('of whom more than a hundred begin alike', () => {
    const letters = [...'abcdefghijk'];
    const endings = letters.flatMap((one) => letters.map((other) => `${one}${other}`));
    let alike: string[];

    beforeEach(async () => {
      alike = await world.given.people(
        endings.map((ending) => ({
          email: `slicni.${ending}@primer.rs`,
          name: { latin: `Ana Žitko${ending}`, cyrillic: 'Ана Житко' },
        })),
      );
    });

    it('finds everybody by the beginning of an address', async () => {
      const found = await findAll({ search: 'slicni.', limit: '100' });
      expect(found.toSorted()).toEqual(alike.toSorted());
    });

    it('finds them at once, however many others have the first letters', async () => {
      await world.client.query('SET session_replication_role = replica');
      await world.client.query(
        `INSERT INTO people.search_term (organisation_id, term, sort_key, person_id)
         SELECT $1, '*zit', 'A', gen_random_uuid() FROM generate_series(1, 10001)`,
        [examples.organisation],
      );
      await world.client.query('SET session_replication_role = DEFAULT');
      const query = { search: 'žitko', limit: '100' };
      const reply = await call(world.app, listPeople, { query }, cookies.manager);
      expect(listPeople.replies[200].schema.parse(reply.body).items).toHaveLength(100);
      expect(new Set(await findAll(query))).toEqual(new Set(alike));
    });
  });

  it('goes back from wherever it began, as far as it goes', async () => {
    const list = async (query: Record<string, string>) => {
      const reply = await call(world.app, listPeople, { query }, cookies.manager);
      const { items, next } = listPeople.replies[200].schema.parse(reply.body);
      return { ids: items.map(({ id }) => id), next };
    };
    const all = await list({ limit: '100' });
    const place = all.ids.indexOf(ids.sabo);
    const near = await list({ before: ids.sabo, limit: '2' });
    expect(near).toEqual({ ids: all.ids.slice(place - 2, place), next: all.ids[place - 2] });
    const rest = await list({ before: near.next ?? '', limit: '100' });
    expect(rest).toEqual({ ids: all.ids.slice(0, place - 2), next: null });
    const course = examples.reportedCourse;
    const found = await list({ before: ids.zaric, course, state: 'not-enrolled', search: 'ana' });
    expect(found).toEqual({ ids: [ids.cabarkapa], next: null });
  });

  it('follows what becomes of a member', async () => {
    const choice = { kind: 'chosen', institution: examples.institution };
    await scenario(world.app, cookies, [
      {
        as,
        call: assignRoles,
        with: {
          params: { person: ids.szabo },
          ifMatch: '1',
          body: { roles: ['learner', 'author'], reason: 'Piše o zdravstvu.' },
        },
        status: 200,
      },
      {
        as,
        call: blockMember,
        with: { params: { person: ids.sabo }, body: { blocked: true } },
        status: 200,
      },
    ]);
    cookies.szabo = await world.given.session(ids.szabo);
    await scenario(world.app, cookies, [
      { as: 'szabo', call: chooseWorkplace, with: { body: choice }, status: 200 },
    ]);
    expect(await find({ role: 'author' })).toEqual(['szabo']);
    expect(await find({ blocked: 'true' })).toEqual(['sabo']);
    expect(await find({ institution: examples.institution })).toEqual(['szabo']);
    await world.client.query(
      `UPDATE identity.person SET name_latin = 'Ildikó Nagy', name_cyrillic = 'Илдико Нађ', name_folded = 'ildiko nagy', name_sort_key = 'Nagy Ildikó' WHERE id = $1`,
      [ids.szabo],
    );
    expect(await find({ search: 'nađ' })).toEqual(['szabo']);
    expect(await find({ search: 'szabo' })).toEqual([]);
    await world.client.query('DELETE FROM identity.member WHERE person_id = $1', [ids.zaric]);
    expect(await find({ search: 'zaric' })).toEqual([]);
  });

  it('folds Cyrillic as the domain does', async () => {
    const texts = [
      ...Object.values(names).map(({ cyrillic }) => cyrillic),
      'Џенџи Њујић-Ђукић',
      'АНЂА ЉУЉИЋ',
    ];
    const { rows } = await world.client.query<{ folded: string }>(
      'SELECT people.fold_cyrillic(t) AS folded FROM unnest($1::text[]) WITH ORDINALITY AS u (t, place) ORDER BY place',
      [texts],
    );
    expect(rows.map(({ folded }) => folded)).toEqual(texts.map(fold));
  });

  it('shows nothing of another organisation, and is noted', async () => {
    await scenario(world.app, cookies, [
      {
        as: 'stranger',
        call: listPeople,
        with: { query: { search: 'szabo' } },
        status: 200,
        has: { items: [] },
      },
      {
        as,
        call: listPeople,
        with: { query: { search: 'szabo' } },
        status: 200,
        has: {
          items: [{ id: ids.szabo, contact: { email: 'szabo@primer.rs', since: '2026-02-02' } }],
        },
      },
    ]);
    const { rows } = await world.client.query(
      `SELECT subject_ids FROM platform.audit WHERE action = 'people.list' AND actor_id = $1`,
      [examples.administrator],
    );
    expect(rows).toEqual([{ subject_ids: [ids.szabo] }]);
  });
});
