import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  linkProvider,
  listOwnProviderLinks,
  removeOwnProviderLink,
} from '@svetionik/contracts/providers/sign-in';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { ProviderLinksService } from './provider-links.service';

@Controller()
export class ProviderLinksController {
  constructor(private readonly links: ProviderLinksService) {}

  @Handles(listOwnProviderLinks)
  list(@CurrentActor() actor: PersonActor) {
    return this.links.list(actor);
  }

  @Handles(linkProvider)
  link(@CurrentActor() actor: PersonActor, @Input() { body }: EndpointInput<typeof linkProvider>) {
    return this.links.link(actor, body.link);
  }

  @Handles(removeOwnProviderLink)
  remove(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof removeOwnProviderLink>,
  ) {
    return this.links.remove(actor, params.organisation);
  }
}
