import { Controller } from '@nestjs/common';
import type { InputOf } from '@svetionik/contracts/endpoint';
import { listChangedFacts } from '@svetionik/contracts/facts';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { FactsService } from './facts.service';

@Controller()
export class FactsController {
  constructor(private readonly facts: FactsService) {}

  @Handles(listChangedFacts)
  listChanged(@CurrentActor() actor: PersonActor, @Input() { query }: InputOf<typeof listChangedFacts>) {
    return this.facts.listChanged(actor, query);
  }
}
