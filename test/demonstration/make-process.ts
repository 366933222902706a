import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Client } from 'pg';
import { DemonstrationFolder } from '../../apps/backend/src/launcher/demonstration-folder';
import { readSettings } from '../../apps/backend/src/platform/config/env';
import { makeDemonstration } from './make';

const compiled = join(__dirname, '../../dist/backend/apps/backend/src');

/** A demonstration of two thousand people in nine organisations, whose year ends now. */
async function run({ DEMONSTRATION_PEOPLE: people = '600' }: NodeJS.ProcessEnv): Promise<void> {
  const settings = readSettings();
  const { databaseOwnerUrl } = settings;
  if (databaseOwnerUrl === undefined)
    throw new Error('A demonstration is made by npm run demo only.');
  await makeDemonstration(settings, databaseOwnerUrl, {
    people: Number(people),
    elsewhere: Math.round((Number(people) * 7) / 3),
    end: new Date(),
    seed: 'svetionik',
  });
  await markContentLoaded(databaseOwnerUrl);
  await new DemonstrationFolder(settings.dataFolder).noteMade();
}

/** The program that starts next tells by its own files whether the courses are loaded, and not by those that made the demonstration. */
async function markContentLoaded(ownerUrl: string): Promise<void> {
  const require = createRequire(__filename);
  const { contentFingerprint } = require(join(compiled, 'commands/content-fingerprint.js'));
  const { starterFolder } = require(join(compiled, 'program-folders.js'));
  const client = new Client(ownerUrl);
  await client.connect();
  await client.query(
    `UPDATE platform.setting SET value = $1 || ' ' || split_part(value, ' ', 2) WHERE name = 'content'`,
    [await contentFingerprint(starterFolder)],
  );
  await client.end();
}

run(process.env).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(
      `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exit(1);
  },
);
