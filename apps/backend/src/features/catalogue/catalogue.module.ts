import { Module, type OnModuleInit } from '@nestjs/common';
import { AttachedCourses, IdentityModule } from '../identity';
import { OrganisationsModule } from '../organisations';
import { CatalogueController } from './catalogue.controller';
import { CatalogueService } from './catalogue.service';
import { CourseAddresses } from './course-addresses';
import { CourseEditions } from './course-editions';
import { CoursePublisher } from './course-publisher';
import { Facts } from './facts';
import { ModulePublisher } from './module-publisher';
import { PublishedDocuments } from './published-documents';
import { ListedCoursesService } from './sharing/listed-courses.service';
import { ReceivedCoursesService } from './sharing/received-courses.service';
import { SharingController } from './sharing/sharing.controller';
import { SharingService } from './sharing/sharing.service';
import { SurroundedEditions } from './surrounding/surrounded-editions';
import { SurroundingController } from './surrounding/surrounding.controller';
import { SurroundingService } from './surrounding/surrounding.service';

const published = [
  PublishedDocuments,
  ModulePublisher,
  CoursePublisher,
  CourseAddresses,
  CourseEditions,
  SurroundedEditions,
  Facts,
];

@Module({
  imports: [IdentityModule, OrganisationsModule],
  controllers: [CatalogueController, SharingController, SurroundingController],
  providers: [
    CatalogueService,
    SharingService,
    ReceivedCoursesService,
    ListedCoursesService,
    SurroundingService,
    ...published,
  ],
  exports: published,
})
export class CatalogueModule implements OnModuleInit {
  constructor(
    private readonly attached: AttachedCourses,
    private readonly editions: CourseEditions,
  ) {}

  onModuleInit(): void {
    this.attached.provide((transaction, organisationId, courseId) =>
      this.editions.findJoinable(transaction, organisationId, courseId),
    );
  }
}
