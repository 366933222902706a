import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openInstallation, type Installation } from './installation';
import type { Bench } from './parts';

/** Measures in an installation of its own, because other parts of the bench leave things behind; it is dropped afterwards. */
export async function withInstallation<Outcome>(
  bench: Bench,
  name: string,
  measure: (installation: Installation) => Promise<Outcome>,
): Promise<Outcome> {
  const url = new URL(bench.ownerUrl);
  url.pathname = name;
  const dataFolder = join(bench.variables['DATA_FOLDER'] ?? '', name);
  await bench.client.query(`CREATE DATABASE ${name}`);
  await mkdir(dataFolder);
  const installation = await openInstallation(url.href, dataFolder);
  try {
    return await measure(installation);
  } finally {
    await installation.close();
    await bench.client.query(`DROP DATABASE ${name} WITH (FORCE)`);
  }
}
