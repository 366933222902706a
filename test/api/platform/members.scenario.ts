import { chooseProfession, confirmName, readAccount } from '@svetionik/contracts/identity/account';
import { assignRoles, blockMember, listMembers } from '@svetionik/contracts/identity/members';
import { signIn } from '@svetionik/contracts/identity/session';
import { examples, exampleSecrets } from '@svetionik/contracts/examples';
import { call } from '../../support/call';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

let world: TestWorld;
let cookies: { learner: string; administrator: string };

beforeEach(async () => {
  world = await openWorld();
  cookies = {
    learner: await world.given.session(examples.learner),
    administrator: await world.given.session(examples.administrator),
  };
});

afterEach(() => world.close());

const { password } = exampleSecrets;

describe('a name', () => {
  it.each([
    [
      'a personal number',
      { latin: 'Jelena 0101099710005', cyrillic: 'Јелена', form: 'neutral' },
      'text.personal-number',
    ],
    [
      'a personal number in digits of another script',
      { latin: 'Jelena ٠١٠١٠٩٩ ٧١٠٠٠٥', cyrillic: 'Јелена', form: 'neutral' },
      'text.personal-number',
    ],
    [
      'a personal number that unseen characters divide',
      { latin: 'Jelena 0101\u200b099\u2060710005', cyrillic: 'Јелена', form: 'neutral' },
      'text.personal-number',
    ],
    [
      'digits',
      { latin: 'Jelena 2', cyrillic: 'Јелена', form: 'neutral' },
      'identity.name-unacceptable',
    ],
    [
      'a letter that documents could not print',
      { latin: 'Jelena Ꝉić', cyrillic: 'Јелена', form: 'neutral' },
      'identity.name-unacceptable',
    ],
    [
      'the scripts exchanged',
      { latin: 'Јелена', cyrillic: 'Jelena', form: 'neutral' },
      'identity.name-unacceptable',
    ],
  ])('with %s is refused', async (_, body, code) => {
    await scenario(world.app, cookies, [
      { as: 'learner', call: confirmName, with: { body }, status: 422, has: { code } },
    ]);
  });

  it.each([
    ['more spaces than one', ' Јелена  Стојановић ', 'Jelena \t Stojanović'],
    ['spaces that do not break', 'Јелена\u00a0Стојановић', 'Jelena\u202fStojanović'],
    ['letters in two parts', 'Јелена Стојановић', 'Jelena Stojanovic\u0301'],
    [
      'characters that nobody sees',
      '\u202eЈелена\u202c Стојано\u200bвић',
      'Jelena\u2060 Stojano\u00advić\ufeff',
    ],
  ])('with %s is kept, found and shown as it is read', async (_, cyrillic, latin) => {
    const name = { latin: 'Jelena Stojanović', cyrillic: 'Јелена Стојановић' };
    await scenario(world.app, cookies, [
      {
        as: 'learner',
        call: confirmName,
        with: { body: { latin, cyrillic, form: 'feminine' } },
        status: 200,
        has: { name },
      },
      { as: 'learner', call: readAccount, status: 200, has: { name } },
      {
        as: 'administrator',
        call: listMembers,
        with: { query: { search: 'Jelena Stojanović' } },
        status: 200,
        has: {
          items: expect.arrayContaining([expect.objectContaining({ id: examples.learner, name })]),
        },
      },
    ]);
  });

  it.each([
    ['nothing that is seen', '\u200b\u2060 '],
    ['a control character', 'Jelena\u0007'],
  ])('with %s is no name', async (_, latin) => {
    await scenario(world.app, cookies, [
      {
        as: 'learner',
        call: confirmName,
        with: { body: { latin, cyrillic: 'Јелена', form: 'neutral' } },
        status: 400,
      },
    ]);
  });

  it('and profession are kept as they were confirmed', async () => {
    const name = {
      latin: 'Đorđe Ljubičić-Njegovan',
      cyrillic: 'Ђорђе Љубичић-Његован',
      form: 'masculine',
    };
    const work = { profession: 'police', employer: null, licenceNumber: null };
    await scenario(world.app, cookies, [
      {
        as: 'learner',
        call: confirmName,
        with: { body: name },
        status: 200,
        has: { name: { latin: name.latin, cyrillic: name.cyrillic } },
      },
      { as: 'learner', call: chooseProfession, with: { body: work }, status: 200, has: work },
    ]);
  });
});

