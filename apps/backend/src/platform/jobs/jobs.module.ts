import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { SETTINGS, type Settings } from '../config/config.module';
import { BullWorker } from './bull-worker';
import { DatabaseWorker } from './database-worker';
import { DeadJobs } from './dead-jobs';
import { JobClaims } from './job-claims';
import { JobHandlers } from './job-handlers';
import { JobRunner } from './job-runner';
import { Jobs } from './jobs';
import { JobsController } from './jobs.controller';
import { JobWakeup } from './job-wakeup';
import { RecurringJobs } from './recurring-jobs';
import { WORKER, type Worker } from './worker';

@Global()
@Module({
  imports: [DiscoveryModule],
  controllers: [JobsController],
  providers: [
    Jobs,
    DeadJobs,
    JobClaims,
    JobHandlers,
    JobRunner,
    JobWakeup,
    RecurringJobs,
    DatabaseWorker,
    BullWorker,
    {
      provide: WORKER,
      inject: [SETTINGS, DatabaseWorker, BullWorker],
      useFactory: (settings: Settings, database: DatabaseWorker, bull: BullWorker): Worker =>
        settings.redisUrl === undefined ? database : bull,
    },
  ],
  exports: [Jobs, JobClaims, JobRunner, JobHandlers, RecurringJobs, WORKER],
})
export class JobsModule {}
