import { recordConsent } from '@svetionik/contracts/identity/guardian-consent';
import type { Client } from 'pg';
import { v7 } from 'uuid';
import type { Given } from '../support/given';
import { GivenGroups } from '../support/given-groups';
import type { Acts } from './acts';
import type { Staff } from './staff';
import type { Year } from './year';

const names = [
  { latin: 'Sofija Demić', cyrillic: 'Софија Демић' },
  { latin: 'Luka Demić', cyrillic: 'Лука Демић' },
];

/** Two peer educators who are not of age: one waits for a guardian's consent, of the other it is there. */
export async function makeMinors(
  { acts, client, given }: { acts: Acts; client: Client; given: Given },
  { administrator }: Staff,
  year: Year,
): Promise<void> {
  const since = year.daysAgo(20);
  const minors = names.map((name, place) => ({
    id: v7({ msecs: since.getTime() }),
    email: `vrsnjak.${place + 1}@primer.example`,
    name,
    minorSince: since.toISOString().slice(0, 10),
    since,
  }));
  const [, consented] = await given.people(minors);
  const groups = new GivenGroups(client, acts.organisationId);
  const group = await groups.group({ name: 'Vršnjačke edukatorke i edukatori' });
  await groups.members(
    group,
    minors.map(({ id }) => id),
  );
  await acts.send(administrator, recordConsent, {
    params: { person: consented ?? '', consent: v7() },
    body: { signedOn: year.daysAgo(12).toISOString().slice(0, 10) },
  });
}
