import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../apps/backend/src/app.module';
import { loadContent } from '../../apps/backend/src/commands/load-content';

/** The starter courses, as the command loads them: the program's own entry finds its commands only where it is built. */
async function load(): Promise<void> {
  const app = await NestFactory.createApplicationContext(AppModule, { logger: false });
  await loadContent(app, process.argv.slice(2));
  await app.close();
  process.exit(0);
}

void load();
