import { Controller } from '@nestjs/common';
import { saveAnswer } from '@svetionik/contracts/assessment/answers';
import { readAttempt, takeOverAttempt } from '@svetionik/contracts/assessment/attempts';
import { readResult, submitAttempt } from '@svetionik/contracts/assessment/results';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { AnswersService } from './answers.service';
import { AttemptsService } from './attempts.service';

@Controller()
export class AttemptsController {
  constructor(
    private readonly attempts: AttemptsService,
    private readonly answers: AnswersService,
  ) {}

  @Handles(readAttempt)
  read(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query }: EndpointInput<typeof readAttempt>,
  ) {
    return this.attempts.read(actor, params.attempt, query.script);
  }

  @Handles(saveAnswer)
  save(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof saveAnswer>,
  ) {
    return this.answers.save(actor, params.attempt, params.answer, body);
  }

  @Handles(takeOverAttempt)
  takeOver(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query }: EndpointInput<typeof takeOverAttempt>,
  ) {
    return this.attempts.takeOver(actor, params.attempt, query.script);
  }

  @Handles(submitAttempt)
  submit(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query, body }: EndpointInput<typeof submitAttempt>,
  ) {
    return this.attempts.submit(actor, params.attempt, body.epoch, query.script);
  }

  @Handles(readResult)
  readResult(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query }: EndpointInput<typeof readResult>,
  ) {
    return this.attempts.readResult(actor, params.attempt, query.script);
  }
}
