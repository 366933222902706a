import { Controller } from '@nestjs/common';
import { listWithheld, readHeldCopy, releaseCopy, retryCopy } from '@svetionik/contracts/copies';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { WithheldCopiesService } from './withheld-copies.service';

@Controller()
export class WithheldCopiesController {
  constructor(private readonly copies: WithheldCopiesService) {}

  @Handles(listWithheld)
  list(@CurrentActor() actor: PersonActor, @Input() { query }: EndpointInput<typeof listWithheld>) {
    return this.copies.list(actor, query);
  }

  @Handles(readHeldCopy)
  read(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readHeldCopy>,
  ) {
    return this.copies.read(actor, params.file);
  }

  @Handles(releaseCopy)
  release(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof releaseCopy>,
  ) {
    return this.copies.release(actor, params.file, body.reason);
  }

  @Handles(retryCopy)
  retry(@CurrentActor() actor: PersonActor, @Input() { params }: EndpointInput<typeof retryCopy>) {
    return this.copies.retry(actor, params.file);
  }
}
