import 'reflect-metadata';
import { Test, type TestingModule } from '@nestjs/testing';
import { AppModule } from '../../apps/backend/src/app.module';
import { Clock } from '../../apps/backend/src/platform/clock';
import { SETTINGS, type Settings } from '../../apps/backend/src/platform/config/config.module';
import { Seeds } from '../../apps/backend/src/platform/seeds';
import { PastClock, PastSeeds } from './moment';

/** The program on a database in which a year is to pass, as it is to those who work within {@link at}. */
export async function openApp(settings: Settings): Promise<TestingModule> {
  const app = await Test.createTestingModule({ imports: [AppModule] })
    .overrideProvider(SETTINGS)
    .useValue(settings)
    .overrideProvider(Clock)
    .useValue(new PastClock())
    .overrideProvider(Seeds)
    .useValue(new PastSeeds())
    .compile();
  await app.init();
  return app;
}
