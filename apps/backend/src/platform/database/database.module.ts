import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SETTINGS, type Settings } from '../config/config.module';
import { applicationRole } from './application-role';
import { ClockWatch } from './clock-watch';
import { DerivedRows } from './derived-rows';
import { PreparingClient } from './preparing-client';
import { Transactions } from './transactions';
import { patienceMilliseconds } from './wait-for-database';
import { waitingDriver } from './waiting-pool';

/** What a request asks is short: compiling its plan takes longer than carrying it out. */
const sessionSettings = '-c statement_timeout=30000 -c jit=off';

@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [SETTINGS],
      useFactory: (settings: Settings) => ({
        type: 'postgres' as const,
        driver: waitingDriver,
        url: settings.databaseUrl,
        autoLoadEntities: true,
        applicationName: 'svetionik',
        uuidExtension: 'pgcrypto' as const,
        installExtensions: false,
        poolErrorHandler: () => undefined,
        retryAttempts: 1,
        extra: {
          Client: PreparingClient,
          max: settings.databasePool,
          options: `-c role=${applicationRole} ${sessionSettings}`,
          keepAlive: true,
          connectionTimeoutMillis: patienceMilliseconds,
        },
      }),
    }),
  ],
  providers: [Transactions, ClockWatch, DerivedRows],
  exports: [Transactions, ClockWatch, DerivedRows],
})
export class DatabaseModule {}
