import { Module } from '@nestjs/common';
import { CatalogueController } from './catalogue.controller';
import { CatalogueService } from './catalogue.service';
import { CourseEditions } from './course-editions';
import { CoursePublisher } from './course-publisher';
import { Facts } from './facts';
import { ModulePublisher } from './module-publisher';
import { PublishedDocuments } from './published-documents';

const published = [PublishedDocuments, ModulePublisher, CoursePublisher, CourseEditions, Facts];

@Module({
  controllers: [CatalogueController],
  providers: [CatalogueService, ...published],
  exports: published,
})
export class CatalogueModule {}
