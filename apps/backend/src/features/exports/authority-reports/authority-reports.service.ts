import { Injectable } from '@nestjs/common';
import type {
  editReportTemplate,
  exportReport,
  previewReport,
  readServiceRequest,
} from '@svetionik/contracts/authority-reports';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import { reportCells } from '@svetionik/domain/authority-reports/report-cells';
import { listAskedFields } from '@svetionik/domain/authority-reports/report-template';
import { writeCsv } from '@svetionik/formats';
import { Readable } from 'node:stream';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { Answer } from '../../../platform/http/answer';
import { DomainError } from '../../../platform/http/domain-error';
import { refuseUnprintable } from '../../../platform/pdf/refuse-unprintable';
import { countParticipants, findLearner, findParticipants } from './authority-reports.queries';
import { ReportReader } from './report-reader';
import { reportTemplates, type Template } from './report-templates';
import { templateProblems } from './template-fit';
import { requireRun } from '../exports.access';

const rowsPreviewed = 10;

/** Lists of who took part in a run, as authorities ask for them. Whoever looks at other people's names is noted. */
@Injectable()
export class AuthorityReportsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly reader: ReportReader,
  ) {}

  async listTemplates(actor: PersonActor): Promise<{ items: Template[] }> {
    return {
      items: await this.transactions.reading(actor, (transaction) =>
        reportTemplates.list(transaction, actor.organisationId),
      ),
    };
  }

  editTemplate(
    actor: PersonActor,
    { params: { template }, version, body }: EndpointInput<typeof editReportTemplate>,
  ): Promise<Template> {
    refuseUnprintable(body.title);
    const problems = templateProblems(body);
    if (problems.length > 0)
      throw new DomainError('certification.template-unfit', {
        details: { problems: problems.map(({ column, code }) => `${column} ${code}`) },
      });
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const now = this.clock.now();
      const written = await reportTemplates.writeNext(
        transaction,
        actor,
        { key: template, version },
        body,
        now,
      );
      await audit(
        transaction,
        actor,
        {
          action: 'certification.editDeliveryTemplate',
          subjectIds: [],
          code: `${template} ${written.version}`,
        },
        now,
      );
      return written;
    });
  }

  /** Whoever takes no course is on no list, and is asked nothing. */
  readServiceRequest(actor: PersonActor): Promise<EndpointReply<typeof readServiceRequest>> {
    return this.transactions.reading(actor, async (transaction) => {
      const learner = await findLearner(transaction, actor.organisationId, actor.personId);
      if (learner === undefined) return { fields: [], lists: [] };
      const { fields, by } = listAskedFields(
        await reportTemplates.list(transaction, actor.organisationId),
        learner.profession,
      );
      return { fields: [...fields], lists: by.map(({ title }) => title) };
    });
  }

  preview(
    actor: PersonActor,
    { template, script, ...run }: EndpointInput<typeof previewReport>['body'],
  ): Promise<EndpointReply<typeof previewReport>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const edition = await requireRun(transaction, actor, run);
      const sought = {
        organisationId: actor.organisationId,
        editionId: edition.id,
        from: run.from,
        to: run.to,
        participants: template.participants,
      };
      const count = await countParticipants(transaction, sought);
      const found = await findParticipants(transaction, sought, {
        after: undefined,
        limit: rowsPreviewed,
      });
      await audit(
        transaction,
        actor,
        {
          action: 'certification.previewDelivery',
          subjectIds: [edition.id, ...found.map(({ enrolment }) => enrolment)],
        },
        this.clock.now(),
      );
      return {
        count,
        rows: found.map(({ participant }, place) =>
          reportCells(participant, place + 1, template, script),
        ),
        problems: templateProblems(template),
      };
    });
  }

  export(
    actor: PersonActor,
    { template: key, script, ...run }: EndpointInput<typeof exportReport>['query'],
  ): Promise<Answer<Readable>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { organisationId } = actor;
      const edition = await requireRun(transaction, actor, run);
      const template = (await reportTemplates.load(transaction, organisationId)).get(key);
      if (template === undefined) throw new DomainError('certification.template-unknown');
      await audit(
        transaction,
        actor,
        {
          action: 'certification.exportDelivery',
          subjectIds: [edition.id],
          code: `${key} ${run.from} ${run.to}`,
        },
        this.clock.now(),
      );
      const head = template.columns.map(({ heading }) => heading[script]);
      const sought = {
        organisationId,
        editionId: edition.id,
        from: run.from,
        to: run.to,
        participants: template.participants,
      };
      const rows = this.reader.read(actor, sought, template, script);
      return new Answer(200, Readable.from(writeCsv(headed(head, rows))), {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': 'attachment; filename="spisak.csv"',
      });
    });
  }
}

async function* headed(head: string[], rows: AsyncIterable<string[]>): AsyncGenerator<string[]> {
  yield head;
  yield* rows;
}
