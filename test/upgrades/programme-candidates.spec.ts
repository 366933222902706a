import { migrate } from '../../apps/backend/src/migrate';
import { freshDatabase } from '../support/database';
import { ProgrammeHistory } from '../support/programme-history';
import { openNewWorld, type TestWorld } from '../support/test-world';

let url: string;
let world: TestWorld;

beforeAll(async () => {
  url = await freshDatabase();
  world = await openNewWorld(Promise.resolve(url));
});

afterAll(() => world.close());

const takeOut = `
  DROP TABLE issuing.programme_candidate;
  DROP INDEX programmes.edition_part_by_course;
  DO $$
    DECLARE
      each regprocedure;
    BEGIN
      FOR each IN SELECT oid FROM pg_proc WHERE pronamespace = 'issuing'::regnamespace
        AND proname ~ '^(note|hold|bring|bring_all|compare)_programme' LOOP
        EXECUTE 'DROP FUNCTION ' || each || ' CASCADE';
      END LOOP;
    END
  $$;
  DELETE FROM public.migration WHERE name = 'CandidatesOfProgrammesAreRows1764000000439';
`;

async function findWaiting(): Promise<string[]> {
  const { rows } = await world.client.query<{ email: string }>(
    `SELECT p.email FROM issuing.programme_candidate k JOIN programmes.participant t ON t.id = k.participant_id JOIN identity.person p ON p.id = t.person_id ORDER BY 1`,
  );
  return rows.map(({ email }) => email);
}

describe('people who completed a programme before their rows were kept', () => {
  it('wait for a certificate as before, and no longer once they have it', async () => {
    const history = await ProgrammeHistory.begin(world.client);
    const names = ['ana', 'beba', 'vida'];
    const people = await world.given.people(
      names.map((name) => ({
        email: `${name}@primer.rs`,
        name: { latin: 'Ana Ilić', cyrillic: 'Ана Илић' },
      })),
    );
    const [ana = '', beba = '', vida = ''] = people;
    await world.client.query(takeOut);
    for (const person of people) {
      await history.enrol(person);
      await history.join(person);
      for (const course of ['treci-kurs', 'probni-kurs'] as const)
        await history.attempt(person, course, { number: 1, percent: 90 });
    }
    for (const person of [ana, beba])
      await history.attempt(person, 'drugi-kurs', { number: 1, percent: 90 });
    await history.issue(beba);
    await migrate(url);
    expect(await findWaiting()).toEqual(['ana@primer.rs']);
    await history.recognise(vida, 1);
    await history.issue(ana);
    await history.setStatus(beba, 'revoked');
    expect(await findWaiting()).toEqual(['beba@primer.rs', 'vida@primer.rs']);
  });
});
