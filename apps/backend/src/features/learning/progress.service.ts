import { Injectable } from '@nestjs/common';
import type {
  keepPlace,
  markDone,
  recordPractice,
  chooseContentPath,
} from '@svetionik/contracts/learning/progress';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { blockKey } from '@svetionik/domain/learning/block-key';
import { requiresEntryTest, entryTestState } from '@svetionik/domain/learning/entry-test';
import {
  computeProgress,
  type BlockPlace,
  type CourseProgress,
} from '@svetionik/domain/learning/progress';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import type { Database } from '../../platform/database/query';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { SurroundedEditions, type CourseEdition } from '../catalogue';
import { findDone, writePlace } from './enrolments.queries';
import { requireOwnEdition } from './learning.access';
import { readOutlines } from './outlines';
import { PracticeJudge } from './practice-judge';
import { insertDone, insertPractice, upsertContentPath } from './progress.queries';
import { PublishedBlocks } from './published-blocks';
import { findEntryTestState } from './own-progress.queries';

interface Saved {
  readonly savedAt: string;
  readonly progress: { done: number; total: number; complete: boolean };
}

/** What is written of progress stands within. */
interface Within {
  readonly transaction: EntityManager;
  /** Sends the last statement. */
  readonly last: Database;
  readonly edition: CourseEdition;
  readonly now: Date;
}

@Injectable()
export class ProgressService {
  constructor(
    private readonly transactions: Transactions,
    private readonly editions: SurroundedEditions,
    private readonly judge: PracticeJudge,
    private readonly blocks: PublishedBlocks,
    private readonly clock: Clock,
  ) {}

  /** Keeps the place. The last one to arrive stands. */
  keepPlace(
    actor: PersonActor,
    enrolmentId: string,
    place: EndpointInput<typeof keepPlace>['body'],
  ): Promise<{ savedAt: string }> {
    return this.within(actor, enrolmentId, async ({ edition, now, last }) => {
      requireBlock(edition, place);
      await writePlace(last, actor.organisationId, enrolmentId, place, now);
      return { savedAt: now.toISOString() };
    });
  }

  /** Notes that the learner has passed these blocks. */
  markDone(
    actor: PersonActor,
    enrolmentId: string,
    blocks: EndpointInput<typeof markDone>['body']['blocks'],
  ): Promise<Saved> {
    return this.within(actor, enrolmentId, async ({ transaction, edition, now, last }) => {
      if (blocks.some((block) => requireBlock(edition, block).interactive))
        throw new DomainError('learning.block-unknown');
      await this.requireEntryTest(transaction, edition, enrolmentId);
      await insertDone(transaction, actor.organisationId, enrolmentId, blocks.map(keyOf), now);
      return this.saved(last, edition, enrolmentId, now);
    });
  }

  /** Records what the learner did in a knowledge check or a case; a case is done when an outcome is reached. */
  recordPractice(
    actor: PersonActor,
    enrolmentId: string,
    recordId: string,
    { response, ...place }: EndpointInput<typeof recordPractice>['body'],
  ): Promise<Saved> {
    return this.within(actor, enrolmentId, async ({ transaction, edition, now, last }) => {
      if (!requireBlock(edition, place).interactive)
        throw new DomainError('learning.block-unknown');
      await this.requireEntryTest(transaction, edition, enrolmentId);
      const finished = await this.judge.judge(transaction, edition, place, response);
      await insertPractice(transaction, {
        id: recordId,
        organisationId: actor.organisationId,
        enrolmentId,
        key: keyOf(place),
        response,
        at: now,
      });
      if (finished)
        await insertDone(transaction, actor.organisationId, enrolmentId, [keyOf(place)], now);
      return this.saved(last, edition, enrolmentId, now);
    });
  }

  /** Keeps the way through a content note. It is neither an event nor in the audit: nobody else is to know it. */
  chooseContentPath(
    actor: PersonActor,
    enrolmentId: string,
    { way, ...place }: EndpointInput<typeof chooseContentPath>['body'],
  ): Promise<{ savedAt: string }> {
    return this.within(actor, enrolmentId, async ({ transaction, edition, now, last }) => {
      const block = await this.blocks.find(transaction, edition, place);
      if (block?.kind !== 'content-note') throw new DomainError('learning.block-unknown');
      await upsertContentPath(last, {
        organisationId: actor.organisationId,
        enrolmentId,
        key: keyOf(place),
        way,
        at: now,
      });
      return { savedAt: now.toISOString() };
    });
  }

  /** Progress by what is done now. */
  async progress(
    database: Database,
    edition: CourseEdition,
    enrolmentId: string,
  ): Promise<CourseProgress> {
    return computeProgress(readOutlines(edition), await findDone(database, enrolmentId));
  }

  /** Lessons wait for an entry test that is required. */
  private async requireEntryTest(
    transaction: EntityManager,
    { assessment: { entryTest: rule } }: CourseEdition,
    enrolmentId: string,
  ): Promise<void> {
    if (rule !== 'required') return;
    const state = entryTestState({
      rule,
      attempt: await findEntryTestState(transaction, enrolmentId),
      begun: false,
    });
    if (requiresEntryTest(rule, state)) throw new DomainError('assessment.entry-test-first');
  }

  private async saved(
    last: Database,
    edition: CourseEdition,
    enrolmentId: string,
    now: Date,
  ): Promise<Saved> {
    const { done, total, complete } = await this.progress(last, edition, enrolmentId);
    return { savedAt: now.toISOString(), progress: { done, total, complete } };
  }

  private within<Result>(
    actor: PersonActor,
    enrolmentId: string,
    work: (within: Within) => Promise<Result>,
  ): Promise<Result> {
    return this.transactions.unitOfWork(actor, async (transaction, last) => {
      const edition = await requireOwnEdition(transaction, this.editions, actor, enrolmentId);
      return work({ transaction, last, edition, now: this.clock.now() });
    });
  }
}

function keyOf({ module, lesson, block }: BlockPlace): string {
  return blockKey(module, lesson, block);
}

function requireBlock(edition: CourseEdition, place: BlockPlace): { interactive: boolean } {
  const found = edition.modules
    .find(({ id }) => id === place.module)
    ?.lessons.find(({ id }) => id === place.lesson)
    ?.blocks.find(({ id }) => id === place.block);
  if (found === undefined) throw new DomainError('learning.block-unknown');
  return found;
}
