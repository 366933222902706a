import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../apps/backend/src/app.module';
import { JobClaims } from '../../apps/backend/src/platform/jobs/job-claims';
import { JobRunner } from '../../apps/backend/src/platform/jobs/job-runner';
import { tellMeasured } from './measured-process';

const together = 20;
const leaseSeconds = 600;

/** Works off due jobs, as a worker does, until so many documents are made, and says how long that took and what the process held at most. */
async function work(documents: number): Promise<void> {
  const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error', 'warn'] });
  await tellMeasured(async () => {
    for (let made = 0; made < documents;) {
      const jobs = await app.get(JobClaims).claimDue(together, leaseSeconds);
      if (jobs.length === 0) throw new Error(`only ${made} documents were to be made`);
      for (const job of jobs) await app.get(JobRunner).run(job);
      made += jobs.filter(({ handler }) => handler === 'certification.render').length;
    }
  });
  await app.close();
  process.exit(0);
}

void work(Number(process.argv[2]));
