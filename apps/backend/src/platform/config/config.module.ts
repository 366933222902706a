import { Global, Module } from '@nestjs/common';
import { Clock } from '../clock';
import { Seeds } from '../seeds';
import { readSettings, type Settings } from './env';

/** Injection token of {@link Settings}. */
export const SETTINGS = Symbol('settings');

export type { Settings };

@Global()
@Module({
  providers: [{ provide: SETTINGS, useFactory: () => readSettings() }, Clock, Seeds],
  exports: [SETTINGS, Clock, Seeds],
})
export class ConfigModule {}
