import type { Client } from 'pg';
import { v7 } from 'uuid';
import { StartRefused } from '../../apps/backend/src/platform/processes/start-refused';
import type { Year } from './year';

/** Says in the database that all that comes into it is invented, and makes its organisation; refuses a database in which something is. Gives the organisation. */
export async function begin(client: Client, { begin, end }: Year): Promise<string> {
  const { rows } = await client.query<{ used: boolean }>(
    'SELECT EXISTS (SELECT FROM platform.organisation) OR EXISTS (SELECT FROM platform.demonstration) AS used',
  );
  if (rows[0]?.used !== false)
    throw new StartRefused('A demonstration is made in an empty database only: this one is not.');
  await client.query('INSERT INTO platform.demonstration (ends_on) VALUES ($1)', [end]);
  const id = v7({ msecs: begin.getTime() });
  await client.query(
    'INSERT INTO platform.organisation (id, slug, name, is_network, created_at) VALUES ($1, $2, $3, true, $4)',
    [id, 'demonstracija', { 'sr-Latn': 'Demonstracija', 'sr-Cyrl': 'Демонстрација' }, begin],
  );
  return id;
}
