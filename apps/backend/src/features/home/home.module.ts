import { Module } from '@nestjs/common';
import { AuthoringModule } from '../authoring';
import { IssuingModule } from '../issuing';
import { OrganisationsModule } from '../organisations';
import { SetupModule } from '../setup';
import { HomeController } from './home.controller';
import { HomeService } from './home.service';
import { IssuingPart } from './issuing-part';

/** What waits for whoever signs in to work here. */
@Module({
  imports: [OrganisationsModule, AuthoringModule, IssuingModule, SetupModule],
  controllers: [HomeController],
  providers: [HomeService, IssuingPart],
})
export class HomeModule {}
