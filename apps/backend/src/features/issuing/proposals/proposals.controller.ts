import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  approveProposal,
  declineProposal,
  editIssuingRules,
  listProposals,
  proposeCertificates,
  readIssuingRules,
  readProposal,
  withdrawProposal,
} from '@svetionik/contracts/proposals';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { IssuingRulesService } from './issuing-rules.service';
import { ProposalsService } from './proposals.service';

@Controller()
export class ProposalsController {
  constructor(
    private readonly rules: IssuingRulesService,
    private readonly proposals: ProposalsService,
  ) {}

  @Handles(readIssuingRules)
  readRules(@CurrentActor() actor: PersonActor) {
    return this.rules.read(actor);
  }

  @Handles(editIssuingRules)
  editRules(
    @CurrentActor() actor: PersonActor,
    @Input() { version, body }: EndpointInput<typeof editIssuingRules>,
  ) {
    return this.rules.edit(actor, version, body.secondApproval);
  }

  @Handles(proposeCertificates)
  propose(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof proposeCertificates>,
  ) {
    return this.proposals.propose(actor, params.proposal, body);
  }

  @Handles(listProposals)
  list(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof listProposals>,
  ) {
    return this.proposals.list(actor, query);
  }

  @Handles(readProposal)
  read(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query }: EndpointInput<typeof readProposal>,
  ) {
    return this.proposals.read(actor, params.proposal, query);
  }

  @Handles(approveProposal)
  approve(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query, body }: EndpointInput<typeof approveProposal>,
  ) {
    return this.proposals.approve(actor, params.proposal, { ...body, confirmation: query });
  }

  @Handles(declineProposal)
  decline(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof declineProposal>,
  ) {
    return this.proposals.decline(actor, params.proposal, body.reason);
  }

  @Handles(withdrawProposal)
  withdraw(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof withdrawProposal>,
  ) {
    return this.proposals.withdraw(actor, params.proposal);
  }
}
