import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity';
import { CasesController } from './cases.controller';
import { CasesService } from './cases.service';
import { HourlyCounters } from './hourly-counters';
import { OfficerKeysService } from './officer-keys.service';
import { ReportsController } from './reports.controller';
import { ReportsService } from './reports.service';

@Module({
  imports: [IdentityModule],
  controllers: [CasesController, ReportsController],
  providers: [CasesService, HourlyCounters, OfficerKeysService, ReportsService],
})
export class SafeguardingModule {}
