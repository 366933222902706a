import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { BackupCheck } from './checks/backup.check';
import { ClockCheck } from './checks/clock.check';
import { DatabaseCheck } from './checks/database.check';
import { DiskCheck } from './checks/disk.check';
import { JobsCheck } from './checks/jobs.check';
import { KeysCheck } from './checks/keys.check';
import { HealthChecks } from './health-checks';
import { HealthController } from './health.controller';

@Global()
@Module({
  imports: [DiscoveryModule],
  controllers: [HealthController],
  providers: [
    HealthChecks,
    BackupCheck,
    ClockCheck,
    DatabaseCheck,
    DiskCheck,
    JobsCheck,
    KeysCheck,
  ],
  exports: [HealthChecks],
})
export class HealthModule {}
