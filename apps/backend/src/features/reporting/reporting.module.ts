import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessment';
import { ItemAnalysisComputer } from './item-analysis-computer';
import { ItemAnalysisController } from './item-analysis.controller';
import { ItemAnalysisService } from './item-analysis.service';
import { RegradeApplier, RegradePreviewer } from './regrades/regrade-workers';
import { RegradesController } from './regrades/regrades.controller';
import { RegradesService } from './regrades/regrades.service';

@Module({
  imports: [AssessmentModule],
  controllers: [ItemAnalysisController, RegradesController],
  providers: [
    ItemAnalysisService,
    ItemAnalysisComputer,
    RegradesService,
    RegradePreviewer,
    RegradeApplier,
  ],
})
export class ReportingModule {}
