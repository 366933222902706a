import type { INestApplicationContext } from '@nestjs/common';
import type { Client } from 'pg';
import { EmployerMatcher } from '../../apps/backend/src/features/institutions/employer-matcher';
import { GivenInstitutions } from '../support/given-institutions';
import { names, towns } from './employers';

const [lipovac = '', brezovica = '', ...others] = towns;

/** How many there are of a kind, each named after the next of the names. */
const named = [
  [12, 'health', 'Dom zdravlja'],
  [5, 'health', 'Opšta bolnica'],
  [2, 'health', 'Zavod za zdravlje'],
  [12, 'education', 'Osnovna škola'],
  [4, 'education', 'Gimnazija'],
  [3, 'education', 'Srednja stručna škola'],
  [2, 'media', 'Radio'],
  [2, 'media', 'Portal'],
  [2, 'media', 'Nedeljnik'],
] as const;

/** Sixty institutions where people of the year work; those that are not among them wait to be sorted in. */
export async function makeInstitutions(
  app: INestApplicationContext,
  client: Client,
  organisationId: string,
): Promise<void> {
  const given = new GivenInstitutions(client, organisationId);
  for (const [count, kind, what] of named)
    for (const [place, name] of names.slice(0, count).entries())
      await given.institution({ kind, name: `${what} „${name}“`, town: townAt(place) });
  await makePolice(given, lipovac, [lipovac, ...others.slice(0, 3)]);
  await makePolice(given, brezovica, [brezovica, ...others.slice(3)]);
  for (const town of towns)
    await given.institution({ kind: 'justice', name: `Osnovno javno tužilaštvo ${town}`, town });
  await app.get(EmployerMatcher, { strict: false }).handle();
}

async function makePolice(
  given: GivenInstitutions,
  town: string,
  stations: readonly string[],
): Promise<void> {
  const parent = await given.institution({
    kind: 'police',
    name: `Policijska uprava ${town}`,
    town,
  });
  for (const station of stations)
    await given.institution({
      ...{ kind: 'police', name: `Policijska stanica ${station}`, town: station, parent },
    });
}

function townAt(place: number): string {
  return towns[place % towns.length] ?? lipovac;
}
