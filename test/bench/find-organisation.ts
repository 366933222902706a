import type { Client } from 'pg';

/** The organisation of an installation that has one, or the network of several. */
export async function findOrganisation(client: Client): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    'SELECT id FROM platform.organisation ORDER BY is_network DESC, created_at, id LIMIT 1',
  );
  const [organisation] = rows;
  if (organisation === undefined) throw new Error('there is no organisation');
  return organisation.id;
}
