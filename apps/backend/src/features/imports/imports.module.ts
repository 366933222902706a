import { Module, type OnModuleInit } from '@nestjs/common';
import { Subscriptions } from '../../platform/events/subscriptions';
import { GroupsModule } from '../groups';
import { IdentityModule } from '../identity';
import { LearningModule } from '../learning';
import { ImportApplierWorker } from './import-applier.worker';
import { ImportCheckerWorker } from './import-checker.worker';
import { ImportEntries } from './import-entries';
import { ImportFiles } from './import-files';
import { ImportReaderWorker } from './import-reader.worker';
import { ImportStepsService } from './import-steps.service';
import { ImportSweeperWorker } from './import-sweeper.worker';
import { ImportUndoerWorker } from './import-undoer.worker';
import { ImportedRowsController } from './imported-rows.controller';
import { ImportedRowsService } from './imported-rows.service';
import { ImportsController } from './imports.controller';
import { attachRowsJob } from './imports.jobs';
import { ImportsService } from './imports.service';
import { JoinedWorker } from './joined.worker';
import { RefusedRowsService } from './refused-rows.service';

const workers = [
  ...[ImportReaderWorker, ImportCheckerWorker, ImportApplierWorker, ImportUndoerWorker],
  ...[JoinedWorker, ImportSweeperWorker],
];

/** Lists of people come in as files: looked at row by row, applied, and taken back as a whole. */
@Module({
  imports: [IdentityModule, LearningModule, GroupsModule],
  controllers: [ImportsController, ImportedRowsController],
  providers: [
    ImportsService,
    ImportStepsService,
    ImportedRowsService,
    RefusedRowsService,
    ImportFiles,
    ImportEntries,
    ...workers,
  ],
})
export class ImportsModule implements OnModuleInit {
  constructor(private readonly subscriptions: Subscriptions) {}

  onModuleInit(): void {
    this.subscriptions.subscribe('identity.joined', attachRowsJob);
  }
}
