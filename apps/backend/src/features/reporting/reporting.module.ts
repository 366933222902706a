import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessment';
import { CatalogueModule } from '../catalogue';
import { ItemAnalysisComputer } from './item-analysis-computer';
import { ItemAnalysisController } from './item-analysis.controller';
import { ItemAnalysisService } from './item-analysis.service';
import { MemberRegrades } from './regrades/member-regrades';
import { ReceivedRegradesController } from './regrades/received-regrades.controller';
import { ReceivedRegradesService } from './regrades/received-regrades.service';
import { RegradeApplier, RegradePreviewer } from './regrades/regrade-workers';
import { RegradesController } from './regrades/regrades.controller';
import { RegradesService } from './regrades/regrades.service';
import { SharedSumsController } from './sharing/shared-sums.controller';
import { SharedSumsExportService } from './sharing/shared-sums-export.service';
import { SharedSumsService } from './sharing/shared-sums.service';

@Module({
  imports: [AssessmentModule, CatalogueModule],
  controllers: [
    ItemAnalysisController,
    RegradesController,
    ReceivedRegradesController,
    SharedSumsController,
  ],
  providers: [
    ItemAnalysisService,
    ItemAnalysisComputer,
    RegradesService,
    ReceivedRegradesService,
    MemberRegrades,
    RegradePreviewer,
    RegradeApplier,
    SharedSumsService,
    SharedSumsExportService,
  ],
})
export class ReportingModule {}
