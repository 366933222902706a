import { fillEligible } from './batch-fill';
import type { Installation } from './installation';
import { fillHistory, fillFailed } from './issuing-fill';
import { load } from './load';
import { fillMarking } from './marking-fill';
import type { Bench } from './parts';
import { compare } from './rounds';
import { withInstallation } from './separate-installation';
import { administratorRoles } from '../support/staff-roles';

const [few, many] = [10_000, 100_000];
const waiting = 200;
/** The same page may take half as long again. */
const atLeast = 1 / 1.5;

const lists = [
  ['Page of issuing', '/api/v1/certificates/eligible'],
  ['Who has no attempt left', '/api/v1/extra-attempts/used-up'],
  ['Batches', '/api/v1/certificates/batches'],
  ['Proposals of certificates', '/api/v1/certificates/proposals'],
  ['Open proposals of certificates', '/api/v1/certificates/proposals?state=open'],
  ['Changes of certificates', '/api/v1/certificates/changes'],
  ['Open changes of certificates', '/api/v1/certificates/changes?state=open'],
  ['Answers to mark', '/api/v1/marking/tasks'],
  ['Answers that one has marked', '/api/v1/marking/given'],
] as const;

/** An installation, and who works there. */
interface History {
  readonly address: string;
  readonly cookie: string;
}

/** What staff decide about, in two installations that differ in nothing but how many people have failed, and how many have a certificate. */
export async function compareIssuing(bench: Bench): Promise<boolean[]> {
  return withHistory(bench, few, (small) =>
    withHistory(bench, many, async (large) => {
      const passed: boolean[] = [];
      for (const [name, path] of lists)
        passed.push(
          await compare({
            name: `${name} among ${many} people against ${few}`,
            gate: atLeast,
            floor: asking(small, path),
            subject: asking(large, path),
          }),
        );
      return passed;
    }),
  );
}

function withHistory(
  bench: Bench,
  people: number,
  measure: (house: History) => Promise<boolean[]>,
): Promise<boolean[]> {
  return withInstallation(bench, `history_of_${people}`, async (installation) => {
    await fillEligible(installation.client, waiting);
    await fillFailed(installation.client, waiting);
    await fillHistory(installation.client, people);
    const { person, cookie } = await givenWorker(installation);
    await fillMarking(installation.client, person, waiting);
    return measure({ address: installation.address, cookie });
  });
}

/** Who issues certificates and marks answers. */
async function givenWorker({ client, given }: Installation) {
  const { rows } = await client.query<{ id: string }>(
    'SELECT id FROM platform.organisation LIMIT 1',
  );
  const roles = [...administratorRoles, 'marker'] as const;
  const email = 'izdavanje.i.ocene@primer.rs';
  const person = await given.person({ email, organisationId: rows[0]?.id, roles });
  await given.secondFactor(person);
  return { person, cookie: await given.session(person) };
}

function asking({ address, cookie }: History, path: string): () => Promise<number> {
  return () => load(address, () => ({ method: 'GET', path, cookie }));
}
