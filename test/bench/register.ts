import type { Installation } from './installation';
import { load } from './load';
import type { Bench } from './parts';
import { commonName, fillRegister, someBeginning, someSurname, soughtName } from './register-fill';
import { compare, report } from './rounds';
import { withInstallation } from './separate-installation';
import { administratorRoles } from '../support/staff-roles';

const [few, many] = [1_000, 1_000_000];
/** The same work may take half as long again. */
const atLeast = 1 / 1.5;

/** What is typed into the search of the register, among a million entries against a thousand. */
const searches = [
  ['a name in Latin', soughtName.latin],
  ['a name in Cyrillic', soughtName.cyrillic],
  ['a word of many names', commonName],
  ['a surname of some', someSurname],
  ['a beginning of many names that few have', someBeginning],
  ['a name that nobody has', 'Đorđe Nepoznatović'],
  ['a check code', '0000-0000-0000-0000'],
] as const;

/** Searches of the register in two installations that differ in nothing but their number of certificates. */
export async function compareRegisters(bench: Bench): Promise<boolean[]> {
  return withRegister(bench, few, (small) =>
    withRegister(bench, many, async (large) => {
      report(`Data: registers of ${few} and of ${many} certificates.`);
      const passed: boolean[] = [];
      for (const [name, typed] of searches) {
        passed.push(
          await compare({
            name: `Register search for ${name}`,
            gate: atLeast,
            floor: await search(small, typed),
            subject: await search(large, typed),
          }),
        );
      }
      return passed;
    }),
  );
}

function withRegister(
  bench: Bench,
  certificates: number,
  measure: (installation: Installation) => Promise<boolean[]>,
): Promise<boolean[]> {
  return withInstallation(bench, `register_of_${certificates}`, async (installation) => {
    await fillRegister(installation.client, certificates);
    return measure(installation);
  });
}

async function search(
  { address, client, given }: Pick<Installation, 'address' | 'client' | 'given'>,
  typed: string,
): Promise<() => Promise<number>> {
  const { rows } = await client.query<{ id: string }>(
    'SELECT id FROM platform.organisation LIMIT 1',
  );
  const person = await given.person({
    email: `registar.${Date.now()}@primer.rs`,
    organisationId: rows[0]?.id,
    roles: administratorRoles,
  });
  await given.secondFactor(person);
  const cookie = await given.session(person);
  return () =>
    load(address, () => ({
      method: 'GET',
      path: `/api/v1/certificates?search=${encodeURIComponent(typed)}`,
      cookie,
    }));
}
