import { examples } from '@svetionik/contracts/examples';
import { listMembers } from '@svetionik/contracts/identity/members';
import { fold } from '@svetionik/domain/language/search-key';
import { sortKeyLatin, sortKeyOfPerson } from '@svetionik/domain/language/sort-key';
import type { Client } from 'pg';
import { v7 } from 'uuid';
import { migrate } from '../../apps/backend/src/migrate';
import { call } from '../support/call';
import { emptyDatabase } from '../support/database';
import { withClient, restoreRelease } from '../support/releases';
import { openNewWorld, type TestWorld } from '../support/test-world';

/** As their surnames sort in Serbian, each as its person writes it in both scripts. */
const people = [
  ['Mirëlinda Ademi', 'Мирелинда Адеми'],
  ['Sára Ágoston', 'Шара Агоштон'],
  ['Zora Cvetković', 'Зора Цветковић'],
  ['Ana Čolić', 'Ана Чолић'],
  ['Vuk Ćirić', 'Вук Ћирић'],
  ['Džana Džanić', 'Џана Џанић'],
  ['Đorđe Đurđević', 'Ђорђе Ђурђевић'],
  ['István Kőszegi', 'Иштван Кесеги'],
  ['Ljubica Ljubojević-Njegovan', 'Љубица Љубојевић-Његован'],
  ['Njegoš Njegić', 'Његош Његић'],
  ['Jelena Petrović Marković', 'Јелена Петровић Марковић'],
  ['Sukarno', 'Сукарно'],
  ['Ágnes Szűcs', 'Агнеш Сич'],
  ['Љубица Жунић', 'Љубица Жунић'],
] as const;

let world: TestWorld;
let administrator: string;

/** As the program wrote them before people were sorted by surname. */
async function addPeople(client: Client): Promise<void> {
  for (const [latin, cyrillic] of people) {
    const [id, email] = [v7(), `${v7()}@primer.rs`];
    const person = {
      id,
      email,
      email_folded: email,
      name_latin: latin,
      name_cyrillic: cyrillic,
      name_folded: fold(latin),
      name_sort_key: sortKeyLatin(latin),
    };
    await client.query(
      `INSERT INTO identity.person SELECT (jsonb_populate_record(p, $2)).* FROM identity.person p WHERE id = $1`,
      [examples.learner, person],
    );
    await client.query(
      `INSERT INTO identity.member SELECT (jsonb_populate_record(m, $2)).* FROM identity.member m WHERE person_id = $1`,
      [examples.learner, { person_id: id }],
    );
  }
}

beforeAll(async () => {
  const url = await emptyDatabase();
  await restoreRelease(url, '2026-11-25.sql.gz');
  await withClient(url, addPeople);
  await migrate(url);
  world = await openNewWorld(Promise.resolve(url));
  administrator = await world.given.session(examples.administrator);
});

afterAll(() => world.close());

async function list(query: Record<string, string>): Promise<string[]> {
  const { body } = await call(world.app, listMembers, { query }, administrator);
  return body.items.map(({ name }: { name: { latin: string } | null }) => name?.latin ?? '');
}

describe('people of an installation from before', () => {
  it('have the keys that the program makes now, holders in the register too', async () => {
    const { rows } = await world.client.query<{ name: string; key: string }>(
      `SELECT name_latin AS name, name_sort_key AS key FROM identity.person WHERE name_latin IS NOT NULL
       UNION ALL SELECT entry->>'holderName', holder_sort_key FROM registry.certificate WHERE entry->>'holderName' IS NOT NULL`,
    );
    expect(rows.length).toBeGreaterThan(people.length);
    expect(rows).toEqual(rows.map(({ name }) => ({ name, key: sortKeyOfPerson(name) })));
  });

  it('are listed by surname, as Serbian sorts', async () => {
    const known = people.map(([latin]) => latin);
    const listed = await list({ limit: '100' });
    expect(listed.filter((name) => known.some((each) => each === name))).toEqual(known);
  });

  it.each(people.map(([latin, cyrillic]) => [latin, cyrillic] as const))(
    'are found surname first, in either script: %s',
    async (latin, cyrillic) => {
      const turned = (name: string) => {
        const [given = '', ...surname] = name.split(' ');
        return [...surname, given].join(' ');
      };
      for (const search of [latin, turned(latin), turned(latin).toUpperCase()])
        expect(await list({ search })).toEqual([latin]);
      if (sortKeyLatin(cyrillic) === latin)
        expect(await list({ search: turned(cyrillic) })).toEqual([latin]);
    },
  );
});
