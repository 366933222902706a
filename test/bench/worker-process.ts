import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { AppModule } from '../../apps/backend/src/app.module';
import { WORKER, type Worker } from '../../apps/backend/src/platform/jobs/worker';
import { tellMeasured } from './measured-process';

const lookMilliseconds = 100;

/**
 * A worker as an installation runs it, until so many documents are ready in all; says how long that took, and what the process used.
 * The owner of the database counts them, because the worker's login sees one organisation at a time.
 */
async function work(documents: number, ownerUrl: string): Promise<void> {
  const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error', 'warn'] });
  const worker = app.get<Worker>(WORKER);
  const owner = new Client(ownerUrl);
  await owner.connect();
  await tellMeasured(async () => {
    await worker.start();
    while ((await countReady(owner)) < documents) await pause(lookMilliseconds);
    await worker.stop();
  });
  await owner.end();
  await app.close();
  process.exit(0);
}

async function countReady(owner: Client): Promise<number> {
  const { rows } = await owner.query<{ ready: number; failed: number }>(
    `SELECT count(*) FILTER (WHERE rendering = 'ready')::int AS ready, count(*) FILTER (WHERE rendering = 'failed')::int AS failed
     FROM registry.certificate`,
  );
  const { ready = 0, failed = 0 } = rows[0] ?? {};
  if (failed > 0) throw new Error(`${failed} documents could not be made`);
  return ready;
}

const [documents = '', ownerUrl = ''] = process.argv.slice(2);
work(Number(documents), ownerUrl).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
