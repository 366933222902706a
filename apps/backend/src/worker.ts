import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
import { RecurringJobs } from './platform/jobs/recurring-jobs';
import { WORKER, type Worker } from './platform/jobs/worker';
import { runProcess } from './run-process';

runProcess(async () => {
  const app = await NestFactory.createApplicationContext(AppModule, {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  await app.get(RecurringJobs).ensure();
  const worker = app.get<Worker>(WORKER);
  await worker.start();
  return {
    stop: async () => {
      await worker.stop();
      await app.close();
    },
  };
});
