import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
import { readSettings } from './platform/config/env';
import { OperationsServer } from './platform/metrics/operations-server';
import { RecurringJobs } from './platform/jobs/recurring-jobs';
import { WORKER, type Worker } from './platform/jobs/worker';
import { refuseUnfitStart } from './refuse-unfit-start';
import { runProcess } from './run-process';

runProcess(async () => {
  await refuseUnfitStart(readSettings());
  const app = await NestFactory.createApplicationContext(AppModule, {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  await app.get(RecurringJobs).ensure();
  const worker = app.get<Worker>(WORKER);
  await worker.start();
  await app.get(OperationsServer).start();
  return {
    stop: async () => {
      await worker.stop();
      await app.close();
    },
  };
});
