import { fillEligible } from './batch-fill';
import type { Installation } from './installation';
import { fillCompleted } from './completed-fill';
import { fillHistory, fillFailed } from './issuing-fill';
import { fillJudged, type CorrectedKeys } from './judged-fill';
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

/** An installation, who works there, and what was corrected in it. */
interface History {
  readonly address: string;
  readonly cookie: string;
  readonly keys: CorrectedKeys;
}

const lists: readonly (readonly [string, (house: History) => string])[] = [
  ['Page of issuing', () => '/api/v1/certificates/eligible'],
  ['Who has no attempt left', () => '/api/v1/extra-attempts/used-up'],
  ['Batches', () => '/api/v1/certificates/batches'],
  ['Proposals of certificates', () => '/api/v1/certificates/proposals'],
  ['Open proposals of certificates', () => '/api/v1/certificates/proposals?state=open'],
  ['Changes of certificates', () => '/api/v1/certificates/changes'],
  ['Open changes of certificates', () => '/api/v1/certificates/changes?state=open'],
  ['Answers to mark', () => '/api/v1/marking/tasks'],
  ['Answers that one has marked', () => '/api/v1/marking/given'],
  ['Attempts that an interruption touched', touchedPath],
  ['Documents without a copy', () => '/api/v1/withheld-copies'],
  ['Effects of a corrected key', ({ keys }) => `/api/v1/regrades/${keys.ordered}/effects`],
  [
    'Effects of another one’s corrected key',
    ({ keys }) => `/api/v1/received-regrades/${keys.received}/effects`,
  ],
];

function touchedPath(): string {
  const [from, to] = [Date.now() - 3 * 60 * 60 * 1000, Date.now()].map((at) =>
    new Date(at).toISOString(),
  );
  return `/api/v1/service-interruptions/touched?from=${from}&to=${to}`;
}

/** What staff decide about, in two installations that differ in nothing but how many people have failed, how many have a certificate, and whom a corrected key is about. */
export async function compareIssuing(bench: Bench): Promise<boolean[]> {
  return withHistory(bench, few, (small) =>
    withHistory(bench, many, async (large) => {
      const passed: boolean[] = [];
      for (const [name, pathOf] of lists)
        passed.push(
          await compare({
            name: `${name} among ${many} people against ${few}`,
            gate: atLeast,
            floor: asking(small, pathOf(small)),
            subject: asking(large, pathOf(large)),
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
    await fillCompleted(installation.client);
    const { person, cookie } = await givenWorker(installation);
    await fillMarking(installation.client, person, waiting);
    const keys = await fillJudged(installation.client);
    return measure({ address: installation.address, cookie, keys });
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
