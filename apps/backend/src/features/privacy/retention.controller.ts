import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { listRetention, previewRetention, setRetention } from '@svetionik/contracts/privacy';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { RetentionService } from './retention.service';

@Controller()
export class RetentionController {
  constructor(private readonly retention: RetentionService) {}

  @Handles(listRetention)
  list(@CurrentActor() actor: PersonActor) {
    return this.retention.list(actor);
  }

  @Handles(previewRetention)
  preview(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query }: EndpointInput<typeof previewRetention>,
  ) {
    return this.retention.preview(actor, params.kind, query.years);
  }

  @Handles(setRetention)
  set(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version, body }: EndpointInput<typeof setRetention>,
  ) {
    return this.retention.set(actor, { kind: params.kind, version, ...body });
  }
}
