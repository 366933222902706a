import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { readFactorRule, setFactorRule } from '@svetionik/contracts/identity/factor-rule';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { FactorRuleService } from './factor-rule.service';

@Controller()
export class FactorRuleController {
  constructor(private readonly rules: FactorRuleService) {}

  @Handles(readFactorRule)
  read(@CurrentActor() actor: PersonActor) {
    return this.rules.read(actor);
  }

  @Handles(setFactorRule)
  set(
    @CurrentActor() actor: PersonActor,
    @Input() { version, body }: EndpointInput<typeof setFactorRule>,
  ) {
    return this.rules.set(actor, version, body);
  }
}
