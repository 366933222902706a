import { examples } from '@svetionik/contracts/examples';
import { exportPeople } from '@svetionik/contracts/people';
import { listOwnReadings } from '@svetionik/contracts/privacy';
import { call } from '../../support/call';
import { GivenInstitutions } from '../../support/given-institutions';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

let world: TestWorld;
let cookies: Record<'manager' | 'coordinator' | 'learner' | 'stranger', string>;

beforeEach(async () => {
  world = await openWorld();
  const [formula, , coordinator] = await world.given.people([
    { email: 'zlo@primer.rs', name: { latin: '=Zla Formula', cyrillic: 'Зла Формула' } },
    {
      email: 'szabo@primer.rs',
      name: { latin: 'Ildikó Szabó', cyrillic: 'Илдико Сабо' },
      profession: 'health',
      roles: ['learner', 'trainer'],
    },
    { email: 'koordinator@primer.rs', roles: ['learner', 'institution-coordinator'] },
  ]);
  if (formula === undefined || coordinator === undefined) throw new Error('nobody was made');
  await new GivenInstitutions(world.client).workplace({
    person: formula,
    institution: examples.institutionBelow,
  });
  await world.client.query(
    `INSERT INTO people.coordinated_institution (organisation_id, person_id, institution_id, given_by, given_at) VALUES ($1, $2, $3, $4, now())`,
    [examples.organisation, coordinator, examples.institution, examples.administrator],
  );
  cookies = {
    manager: await world.given.session(examples.administrator),
    coordinator: await world.given.session(coordinator),
    learner: await world.given.session(examples.learner),
    stranger: await world.given.session(examples.otherAdministrator),
  };
});

afterEach(() => world.close());

async function read(
  query: Record<string, string>,
  as: keyof typeof cookies = 'manager',
): Promise<string[]> {
  const asked = { query: { format: 'csv', language: 'sr-Latn', ...query } };
  const reply = await call(world.app, exportPeople, asked, cookies[as]);
  expect(reply.status).toBe(200);
  return reply.text.replace('\uFEFF', '').trimEnd().split('\r\n');
}

async function readNotes(): Promise<unknown> {
  const { rows } = await world.client.query(
    `SELECT action, code FROM platform.audit WHERE action LIKE 'people.export%' ORDER BY id`,
  );
  return rows;
}

describe('the list of people as a table', () => {
  it.each([
    ['sr-Latn', 'Prezime;Ime;E-pošta;Uloge;Pristup', 'Szabó;Ildikó;szabo@primer.rs;predavač/ica;'],
    ['sr-Cyrl', 'Презиме;Име;Е-пошта;Улоге;Приступ', 'Сабо;Илдико;szabo@primer.rs;предавач/ица;'],
    ['en', 'Surname;Given name;Email;Roles;Access', 'Szabó;Ildikó;szabo@primer.rs;trainer;'],
  ] as const)(
    'has what was filtered, in %s, with the columns that were chosen',
    async (language, head, line) => {
      expect(await read({ search: 'szabo', columns: 'roles,email', language })).toEqual([
        head,
        line,
      ]);
      expect(await readNotes()).toEqual([
        { action: 'people.export', code: 'csv' },
        { action: 'people.exported', code: '1' },
      ]);
    },
  );

  it('shows a course where one is chosen, and defuses what would begin a formula', async () => {
    const course = examples.reportedCourse;
    const [head, ...lines] = await read({ search: 'formula', course, columns: 'course' });
    expect(head?.split(';')).toHaveLength(4);
    expect(lines).toEqual([`Formula;'=Zla;nije na kursu;`]);
  });

  it('is confined for a coordinator, in people and in columns', async () => {
    const lines = await read({ columns: 'email,roles,since,institution' }, 'coordinator');
    expect(lines).toEqual([
      'Prezime;Ime;Ustanova',
      `Formula;'=Zla;Dom zdravlja Zvezdara · Ambulanta Lion`,
      'Stojanović;Jelena;Dom zdravlja Zvezdara',
    ]);
    expect(lines.join()).not.toContain('@');
    await scenario(world.app, cookies, [
      {
        as: 'coordinator',
        call: exportPeople,
        with: { query: { format: 'csv', language: 'en', role: 'trainer' } },
        status: 403,
      },
      {
        as: 'learner',
        call: exportPeople,
        with: { query: { format: 'csv', language: 'en' } },
        status: 403,
      },
    ]);
  });

  it('has everybody of the organisation and nobody else, page after page', async () => {
    const many = Array.from({ length: 1201 }, (_, place) => ({
      email: `mnogi.${place}@primer.rs`,
      name: { latin: `Ana Brojka${place}`, cyrillic: `Ана Бројка${place}` },
      profession: 'media',
    }));
    await world.given.people(many);
    const lines = await read({ profession: 'media', columns: 'email' });
    expect(new Set(lines).size).toBe(many.length + 1);
    expect(await read({ profession: 'media' }, 'stranger')).toHaveLength(1);
    expect(await readNotes()).toContainEqual({ action: 'people.exported', code: '1201' });
  });

  it('is told to whoever was in it, as it was when it went out', async () => {
    await read({ search: 'stojanovic' });
    await read({ search: 'szabo' });
    const own = { as: 'learner', call: listOwnReadings, status: 200 } as const;
    const taken = {
      what: 'people.tookAlong',
      by: { latin: 'Marija Ilić' },
      role: 'administrator',
    };
    await scenario(world.app, cookies, [{ ...own, has: { items: [taken], next: null } }]);
    await world.client.query('DELETE FROM institutions.workplace WHERE person_id = $1', [
      examples.learner,
    ]);
    await read({ institution: examples.institution });
    await scenario(world.app, cookies, [
      { ...own, has: { items: [taken] } },
      { ...own, as: 'manager', has: { items: [] } },
      { ...own, as: 'stranger', has: { items: [] } },
    ]);
  });

  it('is a workbook too', async () => {
    const query = { format: 'xlsx', language: 'sr-Cyrl' };
    const reply = await call(world.app, exportPeople, { query }, cookies.manager);
    expect(reply.status).toBe(200);
    expect(reply.headers['content-disposition']).toContain('filename="ljudi.xlsx"');
    expect(reply.headers['content-type']).toContain('spreadsheetml');
  });
});
