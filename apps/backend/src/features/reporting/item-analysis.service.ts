import { Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type {
  listAssessments,
  readComputation,
  readItemAnalysis,
} from '@svetionik/contracts/reporting';
import { mayBeShown, smallestGroup } from '@svetionik/domain/statistics/smallest-group';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { Jobs } from '../../platform/jobs/jobs';
import { CourseAddresses } from '../catalogue';
import { countFirstAttempts, findEditionItems } from '../assessment';
import { describeComputation, describeEdition, describeStatistics } from './statistics-view';
import {
  findComputation,
  findEditions,
  findLastComputation,
  findNewestStatistics,
  insertOrder,
  type ReportedEdition,
} from './item-analysis.queries';
import { requireComputation, requireReportedEdition } from './reporting.access';
import { computeItemAnalysisJob } from './reporting.jobs';

type Ordered = EndpointReply<typeof readComputation>;

interface OrderParams {
  readonly course: string;
  readonly edition: number;
  readonly analysis: string;
}

/** The statistics of assessments: ordered, watched and read. Nothing in them is about fewer people than may be shown. */
@Injectable()
export class ItemAnalysisService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly addresses: CourseAddresses,
  ) {}

  list(
    actor: PersonActor,
    page: { after?: string | undefined; limit: number },
  ): Promise<EndpointReply<typeof listAssessments>> {
    return this.transactions.reading(actor, async (transaction) => {
      const rows = await findEditions(transaction, actor.organisationId, {
        after: page.after,
        limit: page.limit + 1,
      });
      const shown = rows.slice(0, page.limit);
      const people = await countFirstAttempts(
        transaction,
        shown.map(({ id }) => id),
      );
      return {
        items: await Promise.all(
          shown.map(async (row) => ({
            ...describeEdition(row, people.get(row.id) ?? 0),
            owner: await this.addresses.findOwner(transaction, actor.organisationId, row),
          })),
        ),
        next: rows.length > page.limit ? (shown.at(-1)?.id ?? null) : null,
      };
    });
  }

  read(
    actor: PersonActor,
    courseId: string,
    number: number,
  ): Promise<EndpointReply<typeof readItemAnalysis>> {
    return this.transactions.reading(actor, async (transaction) => {
      const edition = await requireReportedEdition(transaction, actor, courseId, number);
      const people = (await countFirstAttempts(transaction, [edition.id])).get(edition.id) ?? 0;
      const last = await findLastComputation(transaction, edition.id);
      const stored = await findNewestStatistics(transaction, edition.id);
      const items = await findEditionItems(transaction, edition.id);
      return {
        ...describeEdition(edition, people),
        owner: await this.addresses.findOwner(transaction, actor.organisationId, edition),
        cutScore: edition.cutScore,
        needed: neededFor(people, stored?.people),
        last: last === undefined ? null : describeComputation(last),
        figures:
          stored === undefined
            ? null
            : describeStatistics(stored, items, knowsKeys(actor, edition)),
      };
    });
  }

  /** Orders statistics, or gives the order that this id has already made. */
  order(
    actor: PersonActor,
    { course, edition: number, analysis: id }: OrderParams,
  ): Promise<{ computation: Ordered; isNew: boolean }> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const edition = await requireReportedEdition(transaction, actor, course, number);
      const known = await findComputation(transaction, actor.organisationId, id);
      if (known !== undefined && known.courseEditionId !== edition.id)
        throw new DomainError('creation.differs');
      if (known !== undefined) return { computation: describeComputation(known), isNew: false };
      await this.insert(transaction, actor, edition, id);
      const ordered = await requireComputation(transaction, actor, id);
      return { computation: describeComputation(ordered), isNew: true };
    });
  }

  readComputation(actor: PersonActor, id: string): Promise<Ordered> {
    return this.transactions.reading(actor, async (transaction) =>
      describeComputation(await requireComputation(transaction, actor, id)),
    );
  }

  private async insert(
    transaction: EntityManager,
    actor: PersonActor,
    edition: ReportedEdition,
    id: string,
  ): Promise<void> {
    const { organisationId, personId: orderedBy } = actor;
    const people = (await countFirstAttempts(transaction, [edition.id])).get(edition.id) ?? 0;
    const needed = neededFor(people, (await findNewestStatistics(transaction, edition.id))?.people);
    if (needed > 0)
      throw new DomainError(
        mayBeShown(people) ? 'reporting.too-few-new' : 'reporting.too-few-people',
        { details: { needed } },
      );
    const order = {
      id,
      organisationId,
      courseEditionId: edition.id,
      orderedBy,
      orderedAt: this.clock.now(),
      people,
    };
    if (!(await insertOrder(transaction, order))) throw new DomainError('reporting.computing');
    await this.jobs.enqueue(transaction, computeItemAnalysisJob, [
      { organisationId, ids: { figuresId: id } },
    ]);
  }
}

/** Authors know the keys of their own courses; those of a course that is shared with them they may be asked for. */
function knowsKeys(
  { organisationId, permissions }: PersonActor,
  edition: ReportedEdition,
): boolean {
  return edition.organisationId === organisationId && permissions.has('course.author');
}

/**
 * How many more people must finish before statistics may be computed. What changes between two computations tells of those
 * who came between them, so they, too, must be as many as may be shown, or none.
 */
function neededFor(people: number, before = 0): number {
  const fresh = Math.abs(people - before);
  return before > 0 && fresh === 0 ? 0 : Math.max(0, smallestGroup - fresh);
}
