import { Injectable } from '@nestjs/common';
import type { createLesson, saveLesson } from '@svetionik/contracts/authoring';
import type { lessonDraft } from '@svetionik/contracts/drafts';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { z } from 'zod';
import type { PersonActor } from '../../../platform/access/actor';
import { Transactions } from '../../../platform/database/transactions';
import { created, type Answer } from '../../../platform/http/answer';
import { requireDraft, requirePart } from '../authoring.access';
import { describePart } from '../drafts/draft';
import { Drafts } from '../drafts/drafts';

type Lesson = z.output<typeof lessonDraft>;

/** The lessons of a module: each is saved, and conflicts, by itself. */
@Injectable()
export class LessonsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly drafts: Drafts,
  ) {}

  create(
    actor: PersonActor,
    moduleId: string,
    id: string,
    { key, ...content }: EndpointInput<typeof createLesson>['body'],
  ): Promise<Lesson | Answer<Lesson>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await requireDraft(transaction, actor, 'module', moduleId);
      const { draft, isNew } = await this.drafts.create(transaction, actor, 'lesson', {
        id,
        parentId: moduleId,
        key,
        content,
      });
      return isNew ? created(describePart(draft)) : describePart(draft);
    });
  }

  save(
    actor: PersonActor,
    moduleId: string,
    id: string,
    version: number,
    content: EndpointInput<typeof saveLesson>['body'],
  ): Promise<Lesson> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const seen = await requirePart(transaction, actor, 'lesson', id, moduleId);
      return describePart(
        await this.drafts.save(transaction, actor, 'lesson', seen, { version, content }),
      );
    });
  }

  remove(actor: PersonActor, moduleId: string, id: string, version: number): Promise<void> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await requirePart(transaction, actor, 'lesson', id, moduleId);
      await this.drafts.remove(transaction, actor, 'lesson', id, version);
    });
  }
}