describe('members', () => {
  it.each(['stojanovic', 'СТОЈАНОВИЋ', 'Stojanović Jelena', 'јелена стојановић', 'polaznica@'])(
    'are found by %s',
    async (search) => {
      await scenario(world.app, cookies, [
        {
          as: 'administrator',
          call: listMembers,
          with: { query: { search: search ?? '' } },
          status: 200,
          has: {
            items: expect.arrayContaining([expect.objectContaining({ id: examples.learner })]),
          },
          hasNot: ['edukator@', 'drugde.rs'],
        },
      ]);
    },
  );

  it('are listed by surname, page by page, each once, and last whoever has no name yet', async () => {
    for (const [email, latin, cyrillic] of [
      ['zora@primer.rs', 'Zora Cvetković', 'Зора Цветковић'],
      ['ana@primer.rs', 'Ana Čolić', 'Ана Чолић'],
    ] as const)
      await world.given.person({ email, name: { latin, cyrillic } });
    const nameless = await world.given.person({ email: 'bez.imena@primer.rs' });
    const first = await call(
      world.app,
      listMembers,
      { query: { limit: '2' } },
      cookies.administrator,
    );
    const second = await call(
      world.app,
      listMembers,
      { query: { limit: '100', after: String(first.body.next) } },
      cookies.administrator,
    );
    const all: { id: string; name: { latin: string } | null }[] = [
      ...first.body.items,
      ...second.body.items,
    ];
    const ids = all.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const named = all.filter(({ name }) => name !== null).length;
    expect(all.slice(named).map(({ name }) => name)).not.toContainEqual(expect.anything());
    expect(ids.slice(named)).toContain(nameless);
    expect(all.flatMap(({ name }) => name?.latin ?? [])).toEqual([
      'Zora Cvetković',
      'Ana Čolić',
      'Marija Ilić',
      'Jelena Stojanović',
      'Jelena Stojanović',
      'Mila Tomić',
    ]);
    expect(ids).not.toContain(examples.otherLearner);
  });

  it('lose their sessions when roles change or they are blocked; the last administrator stays', async () => {
    const params = { person: examples.learner };
    const self = { person: examples.administrator };
    await scenario(world.app, cookies, [
      {
        as: 'administrator',
        call: assignRoles,
        with: {
          params,
          ifMatch: '1',
          body: { roles: ['learner', 'trainer'], reason: 'Vodi obuke.' },
        },
        status: 200,
        has: { roles: ['learner', 'trainer'] },
      },
      { as: 'learner', call: readAccount, status: 401 },
      {
        as: 'administrator',
        call: blockMember,
        with: { params, body: { blocked: true } },
        status: 200,
        has: { blocked: true },
      },
      {
        as: 'nobody',
        call: signIn,
        with: { body: { email: 'polaznica@primer.rs', password } },
        status: 401,
      },
      {
        as: 'administrator',
        call: assignRoles,
        with: { params: self, ifMatch: '1', body: { roles: ['learner'] } },
        status: 409,
        has: { code: 'identity.role-last-administrator' },
      },
      {
        as: 'administrator',
        call: blockMember,
        with: { params: self, body: { blocked: true } },
        status: 409,
      },
      { as: 'administrator', call: readAccount, status: 200 },
    ]);
  });

  it('get the access back that they had with roles after a fresh proof alone', async () => {
    const late = await world.given.session(examples.administrator, 11);
    const setting = (person: string, blocked: boolean) =>
      call(world.app, blockMember, { params: { person }, body: { blocked } }, late);
    const [trainer, learner] = [examples.trainer, examples.learner];
    for (const person of [trainer, learner]) expect((await setting(person, true)).status).toBe(200);
    expect((await setting(trainer, false)).body).toMatchObject({ code: 'access.proof-needed' });
    expect((await setting(learner, false)).body).toMatchObject({ blocked: false });
    const restoring = { params: { person: trainer }, body: { blocked: false } };
    const { body } = await call(world.app, blockMember, restoring, cookies.administrator);
    expect(body).toMatchObject({ blocked: false });
  });
});
