import { listInstitutionKeys } from '@svetionik/domain/institutions/institution-key';
import { latinToCyrillic } from '@svetionik/domain/language/latin-to-cyrillic';
import type { Client } from 'pg';
import { v7 } from 'uuid';
import { findOrganisation } from './find-organisation';
import type { Installation } from './installation';
import { load } from './load';
import type { Bench } from './parts';
import { compare, report } from './rounds';
import { withInstallation } from './separate-installation';

const sizes = {
  few: { institutions: 100, people: 1_000 },
  many: { institutions: 10_000, people: 100_000 },
} as const;
/** The same work may take half as long again. */
const atLeast = 1 / 1.5;

/** What is asked of a large directory and of a small one; suggestions are the search, behind a limit of requests. */
const lists = [
  ['the topmost by name', '/api/v1/institutions'],
  ['a word that all have', '/api/v1/institutions?search=ustanova'],
  ['one name', '/api/v1/institutions?search=broj77%20ustan'],
  ['a name that none has', '/api/v1/institutions?search=nepoznata'],
  ['the own place of work', '/api/v1/account/workplace'],
  ['what members wrote', '/api/v1/written-institutions'],
  ['mergings', '/api/v1/institution-merges'],
] as const;

/** Lists of two installations that differ in nothing but how many institutions and people there are. */
export async function compareDirectories(bench: Bench): Promise<boolean[]> {
  return withDirectory(bench, 'few', (small) =>
    withDirectory(bench, 'many', async (large) => {
      report(`Data: ${sizes.few.institutions} and ${sizes.many.institutions} institutions.`);
      const passed: boolean[] = [];
      for (const [name, path] of lists)
        passed.push(
          await compare({
            name: `Institutions: ${name}`,
            gate: atLeast,
            floor: await asking(small, path),
            subject: await asking(large, path),
          }),
        );
      return passed;
    }),
  );
}

function withDirectory(
  bench: Bench,
  size: keyof typeof sizes,
  measure: (installation: Installation) => Promise<boolean[]>,
): Promise<boolean[]> {
  return withInstallation(bench, `institutions_${size}`, async (installation) => {
    await fillDirectory(installation.client, sizes[size]);
    return measure(installation);
  });
}

async function asking(
  { address, client, given }: Pick<Installation, 'address' | 'client' | 'given'>,
  path: string,
): Promise<() => Promise<number>> {
  const organisationId = await findOrganisation(client);
  const email = `ustanove.${v7()}@primer.rs`;
  const person = await given.person({ email, organisationId, roles: ['administrator'] });
  await given.secondFactor(person);
  const cookie = await given.session(person);
  return () => load(address, () => ({ method: 'GET', path, cookie }));
}

/** Every tenth institution has the others below it; every tenth person has written a name of their own. */
async function fillDirectory(
  client: Client,
  { institutions, people }: { readonly institutions: number; readonly people: number },
): Promise<void> {
  const organisation = await findOrganisation(client);
  const rows = Array.from({ length: institutions }, (_, place) => describeInstitution(place));
  const ids = rows.map(() => v7());
  await client.query(
    `INSERT INTO institutions.institution (id, organisation_id, kind, name, town, parent_id, sort_key, own_keys, added_at)
     SELECT r.id, $1, 'health', r.name, r.town, r.parent, r.name->>'sr-Latn', ARRAY(SELECT jsonb_array_elements_text(r.keys)), now()
     FROM jsonb_to_recordset($2) AS r (id uuid, name jsonb, town jsonb, parent uuid, keys jsonb)`,
    [
      organisation,
      JSON.stringify(
        rows.map((row, place) => ({
          ...row,
          id: ids[place],
          parent: place % 10 === 0 ? null : ids[place - (place % 10)],
        })),
      ),
    ],
  );
  await fillPeople(client, organisation, ids, people);
}

async function fillPeople(
  client: Client,
  organisation: string,
  ids: readonly string[],
  people: number,
): Promise<void> {
  await client.query(
    `WITH made AS (
       INSERT INTO identity.person (id, email, email_folded, password_hash, form, language, certificate_script, created_at, confirmed_at)
       SELECT gen_random_uuid(), 'osoba.' || n || '@primer.rs', 'osoba.' || n || '@primer.rs', '', 'neutral', 'sr-Latn', 'sr-Latn', now(), now() FROM generate_series(1, $1) n RETURNING id
     ) INSERT INTO identity.member (organisation_id, person_id, roles, since) SELECT $2, id, '{learner}', now() FROM made`,
    [people, organisation],
  );
  await client.query(
    `INSERT INTO institutions.workplace (organisation_id, person_id, institution_id, written, written_key, written_id, state, since)
     SELECT $1, person_id, CASE WHEN n % 10 > 0 THEN ($2::uuid[])[1 + n % $3] END, 'ustanova ' || n, 'ustanova ' || n, institutions.id_of_key('ustanova ' || n),
       CASE WHEN n % 10 > 0 THEN 'chosen' ELSE 'waiting' END, now()
     FROM (SELECT person_id, (row_number() OVER ())::int AS n FROM identity.member WHERE organisation_id = $1) m`,
    [organisation, ids, ids.length],
  );
  await client.query('ANALYZE');
}

function describeInstitution(place: number) {
  const inBoth = (latin: string) => ({ 'sr-Latn': latin, 'sr-Cyrl': latinToCyrillic(latin) });
  const [name, town] = [inBoth(`Ustanova broj${place}`), inBoth('Lipovac')];
  return { name, town, keys: listInstitutionKeys(name, town) };
}
