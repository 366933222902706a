import { Module } from '@nestjs/common';
import { EmployerMatcher } from './employer-matcher';
import { InstitutionsController } from './institutions.controller';
import { InstitutionsService } from './institutions.service';
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
    MergeUndoingService,
    WorkplacesService,
    WrittenNamesService,
    EmployerMatcher,
  ],
})
export class InstitutionsModule {}
