import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessment';
import { FiguresComputer } from './figures-computer';
import { FiguresController } from './figures.controller';
import { FiguresService } from './figures.service';
import { RegradeApplier, RegradePreviewer } from './regrades/regrade-workers';
import { RegradesController } from './regrades/regrades.controller';
import { RegradesService } from './regrades/regrades.service';

@Module({
  imports: [AssessmentModule],
  controllers: [FiguresController, RegradesController],
  providers: [FiguresService, FiguresComputer, RegradesService, RegradePreviewer, RegradeApplier],
})
export class ReportingModule {}
