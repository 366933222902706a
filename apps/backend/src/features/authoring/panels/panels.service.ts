import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { listPanels, listTrainers, openPanel, readPanel } from '@svetionik/contracts/panels';
import { fewestJudges } from '@svetionik/domain/statistics/angoff';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { created, type Answer } from '../../../platform/http/answer';
import { DomainError } from '../../../platform/http/domain-error';
import { Jobs } from '../../../platform/jobs/jobs';
import { requirePanel } from '../authoring.access';
import { describePanel, describeRow, describeTrainer } from './panel-view';
import {
  findPanel,
  findPanelItems,
  findPanels,
  findTrainers,
  insertPanel,
  updateStage,
  type Panel,
} from './panels.queries';
import { mailJudgeJob } from './panels.jobs';
import { findItemsToJudge } from './panel-items';
import { findSheets, type Sheet } from './sheets.queries';

type PanelView = EndpointReply<typeof readPanel>;
type Page = EndpointInput<typeof listPanels>['query'];

/** Panels on the cut score of a course: opened, watched, led from round to round, and read. */
@Injectable()
export class PanelsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  list(actor: PersonActor, { after, limit }: Page): Promise<EndpointReply<typeof listPanels>> {
    return this.transactions.reading(actor, async (transaction) => {
      const rows = await findPanels(transaction, actor, { after, limit: limit + 1 });
      const items = rows.slice(0, limit);
      return {
        items: items.map(describeRow),
        next: rows.length > limit ? (items.at(-1)?.id ?? null) : null,
      };
    });
  }

  trainers(
    actor: PersonActor,
    { after, limit }: Page,
  ): Promise<EndpointReply<typeof listTrainers>> {
    return this.transactions.reading(actor, async (transaction) => {
      const rows = await findTrainers(transaction, actor.organisationId, {
        after,
        limit: limit + 1,
      });
      const items = rows.slice(0, limit);
      return {
        items: items.map(describeTrainer),
        next: rows.length > limit ? (items.at(-1)?.id ?? null) : null,
      };
    });
  }

  read(actor: PersonActor, id: string): Promise<PanelView> {
    return this.transactions.reading(actor, async (transaction) =>
      this.view(transaction, await requirePanel(transaction, actor, id)),
    );
  }

  /** The same panel sent twice is one. */
  open(
    actor: PersonActor,
    id: string,
    { course, judges }: EndpointInput<typeof openPanel>['body'],
  ): Promise<PanelView | Answer<PanelView>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const known = await findPanel(transaction, actor.organisationId, id);
      if (known !== undefined) return this.sameAgain(transaction, known, { course, judges });
      await requireTrainers(transaction, actor, judges);
      const items = await findItemsToJudge(transaction, actor, course);
      if (
        !(await insertPanel(
          transaction,
          actor,
          { id, courseId: course, judges, items },
          this.clock.now(),
        ))
      )
        throw new DomainError('creation.differs');
      await audit(
        transaction,
        actor,
        { action: 'authoring.openPanel', subjectIds: [id, course] },
        this.clock.now(),
      );
      await this.ask(transaction, actor, id, judges);
      return created(await this.view(transaction, await requirePanel(transaction, actor, id)));
    });
  }

  advance(
    actor: PersonActor,
    id: string,
    version: number,
    to: 'second' | 'closed',
  ): Promise<PanelView> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const panel = await requirePanel(transaction, actor, id, 'UPDATE');
      if (panel.version !== version)
        throw new DomainError('edit.conflict', { current: await this.view(transaction, panel) });
      if (panel.stage === 'closed' || panel.stage === to) throw new DomainError('panel.stage-over');
      const given = (await findSheets(transaction, id)).filter(
        ({ round, handedInAt }) => round === 1 && handedInAt !== null,
      );
      if (to === 'second' && given.length < fewestJudges)
        throw new DomainError('panel.too-few-handed-in', {
          details: { needed: fewestJudges, given: given.length },
        });
      await updateStage(transaction, panel, to);
      await audit(
        transaction,
        actor,
        {
          action: `authoring.${to === 'second' ? 'beginSecondRound' : 'closePanel'}`,
          subjectIds: [id],
        },
        this.clock.now(),
      );
      if (to === 'second')
        await this.ask(
          transaction,
          actor,
          id,
          given.map(({ personId }) => personId),
        );
      return this.view(transaction, await requirePanel(transaction, actor, id));
    });
  }

  private async view(transaction: EntityManager, panel: Panel): Promise<PanelView> {
    return describePanel(
      panel,
      await findPanelItems(transaction, panel.id),
      await findSheets(transaction, panel.id),
    );
  }

  private async sameAgain(
    transaction: EntityManager,
    panel: Panel,
    asked: { course: string; judges: readonly string[] },
  ): Promise<PanelView> {
    const judges = judgesOf(await findSheets(transaction, panel.id));
    if (
      panel.courseId !== asked.course ||
      judges.join() !== [...new Set(asked.judges)].sort().join()
    )
      throw new DomainError('creation.differs');
    return this.view(transaction, panel);
  }

  private ask(
    transaction: EntityManager,
    { organisationId, personId: self }: PersonActor,
    panelId: string,
    judges: readonly string[],
  ): Promise<void> {
    const others = judges.filter((judge) => judge !== self);
    return this.jobs.enqueue(
      transaction,
      mailJudgeJob,
      others.map((personId) => ({ organisationId, ids: { panelId, personId } })),
    );
  }
}

function judgesOf(sheets: readonly Sheet[]): string[] {
  return sheets
    .filter(({ round }) => round === 1)
    .map(({ personId }) => personId)
    .sort();
}

async function requireTrainers(
  transaction: EntityManager,
  actor: PersonActor,
  judges: readonly string[],
): Promise<void> {
  const known = await findTrainers(transaction, actor.organisationId, {
    ids: judges,
    limit: judges.length,
  });
  const unknown = judges.filter((judge) => !known.some(({ id }) => id === judge));
  if (unknown.length > 0)
    throw new DomainError('authoring.reference-unknown', { details: { references: unknown } });
  if (new Set(judges).size < judges.length)
    throw new DomainError('request.invalid', {
      fields: [{ path: 'body.judges', reason: 'id-repeated' }],
    });
}
