import { Injectable } from '@nestjs/common';
import type {
  courseRow,
  courseWithModules,
  createCourse,
  listCourseDrafts,
} from '@svetionik/contracts/courses';
import type { courseDraft } from '@svetionik/contracts/drafts';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../../platform/access/actor';
import { Transactions } from '../../../platform/database/transactions';
import { created, type Answer } from '../../../platform/http/answer';
import { DomainError } from '../../../platform/http/domain-error';
import { requireDraft } from '../authoring.access';
import { describeAddressed, type Draft } from '../drafts/draft';
import { Drafts } from '../drafts/drafts';
import { findSource } from './copies.queries';
import {
  findCourseRows,
  findCurrentEdition,
  findPinnedModules,
  findUnknownParts,
} from './courses.queries';

type CourseDraft = z.output<typeof courseDraft>;
type CourseWithModules = z.output<typeof courseWithModules>;

/** Courses as their authors write them. */
@Injectable()
export class CoursesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly drafts: Drafts,
  ) {}

  list(
    actor: PersonActor,
    { after, limit, show }: EndpointInput<typeof listCourseDrafts>['query'],
  ): Promise<{ items: z.output<typeof courseRow>[]; next: string | null }> {
    return this.transactions.reading(actor, async (transaction) => {
      const rows = await findCourseRows(transaction, actor.organisationId, {
        after,
        limit: limit + 1,
        show,
      });
      const items = rows
        .slice(0, limit)
        .map((row) => ({ ...row, changedAt: row.changedAt.toISOString() }));
      return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
    });
  }

  create(
    actor: PersonActor,
    id: string,
    { slug, ...content }: EndpointInput<typeof createCourse>['body'],
  ): Promise<CourseDraft | Answer<CourseDraft>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await refuseUnknownParts(transaction, actor, content);
      const { draft, isNew } = await this.drafts.create(transaction, actor, 'course', {
        id,
        key: slug,
        content,
      });
      return isNew ? created(describeAddressed(draft)) : describeAddressed(draft);
    });
  }

  read(actor: PersonActor, id: string): Promise<CourseWithModules> {
    return this.transactions.reading(actor, async (transaction) =>
      describe(transaction, actor, await requireDraft(transaction, actor, 'course', id)),
    );
  }

  save(
    actor: PersonActor,
    id: string,
    version: number,
    content: Draft<'course'>['content'],
  ): Promise<CourseWithModules> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const seen = await requireDraft(transaction, actor, 'course', id);
      await refuseUnknownParts(transaction, actor, content);
      return describe(
        transaction,
        actor,
        await this.drafts.save(transaction, actor, 'course', seen, { version, content }),
      );
    });
  }
}

async function describe(
  transaction: EntityManager,
  actor: PersonActor,
  draft: Draft<'course'>,
): Promise<CourseWithModules> {
  const edition = await findCurrentEdition(transaction, actor.organisationId, draft.id);
  const modules = await findPinnedModules(transaction, actor.organisationId, draft.id);
  const source = await findSource(transaction, draft.id);
  return {
    ...describeAddressed(draft),
    edition: edition?.number ?? null,
    copiedFrom: source === undefined ? null : { ...source, at: source.at.toISOString() },
    modules,
  };
}

async function refuseUnknownParts(
  transaction: EntityManager,
  actor: PersonActor,
  content: Draft<'course'>['content'],
): Promise<void> {
  const modules = content.modules.map(({ module }) => module);
  const unknown = await findUnknownParts(transaction, actor.organisationId, content);
  if (unknown.length > 0)
    throw new DomainError('authoring.reference-unknown', { details: { references: unknown } });
  if (new Set(modules).size < modules.length)
    throw new DomainError('request.invalid', {
      fields: [{ path: 'body.modules', reason: 'id-repeated' }],
    });
}
