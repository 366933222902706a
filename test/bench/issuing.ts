import { fillEligible } from './batch-fill';
import type { Installation } from './installation';
import { givenAdministrator } from './issue-all';
import { fillHistory, fillFailed } from './issuing-fill';
import { load } from './load';
import type { Bench } from './parts';
import { compare } from './rounds';
import { withInstallation } from './separate-installation';

const [few, many] = [1_000, 100_000];
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
] as const;

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
            floor: await asking(small, path),
            subject: await asking(large, path),
          }),
        );
      return passed;
    }),
  );
}

function withHistory(
  bench: Bench,
  people: number,
  measure: (installation: Installation) => Promise<boolean[]>,
): Promise<boolean[]> {
  return withInstallation(bench, `history_of_${people}`, async (installation) => {
    await fillEligible(installation.client, waiting);
    await fillFailed(installation.client, waiting);
    await fillHistory(installation.client, people);
    return measure(installation);
  });
}

async function asking(installation: Installation, path: string): Promise<() => Promise<number>> {
  const cookie = await givenAdministrator(installation);
  return () => load(installation.address, () => ({ method: 'GET', path, cookie }));
}
