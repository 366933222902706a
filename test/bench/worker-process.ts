import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { setTimeout as pause } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { AppModule } from '../../apps/backend/src/app.module';
import { WORKER, type Worker } from '../../apps/backend/src/platform/jobs/worker';
import { tellMeasured } from './measured-process';

const lookMilliseconds = 100;

/** A worker as an installation runs it, until so many documents are ready in all; says how long that took, and what the process used. */
async function work(documents: number): Promise<void> {
  const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error', 'warn'] });
  const worker = app.get<Worker>(WORKER);
  const source = app.get(DataSource);
  await tellMeasured(async () => {
    await worker.start();
    while ((await countReady(source)) < documents) await pause(lookMilliseconds);
    await worker.stop();
  });
  await app.close();
  process.exit(0);
}

async function countReady(source: DataSource): Promise<number> {
  const [row]: { count: number }[] = await source.query(
    `SELECT count(*)::int AS count FROM platform.job WHERE handler = 'certification.render' AND state = 'done'`,
  );
  return row?.count ?? 0;
}

void work(Number(process.argv[2]));
