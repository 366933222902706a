import { Module, type OnModuleInit } from '@nestjs/common';
import { AttachedCourses, IdentityModule } from '../identity';
import { CatalogueController } from './catalogue.controller';
import { CatalogueService } from './catalogue.service';
import { CourseEditions } from './course-editions';
import { CoursePublisher } from './course-publisher';
import { Facts } from './facts';
import { findOffer } from './offers.queries';
import { ModulePublisher } from './module-publisher';
import { PublishedDocuments } from './published-documents';

const published = [PublishedDocuments, ModulePublisher, CoursePublisher, CourseEditions, Facts];

@Module({
  imports: [IdentityModule],
  controllers: [CatalogueController],
  providers: [CatalogueService, ...published],
  exports: published,
})
export class CatalogueModule implements OnModuleInit {
  constructor(private readonly attached: AttachedCourses) {}

  onModuleInit(): void {
    this.attached.provide(async (transaction, organisationId, courseId) => {
      const found = await findOffer(transaction, organisationId, courseId, false);
      return found && { slug: found.slug, title: found.title, open: found.offer === 'offered' };
    });
  }
}
