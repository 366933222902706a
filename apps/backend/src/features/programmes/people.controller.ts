import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  countProgrammePeople,
  enrolProgrammePeople,
  listProgrammePeople,
  listRecognisableTrainings,
  previewProgrammePeople,
  recogniseTraining,
  withdrawProgrammePerson,
  withdrawRecognition,
} from '@svetionik/contracts/programmes';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { ProgrammePeopleService } from './people.service';
import { RecognitionsService } from './recognitions.service';

@Controller()
export class ProgrammePeopleController {
  constructor(
    private readonly people: ProgrammePeopleService,
    private readonly recognitions: RecognitionsService,
  ) {}

  @Handles(listProgrammePeople)
  list(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query }: EndpointInput<typeof listProgrammePeople>,
  ) {
    return this.people.list(actor, params.programme, query);
  }

  @Handles(countProgrammePeople)
  count(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof countProgrammePeople>,
  ) {
    return this.people.count(actor, params.programme);
  }

  @Handles(previewProgrammePeople)
  preview(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof previewProgrammePeople>,
  ) {
    return this.people.preview(actor, params.programme, body.selection);
  }

  @Handles(enrolProgrammePeople)
  enrol(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof enrolProgrammePeople>,
  ) {
    return this.people.enrol(actor, params.programme, body.selection);
  }

  @Handles(withdrawProgrammePerson)
  withdraw(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof withdrawProgrammePerson>,
  ) {
    return this.people.withdraw(actor, params.programme, params.person, body.reason);
  }

  @Handles(listRecognisableTrainings)
  listTrainings(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof listRecognisableTrainings>,
  ) {
    return this.recognitions.list(actor, params);
  }

  @Handles(recogniseTraining)
  recognise(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof recogniseTraining>,
  ) {
    return this.recognitions.recognise(actor, params, body.training);
  }

  @Handles(withdrawRecognition)
  withdrawRecognition(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof withdrawRecognition>,
  ) {
    return this.recognitions.withdraw(actor, params);
  }
}
