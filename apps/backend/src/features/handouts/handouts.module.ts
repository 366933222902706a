import { Module } from '@nestjs/common';
import { AuthoringModule } from '../authoring';
import { CatalogueModule } from '../catalogue';
import { LearningModule } from '../learning';
import { OrganisationsModule } from '../organisations';
import { HandoutCopies } from './handout-copies';
import { HandoutRenderer } from './handout-renderer.worker';
import { HandoutReader } from './handout-reader';
import { HandoutsController } from './handouts.controller';
import { HandoutsService } from './handouts.service';

/** Documents to take along, made of lessons for who reads them: in their script, with the contacts of the day. */
@Module({
  imports: [OrganisationsModule, CatalogueModule, AuthoringModule, LearningModule],
  controllers: [HandoutsController],
  providers: [HandoutsService, HandoutReader, HandoutCopies, HandoutRenderer],
})
export class HandoutsModule {}
