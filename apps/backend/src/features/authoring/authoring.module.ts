import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessment';
import { CatalogueModule } from '../catalogue';
import { BanksController } from './banks/banks.controller';
import { BanksService } from './banks/banks.service';
import { ItemsService } from './banks/items.service';
import { CourseCopier } from './courses/course-copier';
import { CourseEditionsService } from './courses/course-editions.service';
import { CoursesController } from './courses/courses.controller';
import { CoursesService } from './courses/courses.service';
import { Drafts } from './drafts/drafts';
import { DraftsController } from './drafts/drafts.controller';
import { RevisionsService } from './drafts/revisions.service';
import { ExchangeController } from './exchange/exchange.controller';
import { ExportsService } from './exchange/exports.service';
import { ImportAdder } from './exchange/import-adder';
import { ImportReader } from './exchange/import-reader';
import { ImportedPictures } from './exchange/imported-pictures';
import { ImportsService } from './exchange/imports.service';
import { FactsController } from './facts/facts.controller';
import { FactsService } from './facts/facts.service';
import { OverdueFacts } from './facts/overdue-facts';
import { OverdueFactsMailWorker } from './facts/overdue-facts-mail.worker';
import { OverdueFactsWorker } from './facts/overdue-facts.worker';
import { LessonsController } from './modules/lessons.controller';
import { LessonsService } from './modules/lessons.service';
import { ModuleEditionsService } from './modules/module-editions.service';
import { ModulesController } from './modules/modules.controller';
import { ModulesService } from './modules/modules.service';
import { JudgeMailWorker } from './panels/judge-mail.worker';
import { PanelsController } from './panels/panels.controller';
import { PanelsService } from './panels/panels.service';
import { SheetsService } from './panels/sheets.service';
import { CourseWriter } from './publishing/course-writer';
import { ModuleWriter } from './publishing/module-writer';
import { PublishedModules } from './publishing/published-modules';
import { RemovalsController } from './removals/removals.controller';
import { RemovalsService } from './removals/removals.service';
import { StarterContentPublisher } from './starter/starter-content';
import { StarterDrafts } from './starter/starter-drafts';
import { UploadsController } from './uploads/uploads.controller';
import { UploadsService } from './uploads/uploads.service';
import { WaitingWriting } from './waiting-writing';

const modules = [ModulesService, ModuleEditionsService, LessonsService];
const courses = [CoursesService, CourseEditionsService, CourseCopier, BanksService, ItemsService];
const exchange = [ImportsService, ImportReader, ImportAdder, ImportedPictures, ExportsService];
const panels = [PanelsService, SheetsService, JudgeMailWorker];
const facts = [FactsService, OverdueFacts, OverdueFactsWorker, OverdueFactsMailWorker];
const publishing = [Drafts, ModuleWriter, CourseWriter, PublishedModules];

@Module({
  imports: [CatalogueModule, AssessmentModule],
  controllers: [
    ModulesController,
    LessonsController,
    DraftsController,
    RemovalsController,
    CoursesController,
    BanksController,
    ExchangeController,
    PanelsController,
    UploadsController,
    FactsController,
  ],
  providers: [
    ...modules,
    ...courses,
    ...exchange,
    ...panels,
    ...publishing,
    UploadsService,
    ...facts,
    RemovalsService,
    RevisionsService,
    StarterDrafts,
    StarterContentPublisher,
    WaitingWriting,
  ],
  exports: [StarterContentPublisher, ModuleEditionsService, WaitingWriting],
})
export class AuthoringModule {}
