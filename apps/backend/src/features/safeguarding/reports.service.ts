import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { answerReport, listReports, openReport } from '@svetionik/contracts/safeguarding';
import type { AuditedVerb } from '@svetionik/domain/audit/actions';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { OrganisationDirectory } from '../../platform/access/organisation-directory';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { findIssueDate } from '../../platform/database/issue-date.queries';
import { Transactions } from '../../platform/database/transactions';
import { created, type Answer } from '../../platform/http/answer';
import { DomainError } from '../../platform/http/domain-error';
import { addMessage } from './add-message';
import { readBothNames } from './both-names';
import { insertStep } from './messages.queries';
import { findOwnKey } from './officer-keys.queries';
import { OfficerKeysService } from './officer-keys.service';
import { readOpened } from './read-opened';
import { refuseFull } from './refuse-full';
import { writeWords } from './report-words';
import { describeListed, describeProgress } from './report-view';
import { findReports, noteRead, storeProgress, type ReportRow } from './reports.queries';
import { requireReport } from './safeguarding.access';
import { seal, unseal } from './sealing/sealed';
import { findNames } from './staff.queries';

type Changed = EndpointReply<typeof answerReport>;

/** What whoever receives reports does with them. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly directory: OrganisationDirectory,
    private readonly keys: OfficerKeysService,
  ) {}

  list(
    actor: PersonActor,
    { after, limit }: EndpointInput<typeof listReports>['query'],
  ): Promise<EndpointReply<typeof listReports>> {
    return this.transactions.reading(actor, async (transaction) => {
      const rows = await findReports(transaction, actor, { after, limit: limit + 1 });
      const looks = await this.directory.list(transaction);
      const items = rows.slice(0, limit).map((row) => describeListed(row, looks));
      return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
    });
  }

  async open(
    actor: PersonActor,
    id: string,
    passphrase: string,
  ): Promise<EndpointReply<typeof openReport>> {
    const key = await this.transactions.unitOfWork(actor, async (transaction) => {
      await requireReport(transaction, actor, id);
      return findOwnKey(transaction, actor.organisationId, actor.personId);
    });
    const own = await this.keys.open(key, passphrase);
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const report = await requireReport(transaction, actor, id);
      const identity = await unseal(report.sealed, own);
      await noteRead(transaction, report);
      if (report.news) await this.step(transaction, actor, report, 'read');
      const opened = report.state === 'received' ? { ...report, state: 'open' as const } : report;
      await storeProgress(transaction, opened);
      await this.note(transaction, actor, id, 'openReport');
      const looks = await this.directory.list(transaction);
      return readOpened(transaction, { ...opened, news: false }, identity, looks);
    });
  }

  answer(
    actor: PersonActor,
    id: string,
    answer: string,
    text: string,
  ): Promise<Answer<Changed> | Changed> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const report = await requireReport(transaction, actor, id);
      if (report.state === 'closed') throw new DomainError('safeguarding.closed');
      await refuseFull(transaction, report);
      const { date: today } = await this.today(transaction, actor);
      const [named] = await findNames(transaction, actor.organisationId, [actor.personId]);
      const words = writeWords({ text, by: readBothNames(named) });
      const sealed = await seal(words, [report.recipient, report.caseRecipient]);
      const message = { id: answer, writer: 'officer', writtenOn: today, sealed } as const;
      if (!(await addMessage(transaction, report, message))) return describeProgress(report);
      const changed = {
        ...report,
        state: 'open',
        answeredOn: report.answeredOn ?? today,
      } as const;
      await storeProgress(transaction, changed);
      await this.step(transaction, actor, report, 'answered');
      await this.note(transaction, actor, id, 'answerReport');
      return created(describeProgress(changed));
    });
  }

  changeState(actor: PersonActor, id: string, state: 'open' | 'closed'): Promise<Changed> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const report = await requireReport(transaction, actor, id);
      const closes = state === 'closed';
      if ((report.state === 'closed') === closes) return describeProgress(report);
      const { date: today } = await this.today(transaction, actor);
      const changed = { ...report, state, closedOn: closes ? today : null };
      await storeProgress(transaction, changed);
      await this.step(transaction, actor, report, closes ? 'closed' : 'reopened');
      await this.note(transaction, actor, id, closes ? 'closeReport' : 'reopenReport');
      return describeProgress(changed);
    });
  }

  private async step(
    transaction: EntityManager,
    actor: PersonActor,
    report: ReportRow,
    kind: 'read' | 'answered' | 'closed' | 'reopened',
  ): Promise<void> {
    const { date: on } = await this.today(transaction, actor);
    await insertStep(transaction, report, { kind, on, by: actor.personId });
  }

  private note(
    transaction: EntityManager,
    actor: PersonActor,
    id: string,
    verb: AuditedVerb<'safeguarding'>,
  ): Promise<void> {
    const entry = { action: `safeguarding.${verb}`, subjectIds: [id] } as const;
    return audit(transaction, actor, entry, this.clock.now());
  }

  private today(transaction: EntityManager, { organisationId }: PersonActor) {
    return findIssueDate(transaction, organisationId, this.clock.now());
  }
}
