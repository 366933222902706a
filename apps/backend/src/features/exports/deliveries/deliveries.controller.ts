import { Controller } from '@nestjs/common';
import {
  editDeliveryTemplate,
  exportDelivery,
  listDeliveryTemplates,
  previewDelivery,
  readServiceRequest,
} from '@svetionik/contracts/deliveries';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { DeliveriesService } from './deliveries.service';

@Controller()
export class DeliveriesController {
  constructor(private readonly deliveries: DeliveriesService) {}

  @Handles(listDeliveryTemplates)
  listTemplates(@CurrentActor() actor: PersonActor) {
    return this.deliveries.listTemplates(actor);
  }

  @Handles(editDeliveryTemplate)
  editTemplate(
    @CurrentActor() actor: PersonActor,
    @Input() input: EndpointInput<typeof editDeliveryTemplate>,
  ) {
    return this.deliveries.editTemplate(actor, input);
  }

  @Handles(readServiceRequest)
  readServiceRequest(@CurrentActor() actor: PersonActor) {
    return this.deliveries.readServiceRequest(actor);
  }

  @Handles(previewDelivery)
  preview(
    @CurrentActor() actor: PersonActor,
    @Input() { body }: EndpointInput<typeof previewDelivery>,
  ) {
    return this.deliveries.preview(actor, body);
  }

  @Handles(exportDelivery)
  export(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof exportDelivery>,
  ) {
    return this.deliveries.export(actor, query);
  }
}
