import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type {
  openCase,
  readReceivers,
  sendReport,
  writeMore,
} from '@svetionik/contracts/safeguarding';
import { answerDays, findDeadlines } from '@svetionik/domain/safeguarding/deadlines';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor';
import { OrganisationDirectory } from '../../platform/access/organisation-directory';
import { Clock } from '../../platform/clock';
import { findIssueDate } from '../../platform/database/issue-date.queries';
import { Transactions } from '../../platform/database/transactions';
import { created, type Answer } from '../../platform/http/answer';
import { DomainError } from '../../platform/http/domain-error';
import { addMessage } from './add-message';
import { isReceived, findReceiving } from './receiving';
import { insertMessage, insertStep } from './messages.queries';
import { readCase } from './read-case';
import {
  insertReport,
  locateCase,
  noteNews,
  storeProgress,
  type ReportRow,
} from './reports.queries';
import { requireCase, requireReportable } from './safeguarding.access';
import { findConcerned } from './concerned';
import { findRecovery } from './recovery/recovery-keys';
import { refuseFull } from './refuse-full';
import { deriveCase } from './sealing/derived-keys';
import { makeKeyPair, seal } from './sealing/sealed';
import { writeWords } from './report-words';
import { wrapIdentity } from './wrap-identity';

type Report = EndpointInput<typeof sendReport>['body'];
type Receipt = EndpointReply<typeof sendReport>;
type Case = EndpointReply<typeof openCase>;
type More = EndpointInput<typeof writeMore>['body'];

/** Nobody: whoever sends, opens or writes is not known here. */
const nobody = { kind: 'system', organisationId: undefined } as const;

/** What somebody does who reports behaviour. */
@Injectable()
export class CasesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly directory: OrganisationDirectory,
  ) {}

  receivers(actor: Actor): Promise<EndpointReply<typeof readReceivers>> {
    return this.transactions.reading(actor, async (transaction) => {
      const organisation = actor.organisationId ?? '';
      const receives = await isReceived(transaction, this.directory, organisation);
      const look = await this.directory.findById(organisation, transaction);
      return { organisation, network: look?.network ?? false, receives, answerDays };
    });
  }

  send(id: string, report: Report): Promise<Answer<Receipt> | Receipt> {
    const actor = { kind: 'system', organisationId: report.organisation } as const;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { directory } = this;
      await requireReportable(directory, transaction, report.organisation);
      const concerned = await findConcerned(transaction, report);
      const { organisation: organisationId, person, toNetwork } = report;
      const wanted = { organisationId, person, toNetwork };
      const { organisationId: keeper, keys } = await findReceiving(transaction, directory, wanted);
      const now = this.clock.now();
      const { date: today } = await findIssueDate(transaction, keeper, now);
      const { identity, recipient } = await makeKeyPair();
      const { hash: caseHash, recipient: caseRecipient } = await deriveCase(report.caseKey);
      const row = {
        id,
        organisationId: keeper,
        aboutOrganisation: organisationId,
        recipient,
        caseHash,
        caseRecipient,
        receivedOn: today,
        ...findDeadlines(today),
      };
      if (!(await insertReport(transaction, row)))
        return describeReceipt(await requireSame(transaction, id, caseHash));
      const recovery = await findRecovery(transaction, directory, keeper, now);
      await wrapIdentity(transaction, row, { identity, keys, recovery });
      const { text, sender, other } = report;
      const words = { text, sender, concerns: { person: concerned, other: other ?? null } };
      await insertMessage(transaction, row, {
        id,
        writer: 'sender',
        writtenOn: today,
        sealed: await seal(writeWords(words), [recipient]),
      });
      await insertStep(transaction, row, { kind: 'received', on: today, by: null });
      return created(describeReceipt(row));
    });
  }

  async open(caseKey: string): Promise<Case> {
    const { hash, identity } = await deriveCase(caseKey);
    return this.transactions.unitOfWork(nobody, async (transaction) =>
      readCase(transaction, await requireCase(transaction, hash), identity),
    );
  }

  async writeMore(id: string, { caseKey, text }: More): Promise<Answer<Case> | Case> {
    const { hash, identity } = await deriveCase(caseKey);
    return this.transactions.unitOfWork(nobody, async (transaction) => {
      const report = await requireCase(transaction, hash);
      const { date: today } = await findIssueDate(
        transaction,
        report.organisationId,
        this.clock.now(),
      );
      await refuseFull(transaction, report);
      const sealed = await seal(writeWords({ text }), [report.recipient]);
      const message = { id, writer: 'sender', writtenOn: today, sealed } as const;
      if (!(await addMessage(transaction, report, message)))
        return readCase(transaction, report, identity);
      await insertStep(transaction, report, { kind: 'written', on: today, by: null });
      await noteNews(transaction, report.organisationId, report.id, today);
      const opened =
        report.state === 'closed'
          ? ({ ...report, state: 'open', closedOn: null } as const)
          : report;
      if (opened !== report) {
        await storeProgress(transaction, opened);
        await insertStep(transaction, report, { kind: 'reopened', on: today, by: null });
      }
      return created(await readCase(transaction, opened, identity));
    });
  }
}

/** Sent again; another report under the same id or with the same key is refused. */
async function requireSame(
  transaction: EntityManager,
  id: string,
  caseHash: string,
): Promise<ReportRow> {
  const known = await locateCase(transaction, caseHash);
  if (known?.id !== id) throw new DomainError('creation.differs');
  return requireCase(transaction, caseHash);
}

function describeReceipt({
  receivedOn,
  answerDue,
  organisationId,
  aboutOrganisation,
}: Pick<ReportRow, 'receivedOn' | 'answerDue' | 'organisationId' | 'aboutOrganisation'>): Receipt {
  return { receivedOn, answerDue, byNetwork: organisationId !== aboutOrganisation };
}
