import { Module, type OnModuleInit } from '@nestjs/common';
import { LearningModule } from '../learning';
import { MovedDays, RegistryModule } from '../registry';
import { LawChangesService } from './law-changes.service';
import { LeavesOfAbsenceService } from './leaves-of-absence.service';
import { findMovingLaw } from './moving-law';
import { RemindersWorker } from './reminders.worker';
import { RenewalsController } from './renewals.controller';
import { RenewalsService } from './renewals.service';

/** Until when certificates count: terms, leaves, changes of law, reminders, and the beginning of a renewal. */
@Module({
  imports: [LearningModule, RegistryModule],
  controllers: [RenewalsController],
  providers: [RenewalsService, LeavesOfAbsenceService, LawChangesService, RemindersWorker],
})
export class RenewalModule implements OnModuleInit {
  constructor(private readonly movedDays: MovedDays) {}

  onModuleInit(): void {
    this.movedDays.explainBy(findMovingLaw);
  }
}
