import { Module } from '@nestjs/common';
import { AuditsController } from './audits.controller';
import { AuditsService } from './audits.service';

/** What was done, for auditors. */
@Module({ controllers: [AuditsController], providers: [AuditsService] })
export class AuditsModule {}
