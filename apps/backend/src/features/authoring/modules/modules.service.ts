import { Injectable } from '@nestjs/common';
import type {
  createModule,
  moduleDraft,
  moduleRow,
  saveOutline,
} from '@svetionik/contracts/authoring';
import type { outlineDraft } from '@svetionik/contracts/drafts';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { z } from 'zod';
import type { PersonActor } from '../../../platform/access/actor';
import { Transactions } from '../../../platform/database/transactions';
import { created, type Answer } from '../../../platform/http/answer';
import { DomainError } from '../../../platform/http/domain-error';
import { requireDraft } from '../authoring.access';
import { describeAddressed, describePart } from '../drafts/draft';
import { Drafts } from '../drafts/drafts';
import { findParts, sumVersions } from '../drafts/drafts.queries';
import { inOrder } from './module-document';
import {
  findModuleCourses,
  findModuleRows,
  findNewestEdition,
  hasForeignLessons,
} from './modules.queries';

type Outline = z.output<typeof outlineDraft>;

/** Modules as their authors write them. */
@Injectable()
export class ModulesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly drafts: Drafts,
  ) {}

  list(
    actor: PersonActor,
    { after, limit }: { after?: string | undefined; limit: number },
  ): Promise<{ items: z.output<typeof moduleRow>[]; next: string | null }> {
    return this.transactions.reading(actor, async (transaction) => {
      const rows = await findModuleRows(transaction, actor.organisationId, {
        after,
        limit: limit + 1,
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
    { slug, ...texts }: EndpointInput<typeof createModule>['body'],
  ): Promise<Outline | Answer<Outline>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { draft, isNew } = await this.drafts.create(transaction, actor, 'module', {
        id,
        key: slug,
        content: { ...texts, lessons: [] },
      });
      return isNew ? created(describeAddressed(draft)) : describeAddressed(draft);
    });
  }

  read(actor: PersonActor, id: string): Promise<z.output<typeof moduleDraft>> {
    return this.transactions.reading(actor, async (transaction) => {
      const module = await requireDraft(transaction, actor, 'module', id);
      const revision = await sumVersions(transaction, actor.organisationId, [id]);
      const lessons = await findParts(transaction, actor.organisationId, 'lesson', [id]);
      const edition = await findNewestEdition(transaction, actor.organisationId, id);
      return {
        ...describeAddressed(module),
        revision,
        edition: edition?.number ?? null,
        lessons: inOrder(module, lessons).map(describePart),
        courses: await findModuleCourses(transaction, actor.organisationId, id),
      };
    });
  }

  saveOutline(
    actor: PersonActor,
    id: string,
    version: number,
    content: EndpointInput<typeof saveOutline>['body'],
  ): Promise<Outline> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const seen = await requireDraft(transaction, actor, 'module', id);
      const { lessons } = content;
      // a lesson that was taken out meanwhile may still be named; one of another module may not
      if (
        (await hasForeignLessons(transaction, actor.organisationId, id, lessons)) ||
        new Set(lessons).size < lessons.length
      )
        throw new DomainError('authoring.reference-unknown');
      return describeAddressed(
        await this.drafts.save(transaction, actor, 'module', seen, { version, content }),
      );
    });
  }
}
