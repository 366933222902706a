import { v7 } from 'uuid';
import type { Bench } from './parts';
import { administratorRoles } from '../support/staff-roles';

/** The cookie of an administrator of the one organisation. */
export async function givenAdministrator({
  client,
  given,
}: Pick<Bench, 'client' | 'given'>): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    'SELECT id FROM platform.organisation LIMIT 1',
  );
  const person = await given.person({
    email: `izdavanje.${v7()}@primer.rs`,
    organisationId: rows[0]?.id,
    roles: administratorRoles,
  });
  await given.secondFactor(person);
  return given.session(person);
}

/** One click for a certificate for everybody who has passed; gives how many seconds it took. */
export async function issueAll(
  bench: Pick<Bench, 'address' | 'client' | 'given'>,
  people: number,
): Promise<number> {
  const { address, client } = bench;
  const cookie = await givenAdministrator(bench);
  await client.query('DELETE FROM platform.job');
  const began = performance.now();
  const reply = await fetch(`${address}/api/v1/certificates/batches/${v7()}`, {
    method: 'PUT',
    headers: { Cookie: cookie, Origin: address, 'Content-Type': 'application/json' },
    body: JSON.stringify({ course: null, except: [], expected: people }),
  });
  if (!reply.ok)
    throw new Error(`the batch was answered with ${reply.status} ${await reply.text()}`);
  return (performance.now() - began) / 1000;
}
