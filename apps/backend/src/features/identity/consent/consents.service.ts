import { Injectable } from '@nestjs/common';
import type { minority } from '@svetionik/contracts/identity/guardian-consent';
import type { AuditedVerb } from '@svetionik/domain/audit/actions';
import { judgeConsentDay, judgeWithdrawalDay } from '@svetionik/domain/people/guardian-consent';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../../platform/access/actor';
import { audit, type AuditEntry } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { findIssueDate } from '../../../platform/database/issue-date.queries';
import { Transactions } from '../../../platform/database/transactions';
import { Events } from '../../../platform/events/events';
import { created } from '../../../platform/http/answer';
import { DomainError } from '../../../platform/http/domain-error';
import { requireConsent, requireMinorsKeeper } from '../identity.access';
import { holdConsent, insertConsent, writeKnownAge, writeWithdrawal } from './consents.queries';
import { readMinority } from './minorities';

interface Minority {
  readonly minority: z.output<typeof minority> | null;
}

/** Someone of the organisation who may be a minor, and the day by its calendar. */
interface Subject {
  readonly organisationId: string;
  readonly personId: string;
  readonly today: string;
}

/** What an organisation records of minors: that they are, and that a guardian's consent is there or was taken back. */
@Injectable()
export class ConsentsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  /** Of two who record one at once, the first does. */
  record(actor: PersonActor, personId: string, id: string, signedOn: string) {
    return this.change(actor, personId, async (transaction, subject) => {
      const before = await holdConsent(transaction, subject, id);
      if (before !== undefined) {
        if (before.signedOn === signedOn && before.withdrawnOn === null)
          return this.read(transaction, subject);
        throw new DomainError('creation.differs');
      }
      const { minority } = await this.read(transaction, subject);
      if (minority === null) throw new DomainError('identity.not-a-minor');
      refuseDay(judgeConsentDay(signedOn, subject.today));
      const { organisationId } = subject;
      const consent = { id, organisationId, personId, signedOn, recordedBy: actor.personId };
      if (!minority.awaitsConsent || !(await insertConsent(transaction, consent, this.clock.now())))
        throw new DomainError('identity.consent-recorded');
      await this.note(transaction, actor, 'recordConsent', [personId, id]);
      await this.tell(transaction, actor, personId);
      return created(await this.read(transaction, subject));
    });
  }

  withdraw(actor: PersonActor, personId: string, id: string, on: string): Promise<Minority> {
    return this.change(actor, personId, async (transaction, subject) => {
      const consent = requireConsent(await holdConsent(transaction, subject, id));
      if (consent.withdrawnOn === on) return this.read(transaction, subject);
      if (consent.withdrawnOn !== null) throw new DomainError('identity.consent-withdrawn');
      const { signedOn } = consent;
      refuseDay(judgeWithdrawalDay(on, { signedOn, today: subject.today }));
      await writeWithdrawal(transaction, id, { on, by: actor.personId }, this.clock.now());
      await this.note(transaction, actor, 'withdrawConsent', [personId, id]);
      return this.read(transaction, subject);
    });
  }

  /** The same again changes nothing: the years count from the first day. */
  recordAge(actor: PersonActor, personId: string, age: 'adult' | 'minor'): Promise<Minority> {
    return this.change(actor, personId, async (transaction, subject) => {
      const before = await this.read(transaction, subject);
      if ((before.minority !== null) === (age === 'minor')) return before;
      await writeKnownAge(transaction, subject, { age, on: subject.today });
      await this.note(transaction, actor, age === 'adult' ? 'recordMajority' : 'recordMinority', [
        personId,
      ]);
      if (before.minority?.awaitsConsent === true) await this.tell(transaction, actor, personId);
      return this.read(transaction, subject);
    });
  }

  private change<Result>(
    actor: PersonActor,
    personId: string,
    work: (transaction: EntityManager, subject: Subject) => Promise<Result>,
  ): Promise<Result> {
    const { organisationId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await requireMinorsKeeper(transaction, actor, personId);
      const { date: today } = await findIssueDate(transaction, organisationId, this.clock.now());
      return work(transaction, { organisationId, personId, today });
    });
  }

  private async read(
    transaction: EntityManager,
    { organisationId, personId, today }: Subject,
  ): Promise<Minority> {
    return { minority: await readMinority(transaction, organisationId, personId, today) };
  }

  private note(
    transaction: EntityManager,
    actor: PersonActor,
    what: AuditedVerb<'identity'>,
    subjectIds: readonly string[],
  ): Promise<void> {
    const entry: AuditEntry = { action: `identity.${what}`, subjectIds };
    return audit(transaction, actor, entry, this.clock.now());
  }

  /** They may take courses from here on: what waited for that goes on. */
  private tell(transaction: EntityManager, actor: PersonActor, personId: string): Promise<void> {
    return this.events.record(transaction, actor, {
      type: 'identity.courses-allowed',
      version: 1,
      ids: { personId },
    });
  }
}

function refuseDay(verdict: 'fits' | 'to-come' | 'too-early'): void {
  if (verdict !== 'fits') throw new DomainError('identity.consent-day', { details: { verdict } });
}
