import { Injectable } from '@nestjs/common';
import type { batch, issueSelection } from '@svetionik/contracts/certification';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { listProposals, proposal, readProposal } from '@svetionik/contracts/proposals';
import type { AuditedAction } from '@svetionik/domain/audit/actions';
import { alike } from '@svetionik/domain/content/alike';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { Answer, created } from '../../../platform/http/answer';
import { DomainError } from '../../../platform/http/domain-error';
import { Jobs } from '../../../platform/jobs/jobs';
import { findOthersPermitted, requireName } from '../../identity';
import { findIssueDate } from '../../organisations';
import { CertificateIssuer } from '../certificate-issuer';
import { mailProposalJob } from '../issuing.jobs';
import { filterCandidates, findCandidates, type Choice } from '../eligible-choice';
import { IssueConditions, type Confirmation } from '../issue-conditions';
import { findNumbersToCome } from '../numbers-to-come';
import { requireDecider, requireProposal } from '../issuing.access';
import { describePeople, describeProposal } from './proposal-view';
import {
  findProposal,
  findProposals,
  findProposed,
  insertProposal,
  storeDecision,
  type Decision,
  type ProposalRow,
} from './proposals.queries';

type Proposal = z.output<typeof proposal>;

/** Batches that one administrator proposes and another decides about. Of two decisions the first counts; the second is told. */
@Injectable()
export class ProposalsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly issuer: CertificateIssuer,
    private readonly jobs: Jobs,
    private readonly conditions: IssueConditions,
  ) {}

  propose(
    actor: PersonActor,
    id: string,
    selection: z.output<typeof issueSelection>,
  ): Promise<Answer<Proposal> | Proposal> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const known = await findProposal(transaction, actor.organisationId, id);
      if (known !== undefined) return sameAgain(known, actor, selection);
      await requireName(transaction, actor);
      const chosen = filterCandidates(
        await this.candidates(transaction, actor, selection),
        selection,
      );
      if (chosen.length !== selection.expected)
        throw new DomainError('certification.selection-changed', {
          details: { count: chosen.length },
        });
      const enrolments = chosen.map(({ enrolmentId }) => enrolmentId);
      const { organisationId, personId } = actor;
      const row = {
        id,
        organisationId,
        selection,
        enrolments,
        proposedBy: personId,
        proposedAt: this.clock.now(),
      };
      const fresh = await insertProposal(transaction, row);
      const stored = await requireProposal(transaction, actor, id);
      if (!fresh) return sameAgain(stored, actor, selection);
      await this.note(transaction, actor, 'certification.propose', [id, ...enrolments]);
      await this.tellApprovers(transaction, row);
      return created(describeProposal(stored));
    });
  }

  async list(
    actor: PersonActor,
    page: EndpointInput<typeof listProposals>['query'],
  ): Promise<EndpointReply<typeof listProposals>> {
    const rows = await this.transactions.reading(actor, (transaction) =>
      findProposals(transaction, actor.organisationId, { ...page, limit: page.limit + 1 }),
    );
    const items = rows.slice(0, page.limit).map(describeProposal);
    return { items, next: rows.length > page.limit ? (items.at(-1)?.id ?? null) : null };
  }

  read(
    actor: PersonActor,
    id: string,
    page: EndpointInput<typeof readProposal>['query'],
  ): Promise<EndpointReply<typeof readProposal>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const row = await requireProposal(transaction, actor, id);
      const choice = choiceOf(row);
      const candidates =
        row.state === 'open' ? await this.candidates(transaction, actor, choice) : [];
      const chosen = filterCandidates(candidates, choice);
      const people = await findProposed(transaction, actor.organisationId, id, {
        after: page.after,
        limit: page.limit + 1,
      });
      const items = describePeople(people.slice(0, page.limit), candidates, chosen);
      await this.note(transaction, actor, 'certification.readProposal', [
        id,
        ...items.map(({ enrolment }) => enrolment),
      ]);
      const numbers = await findNumbersToCome(transaction, actor.organisationId, chosen, {
        now: this.clock.now(),
        conditions: this.conditions,
      });
      return {
        proposal: describeProposal(row),
        complete: chosen.length,
        numbers,
        items,
        next: people.length > page.limit ? (items.at(-1)?.enrolment ?? null) : null,
      };
    });
  }

  approve(
    actor: PersonActor,
    id: string,
    { expected, confirmation }: { readonly expected: number; readonly confirmation: Confirmation },
  ): Promise<z.output<typeof batch>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const row = await requireProposal(transaction, actor, id, true);
      if (row.state === 'approved' && row.decidedBy === actor.personId)
        return this.issuer.load(transaction, actor, id);
      await this.decide(transaction, actor, row, { state: 'approved' });
      const order = {
        id,
        selection: { proposal: id, expected },
        choice: choiceOf(row),
        confirmation,
      };
      const issued = await this.issuer.issueChosen(transaction, actor, order);
      return issued instanceof Answer ? issued.body : issued;
    });
  }

  decline(actor: PersonActor, id: string, reason: string): Promise<Proposal> {
    return this.close(actor, id, { state: 'declined', reason });
  }

  withdraw(actor: PersonActor, id: string): Promise<Proposal> {
    return this.close(actor, id, { state: 'withdrawn' });
  }

  /** Whoever may approve is written to once. */
  private async tellApprovers(
    transaction: EntityManager,
    {
      id: proposalId,
      organisationId,
      proposedBy,
    }: { id: string; organisationId: string; proposedBy: string },
  ): Promise<void> {
    const approvers = await findOthersPermitted(
      transaction,
      organisationId,
      'certificate.issue',
      proposedBy,
    );
    await this.jobs.enqueue(
      transaction,
      mailProposalJob,
      approvers.map(({ id: personId }) => ({ organisationId, ids: { proposalId, personId } })),
    );
  }

  private close(
    actor: PersonActor,
    id: string,
    decision: Pick<Decision, 'state' | 'reason'>,
  ): Promise<Proposal> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await this.decide(
        transaction,
        actor,
        await requireProposal(transaction, actor, id, true),
        decision,
      );
      return describeProposal(await requireProposal(transaction, actor, id));
    });
  }

  private async decide(
    transaction: EntityManager,
    actor: PersonActor,
    row: ProposalRow,
    decision: Pick<Decision, 'state' | 'reason'>,
  ): Promise<void> {
    if (row.state !== 'open')
      throw new DomainError('certification.proposal-decided', { details: { state: row.state } });
    requireDecider(row, actor, decision);
    if (row.proposedBy !== actor.personId) await requireName(transaction, actor);
    await storeDecision(transaction, row.id, {
      ...decision,
      by: actor.personId,
      at: this.clock.now(),
    });
    await this.note(transaction, actor, `certification.${verbs[decision.state]}`, [row.id]);
  }

  private async candidates(transaction: EntityManager, actor: PersonActor, choice: Choice) {
    const { date } = await findIssueDate(transaction, actor.organisationId, this.clock.now());
    return findCandidates(transaction, actor.organisationId, date, choice, this.conditions);
  }

  private note(
    transaction: EntityManager,
    actor: PersonActor,
    action: AuditedAction,
    subjectIds: readonly string[],
  ): Promise<void> {
    return audit(transaction, actor, { action, subjectIds }, this.clock.now());
  }
}

const verbs = {
  approved: 'approveProposal',
  declined: 'declineProposal',
  withdrawn: 'withdrawProposal',
} as const satisfies Record<Decision['state'], string>;

/** Those whom the proposal names, whoever else has become eligible since. */
function choiceOf({ id, selection, enrolments }: ProposalRow): Choice {
  return { course: null, except: [], again: selection.again, only: enrolments, proposal: id };
}

function sameAgain(known: ProposalRow, actor: PersonActor, selection: object): Proposal {
  if (known.proposedBy !== actor.personId || !alike(known.selection, selection))
    throw new DomainError('creation.differs');
  return describeProposal(known);
}
