import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  readAssessment,
  startAttempt,
  startEntryTest,
} from '@svetionik/contracts/learning/attempts';
import { enrol, listEnrolments, readEnrolment } from '@svetionik/contracts/learning/enrolments';
import {
  keepPlace,
  markDone,
  recordPractice,
  chooseContentPath,
} from '@svetionik/contracts/learning/progress';
import type { PersonActor } from '../../platform/access/actor';
import { Answer } from '../../platform/http/answer';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { AssessmentsService } from './assessments.service';
import { AttemptOpener } from './attempt-opener';
import { EnrolmentsService } from './enrolments.service';
import { ProgressService } from './progress.service';

@Controller()
export class EnrolmentsController {
  constructor(
    private readonly enrolments: EnrolmentsService,
    private readonly progress: ProgressService,
    private readonly assessments: AssessmentsService,
    private readonly opener: AttemptOpener,
  ) {}

  @Handles(enrol)
  async enrol(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof enrol>,
  ) {
    const { id, created } = await this.enrolments.enrol(actor, params.enrolment, body.course);
    return new Answer(created ? 201 : 200, { id });
  }

  @Handles(listEnrolments)
  list(@CurrentActor() actor: PersonActor) {
    return this.enrolments.list(actor);
  }

  @Handles(readEnrolment)
  read(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readEnrolment>,
  ) {
    return this.enrolments.read(actor, params.enrolment);
  }

  @Handles(keepPlace)
  keepPlace(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof keepPlace>,
  ) {
    return this.progress.keepPlace(actor, params.enrolment, body);
  }

  @Handles(markDone)
  markDone(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof markDone>,
  ) {
    return this.progress.markDone(actor, params.enrolment, body.blocks);
  }

  @Handles(recordPractice)
  recordPractice(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof recordPractice>,
  ) {
    return this.progress.recordPractice(actor, params.enrolment, params.record, body);
  }

  @Handles(chooseContentPath)
  chooseContentPath(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof chooseContentPath>,
  ) {
    return this.progress.chooseContentPath(actor, params.enrolment, body);
  }

  @Handles(readAssessment)
  readAssessment(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readAssessment>,
  ) {
    return this.assessments.read(actor, params.enrolment);
  }

  @Handles(startAttempt)
  async startAttempt(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof startAttempt>,
  ) {
    const { view, created } = await this.opener.start(actor, {
      enrolmentId: params.enrolment,
      attemptId: params.attempt,
      script: body.script,
      isEntryTest: false,
    });
    return new Answer(created ? 201 : 200, view);
  }

  @Handles(startEntryTest)
  async startEntryTest(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof startEntryTest>,
  ) {
    const { view, created } = await this.opener.start(actor, {
      enrolmentId: params.enrolment,
      attemptId: params.attempt,
      script: body.script,
      isEntryTest: true,
    });
    return new Answer(created ? 201 : 200, view);
  }
}
