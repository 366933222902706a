import { Injectable } from '@nestjs/common';
import type { batch, issueSelection } from '@svetionik/contracts/certification';
import { alike } from '@svetionik/domain/content/alike';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { newId } from '../../platform/database/identifiers';
import { Transactions } from '../../platform/database/transactions';
import { Events } from '../../platform/events/events';
import { Answer, created } from '../../platform/http/answer';
import { DomainError } from '../../platform/http/domain-error';
import { Jobs } from '../../platform/jobs/jobs';
import { findIssueDate } from '../organisations';
import { describeBatch } from './batch-view';
import { findBatch, findSelection, insertBatch, type BatchSelection } from './batches.queries';
import { insertCertificates, type NewCertificate } from './certificate-records';
import type { CertificateSource } from './certificate-source';
import { renderCertificateJob } from './issuing.jobs';
import { filterCandidates, findCandidates, type Choice } from './eligible-choice';
import { IssueConditions, type Confirmation } from './issue-conditions';
import { refuseUnapproved } from './proposals/second-approval';
import { lockRegisters, storeLastNumbers } from '../registry';

type Selection = z.output<typeof issueSelection>;
type Batch = z.output<typeof batch>;

/** A batch to be issued: what is kept of its order, and whom that chooses. */
interface Order {
  readonly id: string;
  readonly selection: BatchSelection;
  readonly choice: Choice;
  readonly confirmation: Confirmation;
}

/** Issues certificates. Everything that the documents will say is decided in one transaction. */
@Injectable()
export class CertificateIssuer {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly events: Events,
    private readonly conditions: IssueConditions,
  ) {}

  issue(
    actor: PersonActor,
    batchId: string,
    selection: Selection,
    confirmation: Confirmation,
  ): Promise<Answer<Batch> | Batch> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const known = await findSelection(transaction, actor.organisationId, batchId);
      if (known === undefined) await refuseUnapproved(transaction, actor);
      const order = { id: batchId, selection, choice: selection, confirmation };
      return this.issueChosen(transaction, actor, order);
    });
  }

  /** Issues one batch within the caller's transaction, all or none. */
  async issueChosen(
    transaction: EntityManager,
    actor: PersonActor,
    { id: batchId, selection, choice, confirmation }: Order,
  ): Promise<Answer<Batch> | Batch> {
    const now = this.clock.now();
    const fresh = await insertBatch(transaction, {
      id: batchId,
      organisationId: actor.organisationId,
      issuedBy: actor.personId,
      issuedAt: now,
      selection,
    });
    if (!fresh) return this.sameAgain(transaction, actor, batchId, selection);
    const day = await findIssueDate(transaction, actor.organisationId, now);
    const { chosen, registers } = await this.chooseLocked(transaction, actor, day, choice);
    if (
      chosen.length !== selection.expected ||
      !chosen.every(({ organiserId }) => registers.has(organiserId))
    )
      throw new DomainError('certification.selection-changed', {
        details: { count: chosen.length },
      });
    const certificates = giveNumbers(chosen, registers);
    await this.conditions.confirmCredentials(transaction, actor, certificates, confirmation);
    const occasion = {
      organisationId: actor.organisationId,
      batchId,
      now,
      ...day,
      ...this.conditions.installation,
    };
    await insertCertificates(transaction, actor, occasion, certificates);
    await storeLastNumbers(transaction, registers, day.year);
    await this.announce(transaction, actor, batchId, certificates);
    return created(await this.load(transaction, actor, batchId));
  }

  async load(transaction: EntityManager, actor: PersonActor, batchId: string): Promise<Batch> {
    const row = await findBatch(transaction, actor.organisationId, batchId);
    if (row === undefined) throw new Error('the batch was not written');
    return describeBatch(row);
  }

  /** Whoever issues meanwhile waits for the registers, and has taken theirs out of what is chosen behind the lock. */
  private async chooseLocked(
    transaction: EntityManager,
    actor: PersonActor,
    day: { readonly date: string; readonly year: number },
    choice: Choice,
  ): Promise<{ chosen: CertificateSource[]; registers: Map<string, number> }> {
    const registers = await lockRegisters(
      transaction,
      actor.organisationId,
      organisersOf(await this.choose(transaction, actor, day.date, choice)),
      day.year,
    );
    return { chosen: await this.choose(transaction, actor, day.date, choice), registers };
  }

  private async choose(
    transaction: EntityManager,
    actor: PersonActor,
    day: string,
    choice: Choice,
  ): Promise<CertificateSource[]> {
    return filterCandidates(
      await findCandidates(transaction, actor.organisationId, day, choice, this.conditions),
      choice,
    );
  }

  private async announce(
    transaction: EntityManager,
    actor: PersonActor,
    batchId: string,
    certificates: readonly { readonly id: string }[],
  ): Promise<void> {
    const { organisationId } = actor;
    const ids = certificates.map(({ id }) => id);
    await this.jobs.enqueue(
      transaction,
      renderCertificateJob,
      ids.map((certificateId) => ({ organisationId, ids: { certificateId } })),
    );
    await this.events.record(transaction, actor, {
      type: 'certification.issued',
      version: 1,
      ids: { batchId },
    });
    await audit(
      transaction,
      actor,
      { action: 'certification.issue', subjectIds: [batchId, ...ids] },
      this.clock.now(),
    );
  }

  private async sameAgain(
    transaction: EntityManager,
    actor: PersonActor,
    batchId: string,
    selection: Order['selection'],
  ): Promise<Batch> {
    const known = await findSelection(transaction, actor.organisationId, batchId);
    if (known === undefined || !alike(known, selection)) throw new DomainError('creation.differs');
    return this.load(transaction, actor, batchId);
  }
}

function organisersOf(sources: readonly CertificateSource[]): string[] {
  return [...new Set(sources.map(({ organiserId }) => organiserId))];
}

/** Consecutive numbers within each register, which then stands at the last one given. */
function giveNumbers(
  chosen: readonly CertificateSource[],
  registers: Map<string, number>,
): NewCertificate[] {
  return chosen.map((source) => {
    const number = (registers.get(source.organiserId) ?? 0) + 1;
    registers.set(source.organiserId, number);
    return { id: newId(), number, source, replacesId: null };
  });
}
