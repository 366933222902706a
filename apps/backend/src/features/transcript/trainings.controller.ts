import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  addTraining,
  decideTraining,
  listTrainings,
  readEvidence,
  readOwnEvidence,
  removeTraining,
  sendEvidence,
} from '@svetionik/contracts/trainings';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { OwnTrainingsService } from './own-trainings.service';
import { TrainingDecisionsService } from './training-decisions.service';

@Controller()
export class TrainingsController {
  constructor(
    private readonly own: OwnTrainingsService,
    private readonly decisions: TrainingDecisionsService,
  ) {}

  @Handles(addTraining)
  add(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof addTraining>,
  ) {
    return this.own.add(actor, params.training, body);
  }

  @Handles(sendEvidence)
  sendEvidence(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof sendEvidence>,
  ) {
    return this.own.sendEvidence(actor, params.training, body);
  }

  @Handles(readOwnEvidence)
  readOwnEvidence(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readOwnEvidence>,
  ) {
    return this.own.readEvidence(actor, params.training);
  }

  @Handles(removeTraining)
  remove(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version }: EndpointInput<typeof removeTraining>,
  ) {
    return this.own.remove(actor, params.training, version);
  }

  @Handles(listTrainings)
  list(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof listTrainings>,
  ) {
    return this.decisions.list(actor, query);
  }

  @Handles(readEvidence)
  readEvidence(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readEvidence>,
  ) {
    return this.decisions.readEvidence(actor, params.training);
  }

  @Handles(decideTraining)
  decide(@CurrentActor() actor: PersonActor, @Input() input: EndpointInput<typeof decideTraining>) {
    return this.decisions.decide(actor, input);
  }
}
