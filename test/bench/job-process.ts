import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../apps/backend/src/app.module';
import { JobClaims } from '../../apps/backend/src/platform/jobs/job-claims';
import { JobRunner } from '../../apps/backend/src/platform/jobs/job-runner';
import { tellMeasured } from './measured-process';

/** Runs the due jobs up to the one that is named, as a worker does, and says how long that one took and what the process held at most. */
async function work(wanted: string | undefined): Promise<void> {
  const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error', 'warn'] });
  for (;;) {
    const [job] = await app.get(JobClaims).claimDue(1, 60);
    if (job === undefined) throw new Error(`no job ${wanted} is due`);
    const run = () => app.get(JobRunner).run(job);
    if (job.handler === wanted) {
      await tellMeasured(run);
      await app.close();
      process.exit(0);
    }
    await run();
  }
}

void work(process.argv[2]);
