import { examples } from '@svetionik/contracts/examples';
import { forgetFilter, listSavedFilters, saveFilter } from '@svetionik/contracts/people';
import { v7 } from 'uuid';
import { call } from '../../support/call';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

let world: TestWorld;
let cookies: Record<'manager' | 'officer', string>;

beforeEach(async () => {
  world = await openWorld();
  const roles = ['learner', 'certificate-officer'] as const;
  const officer = await world.given.person({ email: 'sluzbenica@primer.rs', roles });
  cookies = {
    manager: await world.given.session(examples.administrator),
    officer: await world.given.session(officer),
  };
});

afterEach(() => world.close());

const params = { filter: examples.newSavedFilter };
const filter = { profession: 'media', columns: 'email,since' };
const body = { name: 'Mediji', filter };
const as = 'manager';

describe('a saved filter', () => {
  it('is its person’s alone, and comes back by name', async () => {
    await scenario(world.app, cookies, [
      { as, call: saveFilter, with: { params, body }, status: 201, has: body },
      { as, call: saveFilter, with: { params, body }, status: 200, has: body },
      {
        as,
        call: saveFilter,
        with: { params, body: { ...body, name: 'Novinari' } },
        status: 409,
        has: { code: 'creation.differs' },
      },
      {
        as,
        call: saveFilter,
        with: { params: { filter: v7() }, body },
        status: 409,
        has: { code: 'people.filter-name-taken' },
      },
      {
        as,
        call: listSavedFilters,
        status: 200,
        has: { items: [body, { id: examples.savedFilter, name: 'Zdravstvo' }] },
      },
      { as: 'officer', call: listSavedFilters, status: 200, has: { items: [] } },
      { as: 'officer', call: forgetFilter, with: { params }, status: 404 },
      { as: 'officer', call: saveFilter, with: { params, body }, status: 409 },
      { as, call: forgetFilter, with: { params }, status: 204 },
      { as, call: listSavedFilters, status: 200, has: { items: [{ name: 'Zdravstvo' }] } },
    ]);
  });

  it('keeps no words that were typed, and has an end', async () => {
    const typed = { name: 'Sabo', filter: { search: 'Szabó', profession: 'health' } };
    const saved = await call(world.app, saveFilter, { params, body: typed }, cookies.manager);
    expect(saved.body).toMatchObject({ filter: { profession: 'health' } });
    expect(saved.text).not.toContain('Szabó');
    for (let place = 2; place < 30; place += 1)
      await call(
        world.app,
        saveFilter,
        { params: { filter: v7() }, body: { name: `Filter ${place}`, filter } },
        cookies.manager,
      );
    await scenario(world.app, cookies, [
      {
        as,
        call: saveFilter,
        with: { params: { filter: v7() }, body },
        status: 409,
        has: { code: 'people.filters-full' },
      },
    ]);
  });
});
