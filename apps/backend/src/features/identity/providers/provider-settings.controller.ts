import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  checkProvider,
  linkMember,
  readProvider,
  removeProvider,
  setProvider,
  unlinkMember,
} from '@svetionik/contracts/providers/settings';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { MemberLinksService } from './member-links.service';
import { ProviderSettingsService } from './provider-settings.service';

@Controller()
export class ProviderSettingsController {
  constructor(
    private readonly settings: ProviderSettingsService,
    private readonly links: MemberLinksService,
  ) {}

  @Handles(readProvider)
  read(@CurrentActor() actor: PersonActor) {
    return this.settings.read(actor);
  }

  @Handles(setProvider)
  set(
    @CurrentActor() actor: PersonActor,
    @Input() { version, body }: EndpointInput<typeof setProvider>,
  ) {
    return this.settings.set(actor, version, body);
  }

  @Handles(removeProvider)
  remove(@CurrentActor() actor: PersonActor) {
    return this.settings.remove(actor);
  }

  @Handles(checkProvider)
  check(@CurrentActor() actor: PersonActor) {
    return this.settings.check(actor);
  }

  @Handles(linkMember)
  link(@CurrentActor() actor: PersonActor, @Input() { body }: EndpointInput<typeof linkMember>) {
    return this.links.link(actor, body);
  }

  @Handles(unlinkMember)
  unlink(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof unlinkMember>,
  ) {
    return this.links.unlink(actor, params.person);
  }
}
