import { Injectable } from '@nestjs/common';
import type { copyCourse } from '@svetionik/contracts/courses';
import type { courseDraft } from '@svetionik/contracts/drafts';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { newId } from '../../../platform/database/identifiers';
import { Transactions } from '../../../platform/database/transactions';
import { created, type Answer } from '../../../platform/http/answer';
import { DomainError } from '../../../platform/http/domain-error';
import { requireDraft } from '../authoring.access';
import { describeAddressed, type Draft } from '../drafts/draft';
import { Drafts } from '../drafts/drafts';
import { findDraft, findParts } from '../drafts/drafts.queries';
import { findSource, noteSource } from './copies.queries';

type CourseDraft = z.output<typeof courseDraft>;
type Copy = EndpointInput<typeof copyCourse>['body'];

/** Makes a draft of a course from another one: with the same editions of modules, which are reused, and a bank of its own. */
@Injectable()
export class CourseCopier {
  constructor(
    private readonly transactions: Transactions,
    private readonly drafts: Drafts,
    private readonly clock: Clock,
  ) {}

  copy(
    actor: PersonActor,
    sourceId: string,
    id: string,
    copy: Copy,
  ): Promise<CourseDraft | Answer<CourseDraft>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { organisationId } = actor;
      const source = await requireDraft(transaction, actor, 'course', sourceId, true);
      const known = await findDraft(transaction, organisationId, 'course', id, false);
      if (known !== undefined) {
        if (!(await isCopy(transaction, known, source.id, copy)))
          throw new DomainError('creation.differs');
        return describeAddressed(known);
      }
      const bank = await this.copyBank(transaction, actor, source, copy.slug);
      const { draft } = await this.drafts.create(transaction, actor, 'course', {
        id,
        key: copy.slug,
        content: { ...ownRenewal(source), title: copy.title, bank },
      });
      await noteSource(transaction, id, source.id);
      await audit(
        transaction,
        actor,
        { action: 'authoring.copyCourse', subjectIds: [source.id, id] },
        this.clock.now(),
      );
      return created(describeAddressed(draft));
    });
  }

  /** The questions as they stand now, each under the key that it had. */
  private async copyBank(
    transaction: EntityManager,
    actor: PersonActor,
    { content: { bank: sourceId } }: Draft<'course'>,
    key: string,
  ): Promise<string | null> {
    if (sourceId === null) return null;
    const source = await requireDraft(transaction, actor, 'bank', sourceId, true);
    const id = newId();
    const { content } = source;
    await this.drafts.create(transaction, actor, 'bank', { id, key, content });
    await noteSource(transaction, id, source.id);
    const items = await findParts(transaction, actor.organisationId, 'item', [source.id]);
    await this.drafts.createMany(
      transaction,
      actor,
      'item',
      items.map((item) => ({ id: newId(), parentId: id, key: item.key, content: item.content })),
      { by: actor.personId, first: 0 },
    );
    return id;
  }
}

async function isCopy(
  transaction: EntityManager,
  { id, key, content }: Draft<'course'>,
  sourceId: string,
  { slug, title }: Copy,
): Promise<boolean> {
  const source = await findSource(transaction, id);
  return source?.id === sourceId && key === slug && content.title === title;
}

/** Whose certificates are renewed by the course itself are renewed by the copy. */
function ownRenewal({ id, content }: Draft<'course'>): Draft<'course'>['content'] {
  const { renewal, ...others } = content;
  if (renewal === undefined) return others;
  const { course, ...rule } = renewal;
  return {
    ...others,
    renewal: { ...rule, ...(course !== undefined && course !== id && { course }) },
  };
}
