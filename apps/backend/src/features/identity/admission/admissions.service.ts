import { Injectable } from '@nestjs/common';
import type {
  admission,
  decideAdmission,
  listAdmissions,
  registrationRule,
  setRegistrationRule,
} from '@svetionik/contracts/identity/admissions';
import { registrationRule as ruleShape } from '@svetionik/contracts/identity/admissions';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import { isMinor } from '@svetionik/domain/people/guardian-consent';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor, VisitorActor } from '../../../platform/access/actor';
import { audit, type AuditEntry } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { findIssueDate } from '../../../platform/database/issue-date.queries';
import { Transactions } from '../../../platform/database/transactions';
import { Events } from '../../../platform/events/events';
import { DomainError } from '../../../platform/http/domain-error';
import { Jobs } from '../../../platform/jobs/jobs';
import { readPersonName } from '../persons/read-person';
import { requireAdmission } from '../identity.access';
import { mailAdmissionJob } from '../identity.jobs';
import { joinOrganisation } from '../invitations/memberships.queries';
import { AdmissionEntity } from './admission.entity';
import {
  findAdmission,
  findRegistrationRule,
  findWaiting,
  writeRegistrationRule,
} from './admissions.queries';

type Admission = z.output<typeof admission>;
type Rule = z.output<typeof registrationRule>;

/** Who may register, and who of those who wait is let in. */
@Injectable()
export class AdmissionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly events: Events,
  ) {}

  readRule(actor: PersonActor | VisitorActor): Promise<Rule> {
    return this.transactions.reading(actor, (transaction) =>
      readRule(transaction, actor.organisationId),
    );
  }

  setRule(
    actor: PersonActor,
    version: number,
    { rule, domains }: EndpointInput<typeof setRegistrationRule>['body'],
  ): Promise<Rule> {
    const { organisationId, personId: setBy } = actor;
    const each = [...new Set(domains)];
    if (rule === 'domain' && each.length === 0)
      throw new DomainError('identity.rule-without-domain');
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const now = this.clock.now();
      const row = { organisationId, rule, domains: each, version, setBy };
      const isWritten = await writeRegistrationRule(transaction, row, now);
      const current = await readRule(transaction, organisationId);
      if (!isWritten) throw new DomainError('edit.conflict', { current });
      const entry: AuditEntry = {
        action: 'identity.setRegistrationRule',
        subjectIds: [organisationId],
      };
      await audit(transaction, actor, entry, now);
      return current;
    });
  }

  /** Reading who waits is noted. */
  list(
    actor: PersonActor,
    { after, limit }: EndpointInput<typeof listAdmissions>['query'],
  ): Promise<EndpointReply<typeof listAdmissions>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const page = { after, limit: limit + 1 };
      const rows = await findWaiting(transaction, actor.organisationId, page);
      const today = await this.readToday(transaction, actor);
      const items = rows.slice(0, limit).map((row) => describe(row, today));
      const subjectIds = items.map(({ id }) => id);
      const entry: AuditEntry = { action: 'identity.listAdmissions', subjectIds };
      await audit(transaction, actor, entry, this.clock.now());
      return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
    });
  }

  /** The row is held: of two who decide at once, the first does. */
  decide(
    actor: PersonActor,
    id: string,
    { decision, reason }: EndpointInput<typeof decideAdmission>['body'],
  ): Promise<Admission> {
    const { organisationId, personId: settledBy } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { state, personId } = await requireAdmission(transaction, actor, id);
      if (state !== 'waiting') throw new DomainError('identity.admission-settled');
      const found = await findAdmission(transaction, organisationId, id);
      if (found === undefined) throw new Error('who waits is nobody');
      const settledAt = this.clock.now();
      if (decision === 'admit') await this.admit(transaction, actor, personId);
      const outcome = decision === 'admit' ? 'admitted' : 'refused';
      const settled = { state: outcome, settledAt, settledBy, reason } as const;
      await transaction.update(AdmissionEntity, { id }, settled);
      const action = `identity.${decision}Person` as const;
      const why = reason === null ? {} : { reason };
      await audit(transaction, actor, { action, subjectIds: [personId, id], ...why }, settledAt);
      await this.jobs.enqueue(transaction, mailAdmissionJob, [
        { organisationId, ids: { admissionId: id } },
      ]);
      return describe(found, await this.readToday(transaction, actor));
    });
  }

  private async readToday(
    transaction: EntityManager,
    { organisationId }: PersonActor,
  ): Promise<string> {
    return (await findIssueDate(transaction, organisationId, this.clock.now())).date;
  }

  private async admit(
    transaction: EntityManager,
    actor: PersonActor,
    personId: string,
  ): Promise<void> {
    const { organisationId } = actor;
    const joining = { organisationId, personId, roles: ['learner'] };
    if (!(await joinOrganisation(transaction, joining, this.clock.now())))
      throw new DomainError('identity.member-blocked');
    await this.events.record(transaction, actor, {
      type: 'identity.registered',
      version: 1,
      ids: { personId },
    });
  }
}

/** Where nobody has set one, anybody may register. */
export async function readRule(transaction: EntityManager, organisationId: string): Promise<Rule> {
  const row = await findRegistrationRule(transaction, organisationId);
  return row === undefined ? { rule: 'open', domains: [], version: 0 } : ruleShape.parse(row);
}

function describe(
  row: NonNullable<Awaited<ReturnType<typeof findAdmission>>>,
  today: string,
): Admission {
  return {
    id: row.id,
    email: row.email,
    name: readPersonName(row),
    waitingSince: row.waitingSince?.toISOString() ?? '',
    minor: isMinor(row.minorSince, today),
  };
}
