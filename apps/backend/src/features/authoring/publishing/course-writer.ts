import { Injectable } from '@nestjs/common';
import { drawable } from '@svetionik/domain/attempt/blueprint';
import { canonicalJson } from '@svetionik/proofs/encoding/canonical-json';
import type { PublishedRules } from '@svetionik/domain/attempt/assessment-rules';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import { bankOfCourse } from '@svetionik/domain/publishing/bank-of-course';
import { isFinished } from '@svetionik/domain/publishing/is-finished';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { ItemBank } from '../../assessment';
import { CoursePublisher, inBothScripts, type CoursePublication } from '../../catalogue';
import type { Draft } from '../drafts/draft';
import type { AuthoringActor } from '../drafts/drafts.queries';
import { findEditionIds } from './course-writer.queries';
import { itemInBothScripts } from './item-scripts';

/** A bank with its items, ready to be drawn from. */
export interface WrittenBank {
  readonly bank: Pick<Draft<'bank'>, 'id' | 'key' | 'content'>;
  readonly items: readonly Pick<Draft<'item'>, 'id' | 'content'>[];
}

/** A course to publish, in the script that its authors wrote. */
export interface WrittenCourse extends WrittenBank {
  readonly course: Pick<Draft<'course'>, 'id' | 'key' | 'content'>;
  readonly organiserId: string;
}

/** Publishes a course with the items of its bank as they are now. */
@Injectable()
export class CourseWriter {
  constructor(
    private readonly courses: CoursePublisher,
    private readonly banks: ItemBank,
  ) {}

  /** The new edition, or undefined where nothing has changed since the last. */
  async publish(
    transaction: EntityManager,
    actor: AuthoringActor,
    written: WrittenCourse,
  ): Promise<{ id: string; number: number } | undefined> {
    const { publication, sourceHash } = await this.describe(transaction, actor, written);
    await this.publishBank(transaction, actor, { ...written, items: usableOf(written) });
    const edition = await this.courses.publish(transaction, actor, { ...publication, sourceHash });
    if (edition === undefined) return undefined;
    const objectives = new Set(publication.objectives.map(({ id }) => id));
    const items = drawable(drawnOf(written)).filter(({ objective }) => objectives.has(objective));
    await this.banks.freeze(transaction, actor.organisationId, edition.id, written.bank.id, items);
    return edition;
  }

  publishBank(
    transaction: EntityManager,
    actor: AuthoringActor,
    { bank, items }: WrittenBank,
  ): Promise<void> {
    return this.banks.publish(transaction, actor.organisationId, {
      bankId: bank.id,
      slug: bank.key,
      title: bank.content.title,
      items: items.map(({ id, content }) => ({ id, content: itemInBothScripts(content) })),
    });
  }

  /** The hash of all that an edition would be made of; the same hash makes no new one. */
  async sourceHash(
    transaction: EntityManager,
    actor: AuthoringActor,
    written: WrittenCourse,
  ): Promise<string> {
    return (await this.describe(transaction, actor, written)).sourceHash;
  }

  private async describe(
    transaction: EntityManager,
    actor: AuthoringActor,
    written: WrittenCourse,
  ): Promise<Described> {
    const { course, organiserId } = written;
    const { content } = course;
    const items = drawnOf(written);
    const publication = {
      courseId: course.id,
      slug: course.key,
      tracks: content.tracks,
      title: inBothScripts(content.title),
      certificateTitle: inBothScripts(content.certificateTitle),
      summary: inBothScripts(content.summary),
      audience: inBothScripts(content.audience),
      objectives: content.objectives.map(({ title, ...objective }) => ({
        ...objective,
        title: inBothScripts(title),
      })),
      hours: content.hours,
      ...(content.validity && { validity: content.validity }),
      ...(content.renewal && { renewal: content.renewal }),
      organiserId,
      moduleEditionIds: await findEditionIds(transaction, actor.organisationId, content.modules),
      assessment: publishedRules(content, items),
    };
    const made = { publication, items };
    return {
      publication,
      sourceHash: createHash('sha256').update(canonicalJson(made)).digest('hex'),
    };
  }
}

/** The items that the course draws from. */
function drawnOf({ course, items }: WrittenCourse): AssessmentItem[] {
  return bankOfCourse(
    items.map(({ content }) => content),
    course.content.tracks,
    course.content,
  );
}

/** What is not finished and is another course's is not published with this one. */
function usableOf(written: WrittenCourse): WrittenCourse['items'] {
  const drawn = new Set(drawnOf(written));
  return written.items.filter(({ content }) => drawn.has(content) || isFinished(content));
}

/** Must-pass items are must-have items too: each form has those of the course's objectives. */
function publishedRules(
  { assessment, objectives }: Draft<'course'>['content'],
  items: readonly AssessmentItem[],
): PublishedRules {
  const measured = new Set(objectives.map(({ id }) => id));
  const mustPass = items.filter(
    ({ mustPass: needed, objective }) => needed && measured.has(objective),
  ).length;
  return mustPass > 0 ? { ...assessment, mustPass } : assessment;
}

interface Described {
  readonly publication: Omit<CoursePublication, 'sourceHash'>;
  readonly sourceHash: string;
}
