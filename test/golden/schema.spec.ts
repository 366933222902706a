import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { freshDatabase } from '../support/database';
import { describeSchema } from '../support/describe-schema';

const golden = join(__dirname, 'schema.txt');

/** The schema as migrations make it. A difference is reviewed, then written down. */
it('is the reviewed one', async () => {
  const client = new Client(await freshDatabase());
  await client.connect();
  try {
    expect(await describeSchema(client)).toBe(readFileSync(golden, 'utf8'));
  } finally {
    await client.end();
  }
});
