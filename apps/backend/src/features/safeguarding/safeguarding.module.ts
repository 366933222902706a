import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity';
import { AccessController } from './access.controller';
import { CasesController } from './cases.controller';
import { CasesService } from './cases.service';
import { HourlyCounters } from './hourly-counters';
import { OfficerKeysService } from './officer-keys.service';
import { OfficerMailsWorker } from './officer-mails.worker';
import { OfficerNewsWorker } from './officer-news.worker';
import { AccessService } from './recovery/access.service';
import { ReportsController } from './reports.controller';
import { ReportsService } from './reports.service';

@Module({
  imports: [IdentityModule],
  controllers: [AccessController, CasesController, ReportsController],
  providers: [
    AccessService,
    CasesService,
    HourlyCounters,
    OfficerKeysService,
    OfficerMailsWorker,
    OfficerNewsWorker,
    ReportsService,
  ],
})
export class SafeguardingModule {}
