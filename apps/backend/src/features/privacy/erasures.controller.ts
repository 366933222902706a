import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  declineErasureRequest,
  erasePerson,
  listErasureRequests,
  previewErasure,
  readOwnErasure,
  requestErasure,
  withdrawErasureRequest,
} from '@svetionik/contracts/privacy';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { ErasureReader } from './erasure-reader';
import { ErasureRequestsService } from './erasure-requests.service';
import { ErasuresService } from './erasures.service';

@Controller()
export class ErasuresController {
  constructor(
    private readonly reader: ErasureReader,
    private readonly erasures: ErasuresService,
    private readonly requests: ErasureRequestsService,
  ) {}

  @Handles(previewErasure)
  preview(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof previewErasure>,
  ) {
    return this.reader.preview(actor, params.person);
  }

  @Handles(erasePerson)
  erase(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof erasePerson>,
  ) {
    return this.erasures.erase(actor, params.person, body);
  }

  @Handles(readOwnErasure)
  readOwn(@CurrentActor() actor: PersonActor) {
    return this.reader.readOwn(actor);
  }

  @Handles(requestErasure)
  request(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof requestErasure>,
  ) {
    return this.requests.ask(actor, params.request);
  }

  @Handles(withdrawErasureRequest)
  withdraw(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof withdrawErasureRequest>,
  ) {
    return this.requests.withdraw(actor, params.request);
  }

  @Handles(listErasureRequests)
  list(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof listErasureRequests>,
  ) {
    return this.requests.list(actor, query);
  }

  @Handles(declineErasureRequest)
  decline(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof declineErasureRequest>,
  ) {
    return this.requests.decline(actor, params.request, body.reason);
  }
}
