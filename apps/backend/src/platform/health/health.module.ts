import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { ProcessGroup } from '../processes/process-group';
import { BackupCheck } from './checks/backup.check';
import { ClockCheck } from './checks/clock.check';
import { DatabaseCheck } from './checks/database.check';
import { DiskCheck } from './checks/disk.check';
import { JobsCheck } from './checks/jobs.check';
import { KeysCheck } from './checks/keys.check';
import { ProcessesCheck } from './checks/processes.check';
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
    ProcessesCheck,
    ProcessGroup,
  ],
  exports: [HealthChecks, ProcessGroup],
})
export class HealthModule {}
