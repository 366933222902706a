import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../apps/backend/src/app.module';
import { JobClaims } from '../../apps/backend/src/platform/jobs/job-claims';
import { JobRunner } from '../../apps/backend/src/platform/jobs/job-runner';

/** Runs the one job that is due, as a worker does, and says how long it took and what the process held at most. */
async function work(): Promise<void> {
  const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error', 'warn'] });
  const started = performance.now();
  for (const job of await app.get(JobClaims).claimDue(1, 60)) await app.get(JobRunner).run(job);
  const seconds = (performance.now() - started) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  await app.close();
  process.send?.({ seconds, megabytes }, () => process.exit(0));
}

void work();
