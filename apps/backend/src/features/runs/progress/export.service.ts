import { Inject, Injectable } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { exportParticipants } from '@svetionik/contracts/runs';
import type { TextInScripts } from '@svetionik/domain/language/script';
import { type CellValue, writeCsvTable, writeXlsx } from '@svetionik/formats';
import { Readable } from 'node:stream';
import { chooseReadingRole } from '@svetionik/domain/people/person-sight';
import type { PersonActor } from '../../../platform/access/actor';
import { audit, type AuditEntry } from '../../../platform/audit/audit';
import { auditPeople } from '../../../platform/audit/audit-people';
import { Clock } from '../../../platform/clock';
import { findIssueDate } from '../../../platform/database/issue-date.queries';
import { Transactions } from '../../../platform/database/transactions';
import { DEMONSTRATION } from '../../../platform/demonstration/demonstration.module';
import { Answer } from '../../../platform/http/answer';
import { attachment } from '../../../platform/http/attachment';
import { demonstrationTitle } from '../../documents';
import { ParticipantReader, type AskedPeople } from '../participant-reader';
import type { Participant } from '../participant-view';
import type { PageStart } from '../participants.queries';
import { requireReadRun } from '../runs.access';
import { findRunNames } from '../runs.queries';
import { writePaper, type PaperTitle } from './progress-paper';
import { ProgressTable } from './progress-table';
import { progressWords } from './progress-wording';

type Query = EndpointInput<typeof exportParticipants>['query'];

const peopleTogether = 500;

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
} as const;

interface Opened {
  readonly asked: AskedPeople;
  readonly modules: readonly TextInScripts[];
  readonly title: PaperTitle;
}

/** The people of a run to take along, as the list shows them. */
@Injectable()
export class ParticipantsExportService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly reader: ParticipantReader,
    @Inject(DEMONSTRATION) private readonly isDemonstration: boolean,
  ) {}

  /** Noted before it goes out, and when it has gone, or was broken off, with how many people were in it. */
  async export(actor: PersonActor, runId: string, query: Query): Promise<Answer<Readable>> {
    const { format, language } = query;
    const opened = await this.open(actor, runId, query);
    const people = this.readPeople(actor, opened.asked);
    const { fileName } = progressWords[language];
    return new Answer(200, Readable.from(this.write(opened, query, people)), {
      'Content-Type': mediaTypes[format],
      'Content-Disposition': attachment(`${fileName}.${format}`),
      'X-Content-Type-Options': 'nosniff',
    });
  }

  private open(actor: PersonActor, runId: string, query: Query): Promise<Opened> {
    const { organisationId } = actor;
    const { filter, format, language } = query;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const run = await requireReadRun(transaction, actor, runId);
      const now = this.clock.now();
      const { date: today } = await findIssueDate(transaction, organisationId, now);
      const narrowing = await this.reader.narrow(transaction, organisationId, run, query);
      const { modules } = await this.reader.findColumns(transaction, organisationId, run);
      const { subject, organiser } = await findRunNames(transaction, organisationId, runId);
      const entry: AuditEntry = {
        action: 'runs.exportParticipants',
        subjectIds: [runId],
        code: format,
      };
      await audit(transaction, actor, entry, now);
      const { startsOn, endsOn } = run;
      const title = demonstrationTitle(run.title, language, this.isDemonstration);
      return {
        asked: { run, filter, narrowing, today },
        modules,
        title: { subject, run: title, organiser, startsOn, endsOn, today, now },
      };
    });
  }

  private write(
    { modules, title }: Opened,
    { format, language }: Query,
    people: AsyncIterable<Participant>,
  ): AsyncIterable<string | Uint8Array> {
    if (format === 'pdf') return writePaper(title, language, modules, people);
    const table = new ProgressTable(language, modules);
    const rows = cellsOf(table, people);
    const columns = table.head;
    const { sheet: sheetName } = progressWords[language];
    if (format === 'xlsx') return writeXlsx({ sheetName, columns, rows });
    return writeCsvTable({ columns, rows });
  }

  /** No transaction is open while the other end takes its time. */
  private async *readPeople(actor: PersonActor, asked: AskedPeople): AsyncGenerator<Participant> {
    let count = 0;
    try {
      let start: PageStart | undefined = { after: undefined };
      while (start !== undefined) {
        const from: PageStart = start;
        const { people, hasMore, end } = await this.transactions.reading(
          actor,
          async (transaction) => {
            await requireReadRun(transaction, actor, asked.run.id);
            const page = { ...from, limit: peopleTogether };
            return this.reader.readPage(transaction, actor.organisationId, asked, page);
          },
        );
        await this.noteTaken(actor, people);
        for (const person of people) {
          count += 1;
          yield person;
        }
        start = hasMore ? end : undefined;
      }
    } finally {
      await this.transactions.unitOfWork(actor, (transaction) => {
        const subjectIds = [asked.run.id];
        const entry: AuditEntry = {
          action: 'runs.exportedParticipants',
          subjectIds,
          code: String(count),
        };
        return audit(transaction, actor, entry, this.clock.now());
      });
    }
  }

  /** Each of them is told that they were in it, and in which role it was taken; noted before they go out. */
  private noteTaken(actor: PersonActor, people: readonly { readonly id: string }[]): Promise<void> {
    const code = chooseReadingRole(actor.roles);
    const taken = { action: 'runs.tookAlong', people: people.map(({ id }) => id), code } as const;
    return this.transactions.unitOfWork(actor, (transaction) =>
      auditPeople(transaction, actor, taken, this.clock.now()),
    );
  }
}

async function* cellsOf(
  table: ProgressTable,
  people: AsyncIterable<Participant>,
): AsyncGenerator<CellValue[]> {
  for await (const person of people) yield table.cells(person);
}
