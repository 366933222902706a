import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { beginProof, confirmProof, renewProof } from '@svetionik/contracts/identity/proof';
import type { PersonActor } from '../../../platform/access/actor';
import { requireOwnWay } from '../../../platform/access/fresh-proof';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { ProofService } from './proof.service';

@Controller()
export class ProofController {
  constructor(private readonly proofs: ProofService) {}

  @Handles(beginProof)
  begin(@CurrentActor() actor: PersonActor) {
    return this.proofs.begin(actor);
  }

  @Handles(confirmProof)
  confirm(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof confirmProof>,
  ): void {
    // the guard has asked by then whether it is fresh
    if (query.own === 'true') requireOwnWay(actor);
  }

  @Handles(renewProof)
  prove(
    @CurrentActor() actor: PersonActor,
    @Input() { body }: EndpointInput<typeof renewProof>,
  ): Promise<void> {
    return this.proofs.prove(actor, body);
  }
}
