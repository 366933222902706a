import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { resolve } from 'node:path';
import { AppModule } from './app.module';
import { blockDemoAccounts } from './commands/block-demo-accounts';
import { prepareWebApp } from './create-web-app';
import { Heartbeat } from './features/assessment';
import { SessionNews } from './features/identity';
import type { Settings } from './platform/config/env';
import { OperationsServer } from './platform/metrics/operations-server';
import { ContractAdapter } from './platform/http/contract-adapter';
import { drainServer } from './platform/http/drain-server';
import { refuseUnfitStart } from './refuse-unfit-start';
import type { Running } from './run-process';

const webFolder = resolve(__dirname, '../../../../frontend/browser');

/** Serves people, alone or beside other processes on the same port. */
export async function startWeb(settings: Settings): Promise<Running> {
  await refuseUnfitStart(settings);
  const app = await NestFactory.create<NestExpressApplication>(AppModule, new ContractAdapter(), {
    bodyParser: false,
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  prepareWebApp(app, webFolder);
  const warning = await blockDemoAccounts(app);
  if (warning !== undefined) process.stderr.write(`${warning}\n`);
  await app.get(Heartbeat).start();
  await app.get(SessionNews).start();
  await app.get(OperationsServer).start();
  const server = await app.listen(settings.port, settings.host);
  return {
    stop: async () => {
      await drainServer(server);
      await app.close();
    },
  };
}
