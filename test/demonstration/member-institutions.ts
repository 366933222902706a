import { EmployerMatcher } from '../../apps/backend/src/features/institutions/employer-matcher';
import { GivenInstitutions } from '../support/given-institutions';
import { names, towns } from './employers';
import type { World } from './world';

/** A few places where people of a member work, other ones in each; the others wait to be sorted in. */
export async function makeMemberInstitutions(
  { app, client }: Pick<World, 'app' | 'client'>,
  organisation: string,
  place: number,
): Promise<void> {
  const given = new GivenInstitutions(client, organisation);
  const name = names[place % names.length] ?? '';
  const town = towns[place % towns.length] ?? '';
  await given.institution({ kind: 'health', name: `Dom zdravlja „${name}“`, town });
  await given.institution({ kind: 'education', name: `Osnovna škola „${name}“`, town });
  await given.institution({ kind: 'police', name: `Policijska stanica ${town}`, town });
  await app.get(EmployerMatcher, { strict: false }).handle();
}
