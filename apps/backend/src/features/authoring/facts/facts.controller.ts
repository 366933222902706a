import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { confirmQuestions, listChangedFacts, listOverdueFacts } from '@svetionik/contracts/facts';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { FactsService } from './facts.service';

@Controller()
export class FactsController {
  constructor(private readonly facts: FactsService) {}

  @Handles(listChangedFacts)
  listChanged(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof listChangedFacts>,
  ) {
    return this.facts.listChanged(actor, query);
  }

  @Handles(listOverdueFacts)
  listOverdue(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof listOverdueFacts>,
  ) {
    return this.facts.listOverdue(actor, query);
  }

  @Handles(confirmQuestions)
  confirm(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof confirmQuestions>,
  ) {
    return this.facts.confirm(actor, { ...body, bankId: params.bank, fact: params.fact });
  }
}
