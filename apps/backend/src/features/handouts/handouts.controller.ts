import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  downloadDraftHandout,
  downloadHandout,
  makeDraftHandout,
  makeHandout,
  readDraftHandout,
  readHandout,
} from '@svetionik/contracts/handouts';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { HandoutCopies } from './handout-copies';
import { HandoutsService } from './handouts.service';

@Controller()
export class HandoutsController {
  constructor(
    private readonly handouts: HandoutsService,
    private readonly copies: HandoutCopies,
  ) {}

  @Handles(makeHandout)
  async make(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof makeHandout>,
  ) {
    return this.copies.ask(actor, await this.taught(actor, params));
  }

  @Handles(readHandout)
  async read(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readHandout>,
  ) {
    return this.copies.read(actor, await this.taught(actor, params));
  }

  @Handles(downloadHandout)
  async download(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof downloadHandout>,
  ) {
    return this.copies.download(actor, await this.taught(actor, params), params.format);
  }

  @Handles(makeDraftHandout)
  async makeDraft(
    @CurrentActor() actor: PersonActor,
    @Input() input: EndpointInput<typeof makeDraftHandout>,
  ) {
    return this.copies.ask(actor, await this.draft(actor, input));
  }

  @Handles(readDraftHandout)
  async readDraft(
    @CurrentActor() actor: PersonActor,
    @Input() input: EndpointInput<typeof readDraftHandout>,
  ) {
    return this.copies.read(actor, await this.draft(actor, input));
  }

  @Handles(downloadDraftHandout)
  async downloadDraft(
    @CurrentActor() actor: PersonActor,
    @Input() input: EndpointInput<typeof downloadDraftHandout>,
  ) {
    return this.copies.download(actor, await this.draft(actor, input), input.params.format);
  }

  private taught(actor: PersonActor, { hash, block }: EndpointInput<typeof readHandout>['params']) {
    return this.handouts.readTaught(actor, hash, block);
  }

  private draft(
    actor: PersonActor,
    {
      params: { module, block },
      query: { script },
    }: Pick<EndpointInput<typeof readDraftHandout>, 'params' | 'query'>,
  ) {
    return this.handouts.readDraft(actor, module, block, script);
  }
}
