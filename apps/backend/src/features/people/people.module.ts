import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue';
import { GroupsModule } from '../groups';
import { IdentityModule } from '../identity';
import { LearningModule } from '../learning';
import { BulkActionsController } from './bulk-actions.controller';
import { BulkActionsService } from './bulk-actions.service';
import { BulkActionsWorker } from './bulk-actions.worker';
import { BulkDoer } from './bulk-doer';
import { BulkEntries } from './bulk-entries';
import { CoordinationService } from './coordination.service';
import { PeopleExportService } from './export.service';
import { Entrants } from './entrants';
import { MessageMailWorker } from './message-mail.worker';
import { OpeningsService } from './openings.service';
import { PeopleController } from './people.controller';
import { PeopleReader } from './people-reader';
import { PeopleService } from './people.service';
import { PersonService } from './person.service';
import { SavedFiltersService } from './saved-filters.service';
import { SeenCourses } from './seen-courses';

@Module({
  imports: [CatalogueModule, GroupsModule, IdentityModule, LearningModule],
  controllers: [PeopleController, BulkActionsController],
  providers: [
    PeopleReader,
    Entrants,
    PeopleService,
    PeopleExportService,
    SavedFiltersService,
    PersonService,
    OpeningsService,
    CoordinationService,
    SeenCourses,
    BulkActionsService,
    BulkDoer,
    BulkEntries,
    BulkActionsWorker,
    MessageMailWorker,
  ],
  exports: [Entrants],
})
export class PeopleModule {}
