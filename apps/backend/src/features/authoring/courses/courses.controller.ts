import { Controller } from '@nestjs/common';
import {
  checkCourseDraft,
  copyCourse,
  createCourse,
  listCourseDrafts,
  publishCourse,
  readCourseDraft,
  saveCourse,
} from '@svetionik/contracts/courses';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { CourseCopier } from './course-copier';
import { CourseEditionsService } from './course-editions.service';
import { CoursesService } from './courses.service';

@Controller()
export class CoursesController {
  constructor(
    private readonly courses: CoursesService,
    private readonly editions: CourseEditionsService,
    private readonly copier: CourseCopier,
  ) {}

  @Handles(listCourseDrafts)
  list(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof listCourseDrafts>,
  ) {
    return this.courses.list(actor, query);
  }

  @Handles(createCourse)
  create(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof createCourse>,
  ) {
    return this.courses.create(actor, params.course, body);
  }

  @Handles(copyCourse)
  copy(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof copyCourse>,
  ) {
    return this.copier.copy(actor, params.course, params.copy, body);
  }

  @Handles(readCourseDraft)
  read(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readCourseDraft>,
  ) {
    return this.courses.read(actor, params.course);
  }

  @Handles(saveCourse)
  save(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version, body }: EndpointInput<typeof saveCourse>,
  ) {
    return this.courses.save(actor, params.course, version, body);
  }

  @Handles(checkCourseDraft)
  check(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof checkCourseDraft>,
  ) {
    return this.editions.check(actor, params.course);
  }

  @Handles(publishCourse)
  publish(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version }: EndpointInput<typeof publishCourse>,
  ) {
    return this.editions.publish(actor, params.course, version);
  }
}
