import { Module } from '@nestjs/common';
import { EmployerMatcher } from './employer-matcher';
import { InstitutionsController } from './institutions.controller';
import { InstitutionsService } from './institutions.service';
import { MergeFollowers } from './merge-followers';
import { MergeUndoingService } from './merge-undoing.service';
import { MergesController } from './merges.controller';
import { MergesService } from './merges.service';
import { WorkplacesController } from './workplaces.controller';
import { WorkplacesService } from './workplaces.service';
import { WrittenNamesService } from './written-names.service';

@Module({
  controllers: [InstitutionsController, MergesController, WorkplacesController],
  providers: [
    InstitutionsService,
    MergesService,
    MergeFollowers,
    MergeUndoingService,
    WorkplacesService,
    WrittenNamesService,
    EmployerMatcher,
  ],
  exports: [MergeFollowers],
})
export class InstitutionsModule {}
