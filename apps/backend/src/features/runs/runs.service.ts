import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { addRun, listRuns, readRun } from '@svetionik/contracts/runs';
import type { AuditedAction } from '@svetionik/domain/audit/actions';
import { alike } from '@svetionik/domain/content/alike';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { findIssueDate } from '../../platform/database/issue-date.queries';
import { Transactions } from '../../platform/database/transactions';
import { created, type Answer } from '../../platform/http/answer';
import { DomainError } from '../../platform/http/domain-error';
import { lockTree } from '../institutions';
import { settleClosings } from './closings';
import { copyMaterials, findMaterials } from './materials/materials.queries';
import { RunNews } from './run-news';
import { describeRun, summariseRun } from './run-view';
import { requireWritable, writeParts } from './run-writer';
import { findReadTrainer, requireReadRun, requireRun } from './runs.access';
import { findTrainers, isQuotaTaken } from './run-parts.queries';
import { insertRun, updateRun } from './run-writing.queries';
import { findRun, findRuns, pickTitle, type RunRow, type RunText } from './runs.queries';

type Run = EndpointReply<typeof readRun>;

/** Runs of courses and programmes, and what is written of them. */
@Injectable()
export class RunsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly news: RunNews,
  ) {}

  list(
    actor: PersonActor,
    {
      state,
      course,
      programme,
      month,
      year,
      inviting,
      after,
      limit,
    }: EndpointInput<typeof listRuns>['query'],
  ): Promise<EndpointReply<typeof listRuns>> {
    return this.transactions.reading(actor, async (transaction) => {
      const today = await this.findToday(transaction, actor);
      const rows = await findRuns(transaction, actor.organisationId, {
        ...{ state, course, programme, year, after, today },
        inviting: inviting === 'true',
        month: month && `${month}-01`,
        trainer: findReadTrainer(actor),
        limit: limit + 1,
      });
      const items = rows.slice(0, limit).map((row) => summariseRun(row, pickTitle(row), today));
      return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
    });
  }

  read(actor: PersonActor, id: string): Promise<Run> {
    return this.transactions.reading(actor, async (transaction) => {
      const row = await requireReadRun(transaction, actor, id);
      return describeRun(transaction, actor, row, await this.findToday(transaction, actor));
    });
  }

  add(
    actor: PersonActor,
    id: string,
    { materialsOf, ...text }: EndpointInput<typeof addRun>['body'],
  ): Promise<Answer<Run> | Run> {
    const { organisationId, personId: madeBy } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await holdInstitutions(transaction, organisationId, text);
      const known = await findRun(transaction, organisationId, id);
      if (known !== undefined) return this.describeSame(transaction, actor, known, text);
      await requireWritable(transaction, organisationId, id, text);
      const row = { id, text, madeBy, madeAt: this.clock.now() };
      if (!(await insertRun(transaction, organisationId, row)))
        throw new DomainError('creation.differs');
      await writeParts(transaction, organisationId, id, text);
      if (materialsOf !== null)
        await takeMaterials(transaction, organisationId, id, materialsOf, row.madeAt);
      await this.note(transaction, actor, 'runs.addRun', id);
      return created(await this.describe(transaction, actor, id));
    });
  }

  edit(actor: PersonActor, id: string, version: number, text: RunText): Promise<Run> {
    const { organisationId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await holdInstitutions(transaction, organisationId, text);
      const row = await requireRun(transaction, actor, id, true);
      if (row.version !== version) {
        const current = await this.describe(transaction, actor, id);
        throw new DomainError('edit.conflict', { current });
      }
      if (row.cancelledAt !== null || (row.taken > 0 && !isOfSame(row, text)))
        throw new DomainError('run.change-refused');
      await requireWritable(transaction, organisationId, id, text);
      await requireRoom(transaction, organisationId, row, text);
      const leading = await findTrainers(transaction, organisationId, id);
      await updateRun(transaction, organisationId, id, text);
      await writeParts(transaction, organisationId, id, text);
      if (row.taken > 0) await settleClosings(transaction, organisationId, id, null);
      if (row.openedAt !== null) {
        const newTrainers = findNewTrainers(leading, text);
        const change = { id, before: row, after: text, newTrainers };
        await this.news.tellChange(transaction, organisationId, change);
      }
      await this.note(transaction, actor, 'runs.editRun', id);
      return this.describe(transaction, actor, id);
    });
  }

  private async describeSame(
    transaction: EntityManager,
    actor: PersonActor,
    known: RunRow,
    text: RunText,
  ): Promise<Run> {
    const described = await describeRun(
      transaction,
      actor,
      known,
      await this.findToday(transaction, actor),
    );
    if (!alike(inOrder(described.text), inOrder(text))) throw new DomainError('creation.differs');
    return described;
  }

  private async describe(transaction: EntityManager, actor: PersonActor, id: string): Promise<Run> {
    const row = await requireRun(transaction, actor, id);
    return describeRun(transaction, actor, row, await this.findToday(transaction, actor));
  }

  private async findToday(transaction: EntityManager, actor: PersonActor): Promise<string> {
    return (await findIssueDate(transaction, actor.organisationId, this.clock.now())).date;
  }

  private note(
    transaction: EntityManager,
    actor: PersonActor,
    action: AuditedAction,
    id: string,
  ): Promise<void> {
    return audit(transaction, actor, { action, subjectIds: [id] }, this.clock.now());
  }
}

async function takeMaterials(
  transaction: EntityManager,
  organisationId: string,
  id: string,
  from: string,
  addedAt: Date,
): Promise<void> {
  if ((await findRun(transaction, organisationId, from)) === undefined)
    throw new DomainError('run.reference-unknown');
  const given = await findMaterials(transaction, organisationId, [from]);
  await copyMaterials(transaction, organisationId, given, { runId: id, addedAt });
}

function isOfSame(row: RunRow, { course, programme }: RunText): boolean {
  return row.courseId === course && row.programmeId === programme;
}

function findNewTrainers(
  leading: readonly { readonly id: string }[],
  { trainers }: RunText,
): string[] {
  return trainers.filter((trainer) => !leading.some(({ id }) => id === trainer));
}

/** No institution that places are kept for is merged meanwhile. */
async function holdInstitutions(
  transaction: EntityManager,
  organisationId: string,
  { quotas }: RunText,
): Promise<void> {
  if (quotas.length > 0) await lockTree(transaction, organisationId);
}

/** There cannot be fewer places than there are people on them. */
async function requireRoom(
  transaction: EntityManager,
  organisationId: string,
  run: RunRow,
  { capacity, quotas }: RunText,
): Promise<void> {
  const taken = await isQuotaTaken(transaction, organisationId, run.id, quotas);
  if (taken || (capacity !== null && capacity < run.taken))
    throw new DomainError('run.places-taken', { details: { taken: run.taken } });
}

/** Whoever leads it and the quotas mean the same in any order. */
function inOrder(text: RunText): RunText {
  const quotas = text.quotas.toSorted((one, other) =>
    one.institution < other.institution ? -1 : 1,
  );
  return { ...text, quotas, trainers: text.trainers.toSorted() };
}
