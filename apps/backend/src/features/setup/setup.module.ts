import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations';
import { KeyCreator } from './key-creator';
import { MailTrials } from './mail-trials';
import { SetupController } from './setup.controller';
import { SetupService } from './setup.service';

@Module({
  imports: [OrganisationsModule],
  controllers: [SetupController],
  providers: [SetupService, MailTrials, KeyCreator],
  exports: [SetupService],
})
export class SetupModule {}
