import { Module } from '@nestjs/common';
import { AuthoringModule } from '../authoring';
import { IssuingModule } from '../issuing';
import { OrganisationsModule } from '../organisations';
import { RunsModule } from '../runs';
import { SetupModule } from '../setup';
import { HomeController } from './home.controller';
import { HomeService } from './home.service';
import { IssuingPart } from './issuing-part';
import { OrganisationPart } from './organisation-part';
import { OwnChangesService } from './own-changes.service';
import { RunsPart } from './runs-part';

/** What waits for whoever signs in to work here, and what changed for whoever learns. */
@Module({
  imports: [OrganisationsModule, AuthoringModule, IssuingModule, RunsModule, SetupModule],
  controllers: [HomeController],
  providers: [HomeService, IssuingPart, OrganisationPart, RunsPart, OwnChangesService],
})
export class HomeModule {}
