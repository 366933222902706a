import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  chooseOrganisers,
  endSharing,
  listReceived,
  readSharing,
  setListing,
  shareCourse,
} from '@svetionik/contracts/sharing';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { ReceivedCoursesService } from './received-courses.service';
import { SharingService } from './sharing.service';

@Controller()
export class SharingController {
  constructor(
    private readonly sharing: SharingService,
    private readonly received: ReceivedCoursesService,
  ) {}

  @Handles(readSharing)
  read(@CurrentActor() actor: PersonActor, @Input() { params }: EndpointInput<typeof readSharing>) {
    return this.sharing.read(actor, params.course);
  }

  @Handles(shareCourse)
  share(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof shareCourse>,
  ) {
    return this.sharing.share(actor, params.course, params.share, body.member);
  }

  @Handles(setListing)
  setListing(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof setListing>,
  ) {
    return this.sharing.setListing(actor, params.course, body.listed);
  }

  @Handles(endSharing)
  end(@CurrentActor() actor: PersonActor, @Input() { params }: EndpointInput<typeof endSharing>) {
    return this.sharing.end(actor, params.course, params.share);
  }

  @Handles(listReceived)
  listReceived(@CurrentActor() actor: PersonActor) {
    return this.received.list(actor);
  }

  @Handles(chooseOrganisers)
  chooseOrganisers(
    @CurrentActor() actor: PersonActor,
    @Input() { body }: EndpointInput<typeof chooseOrganisers>,
  ) {
    return this.received.choose(actor, body.choices);
  }
}
