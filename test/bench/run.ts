import { chmodSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'pg';
import { startEmbeddedPostgres } from '../../apps/backend/src/platform/database/embedded/embedded-postgres';
import { fill, large, type Size } from './fill';
import { openInstallation, type Installation } from './installation';
import { chooseParts } from './parts';
import { report } from './rounds';

/** Answers take most of the time in which an installation is filled. */
const withoutAnswers: Size = { ...large, answersOfAttempt: 0 };

async function run(names: readonly string[]): Promise<boolean> {
  const parts = chooseParts(names);
  const dataFolder = mkdtempSync(join(tmpdir(), 'svetionik-bench-'));
  chmodSync(dataFolder, 0o755);
  const postgres = await startEmbeddedPostgres({ dataFolder });
  let bench: Installation | undefined;
  try {
    bench = await openInstallation(postgres.ownerUrl, dataFolder);
    const passed: boolean[] = [];
    const size = parts.some((part) => part.filled === 'answers') ? large : withoutAnswers;
    let filled = false;
    for (const part of parts) {
      if (part.filled && !filled) await fillAndReport(bench.client, size);
      filled ||= part.filled !== false;
      passed.push(...(await part.run(bench, part.pieces)));
    }
    return passed.every(Boolean);
  } finally {
    await bench?.close();
    await postgres.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

async function fillAndReport(client: Client, size: Size): Promise<void> {
  await fill(client, size);
  report(
    `Data: ${size.people} people, ${size.courses} courses, ${size.attempts} attempts, ${size.attempts * size.answersOfAttempt} answers.`,
  );
}

run(process.argv.slice(2)).then(
  (passed) => process.exit(passed ? 0 : 1),
  (error: unknown) => {
    process.stderr.write(
      `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exit(1);
  },
);
