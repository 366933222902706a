import { Controller } from '@nestjs/common';
import {
  listCourses,
  listNetworkCourses,
  listTracks,
  readCourse,
} from '@svetionik/contracts/catalogue';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { PersonActor, VisitorActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { CatalogueService } from './catalogue.service';
import { ListedCoursesService } from './sharing/listed-courses.service';

@Controller()
export class CatalogueController {
  constructor(
    private readonly catalogue: CatalogueService,
    private readonly listed: ListedCoursesService,
  ) {}

  @Handles(listTracks)
  listTracks(@CurrentActor() actor: PersonActor | VisitorActor) {
    return this.catalogue.listTracks(actor);
  }

  @Handles(listCourses)
  listCourses(
    @CurrentActor() actor: PersonActor | VisitorActor,
    @Input() { query }: EndpointInput<typeof listCourses>,
  ) {
    return this.catalogue.listCourses(actor, query);
  }

  @Handles(listNetworkCourses)
  listNetworkCourses(
    @CurrentActor() actor: PersonActor | VisitorActor,
    @Input() { query }: EndpointInput<typeof listNetworkCourses>,
  ) {
    return this.listed.list(actor, query);
  }

  @Handles(readCourse)
  readCourse(
    @CurrentActor() actor: PersonActor | VisitorActor,
    @Input() { params }: EndpointInput<typeof readCourse>,
  ) {
    return this.catalogue.readCourse(actor, params.slug);
  }
}
