import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Client } from 'pg';

/** Where the dumps of installations of earlier releases are. */
export const releaseFolder = join(__dirname, '../upgrades');

/** Fills an empty database with what an installation of an earlier release had. */
export async function restoreRelease(url: string, release: string): Promise<void> {
  const dump = gunzipSync(readFileSync(join(releaseFolder, release))).toString('utf8');
  await withClient(url, (client) => client.query(dump));
}

export async function withClient<Result>(
  url: string,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
