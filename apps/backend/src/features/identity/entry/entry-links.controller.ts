import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  closeEntryLink,
  listEntryLinks,
  listLinkEntries,
  makeEntryLink,
  prolongEntryLink,
  readEntryLink,
} from '@svetionik/contracts/identity/entry-links';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { EntryLinksService } from './entry-links.service';

@Controller()
export class EntryLinksController {
  constructor(private readonly links: EntryLinksService) {}

  @Handles(listEntryLinks)
  list(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof listEntryLinks>,
  ) {
    return this.links.list(actor, query);
  }

  @Handles(readEntryLink)
  read(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readEntryLink>,
  ) {
    return this.links.read(actor, params.link);
  }

  @Handles(makeEntryLink)
  make(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof makeEntryLink>,
  ) {
    return this.links.make(actor, params.link, body);
  }

  @Handles(prolongEntryLink)
  prolong(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version, body }: EndpointInput<typeof prolongEntryLink>,
  ) {
    return this.links.prolong(actor, params.link, version, body);
  }

  @Handles(closeEntryLink)
  close(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof closeEntryLink>,
  ) {
    return this.links.close(actor, params.link, body.closed);
  }

  @Handles(listLinkEntries)
  listEntries(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query }: EndpointInput<typeof listLinkEntries>,
  ) {
    return this.links.listEntries(actor, params.link, query);
  }
}
