import { Controller, Headers } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { beginProof, confirmProof, renewProof } from '@svetionik/contracts/identity/proof';
import type { PersonActor } from '../../../platform/access/actor';
import { requireOwnWay } from '../../../platform/access/fresh-proof';
import { Answer } from '../../../platform/http/answer';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { SessionCookie } from '../sessions/own-cookie';
import { ProofService } from './proof.service';

@Controller()
export class ProofController {
  constructor(
    private readonly proofs: ProofService,
    private readonly cookie: SessionCookie,
  ) {}

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
  async prove(
    @CurrentActor() actor: PersonActor,
    @Input() { body }: EndpointInput<typeof renewProof>,
    @Headers('cookie') cookies?: string,
  ) {
    const asked = this.cookie.read(cookies) ?? '';
    const session = await this.proofs.prove(actor, asked, body);
    const cookie = this.cookie.set(session, { lasting: !actor.shared });
    return new Answer(204, undefined, { 'Set-Cookie': cookie });
  }
}
