import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  actAboutParticipants,
  countParticipants,
  listEnrollingPeople,
  listHappenings,
  listParticipants,
  proposeEnrolling,
  readEnrolling,
  startEnrolling,
} from '@svetionik/contracts/runs';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { EnrollingService } from './enrolling.service';
import { ParticipantDeedsService } from './participant-deeds.service';
import { ParticipantsService } from './participants.service';

@Controller()
export class ParticipantsController {
  constructor(
    private readonly participants: ParticipantsService,
    private readonly deeds: ParticipantDeedsService,
    private readonly enrolling: EnrollingService,
  ) {}

  @Handles(listParticipants)
  list(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query }: EndpointInput<typeof listParticipants>,
  ) {
    return this.participants.list(actor, params.run, query);
  }

  @Handles(countParticipants)
  count(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query }: EndpointInput<typeof countParticipants>,
  ) {
    return this.participants.count(actor, params.run, query);
  }

  @Handles(listHappenings)
  listHappenings(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof listHappenings>,
  ) {
    return this.participants.listHappenings(actor, params.run, params.person);
  }

  @Handles(actAboutParticipants)
  act(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof actAboutParticipants>,
  ) {
    return this.deeds.act(actor, params.run, body);
  }

  @Handles(proposeEnrolling)
  propose(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof proposeEnrolling>,
  ) {
    return this.enrolling.propose(actor, params.run, params.enrolling, body);
  }

  @Handles(startEnrolling)
  start(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof startEnrolling>,
  ) {
    return this.enrolling.start(actor, params.run, params.enrolling);
  }

  @Handles(readEnrolling)
  read(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readEnrolling>,
  ) {
    return this.enrolling.read(actor, params.run, params.enrolling);
  }

  @Handles(listEnrollingPeople)
  listEnrolling(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query }: EndpointInput<typeof listEnrollingPeople>,
  ) {
    return this.enrolling.listPeople(actor, params.run, params.enrolling, query);
  }
}
