import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessment';
import { CatalogueModule } from '../catalogue';
import { IdentityModule } from '../identity';
import { PrivacyModule } from '../privacy';
import { RegistryModule } from '../registry';
import { HandedContent } from './handover/handed-content';
import { HandedData } from './handover/handed-data';
import { HandedRegisters } from './handover/handed-registers';
import { HandoverFiles } from './handover/handover-files';
import { HandoverMaker } from './handover/handover-maker';
import { HandoverService } from './handover/handover.service';
import { LeaverEraser } from './leaver-eraser';
import { LeavingEnder } from './leaving-ender';
import { LeavingNews } from './leaving-news';
import { LeavingsController } from './leavings.controller';
import { LeavingsService } from './leavings.service';
import { LeavingsWorker } from './leavings.worker';

@Module({
  imports: [AssessmentModule, CatalogueModule, IdentityModule, PrivacyModule, RegistryModule],
  controllers: [LeavingsController],
  providers: [
    HandedContent,
    HandedData,
    HandedRegisters,
    HandoverFiles,
    HandoverMaker,
    HandoverService,
    LeaverEraser,
    LeavingEnder,
    LeavingNews,
    LeavingsService,
    LeavingsWorker,
  ],
})
export class LeavingsModule {}
