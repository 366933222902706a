import { Global, Module } from '@nestjs/common';
import { Clock } from '../clock';
import { readSettings, type Settings } from './env';

/** Injection token of {@link Settings}. */
export const SETTINGS = Symbol('settings');

export type { Settings };

@Global()
@Module({
  providers: [{ provide: SETTINGS, useFactory: () => readSettings() }, Clock],
  exports: [SETTINGS, Clock],
})
export class ConfigModule {}
