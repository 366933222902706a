import { Module } from '@nestjs/common';
import { AuditsController } from './audits.controller';
import { AuditsService } from './audits.service';
import { ActionsExportService } from './export.service';

/** What was done, for auditors. */
@Module({ controllers: [AuditsController], providers: [AuditsService, ActionsExportService] })
export class AuditsModule {}
