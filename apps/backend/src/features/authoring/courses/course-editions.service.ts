import { Injectable } from '@nestjs/common';
import type { publishedEdition, readiness } from '@svetionik/contracts/drafts';
import type { CourseDocument } from '@svetionik/domain/course/course';
import { filterByTracks } from '@svetionik/domain/items/bank-attributes';
import { peopleMark } from '@svetionik/domain/items/people-mark';
import { markedItems, markersNeeded } from '@svetionik/domain/marking/markers-needed';
import { checkCourse } from '@svetionik/domain/publishing/check-course';
import type { Problem } from '@svetionik/domain/checks/problem';
import { untaughtObjectives } from '@svetionik/domain/publishing/untaught-objectives';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { created, type Answer } from '../../../platform/http/answer';
import { DomainError } from '../../../platform/http/domain-error';
import { fewMarkers } from '../../assessment';
import { requireDraft } from '../authoring.access';
import type { Draft } from '../drafts/draft';
import { findParts, sumVersions } from '../drafts/drafts.queries';
import { CourseWriter, type WrittenCourse } from '../publishing/course-writer';
import { PublishedModules } from '../publishing/published-modules';
import { findCurrentEdition } from './courses.queries';

type Readiness = z.output<typeof readiness>;
type Published = z.output<typeof publishedEdition>;

/** From a draft of a course to an edition. */
@Injectable()
export class CourseEditionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly writer: CourseWriter,
    private readonly published: PublishedModules,
    private readonly clock: Clock,
  ) {}

  check(actor: PersonActor, id: string): Promise<Readiness> {
    return this.transactions.reading(
      actor,
      async (transaction) => (await this.judge(transaction, actor, id)).readiness,
    );
  }

  /** Publishes what was checked: another revision is a conflict that carries how the draft stands now. */
  publish(
    actor: PersonActor,
    id: string,
    revision: number,
  ): Promise<Published | Answer<Published>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await requireDraft(transaction, actor, 'course', id, true);
      const { readiness: current, written } = await this.judge(transaction, actor, id);
      if (current.revision !== revision) throw new DomainError('edit.conflict', { current });
      if (written === undefined || current.problems.length > 0) {
        throw new DomainError('authoring.not-publishable', {
          details: { problems: current.problems.length },
        });
      }
      const edition = await this.writer.publish(transaction, actor, written);
      if (edition === undefined) return { edition: current.edition };
      await audit(
        transaction,
        actor,
        { action: 'authoring.publishCourse', subjectIds: [id, edition.id] },
        this.clock.now(),
      );
      return created({ edition: edition.number });
    });
  }

  private async judge(
    transaction: EntityManager,
    actor: PersonActor,
    id: string,
  ): Promise<{ readiness: Readiness; written: WrittenCourse | undefined }> {
    const course = await requireDraft(transaction, actor, 'course', id);
    const { organiser, bank: bankId } = course.content;
    const items =
      bankId === null ? [] : await findParts(transaction, actor.organisationId, 'item', [bankId]);
    const bank =
      bankId === null ? undefined : await requireDraft(transaction, actor, 'bank', bankId);
    const written =
      organiser === null || bank === undefined
        ? undefined
        : { course, bank, items, organiserId: organiser };
    const current = await findCurrentEdition(transaction, actor.organisationId, id);
    const same =
      written !== undefined &&
      current?.sourceHash === (await this.writer.sourceHash(transaction, actor, written));
    const edition = current?.number ?? 0;
    const revision = await sumVersions(transaction, actor.organisationId, [
      id,
      ...(bankId === null ? [] : [bankId]),
    ]);
    const problems = await this.problemsOf(transaction, actor, course, items);
    return {
      readiness: {
        revision,
        edition,
        next: same ? edition : edition + 1,
        problems,
        untaught: untaughtObjectives(course.content).map(({ title }) => title),
        fewMarkers: await this.fewMarkersFor(transaction, actor, course, items),
      },
      written,
    };
  }

  private async fewMarkersFor(
    transaction: EntityManager,
    actor: PersonActor,
    { content: { tracks, assessment } }: Draft<'course'>,
    items: readonly Draft<'item'>[],
  ): Promise<Readiness['fewMarkers']> {
    const asked = filterByTracks(
      items.map(({ content }) => content),
      tracks,
    );
    const needed = markersNeeded(
      markedItems(asked, assessment.draw).flatMap((item) => peopleMark(item) ?? []),
    );
    return fewMarkers(transaction, actor.organisationId, needed);
  }

  private async problemsOf(
    transaction: EntityManager,
    actor: PersonActor,
    course: Draft<'course'>,
    items: readonly Draft<'item'>[],
  ): Promise<Problem[]> {
    const modules = await this.published.readPinned(transaction, actor.organisationId, course.id);
    const { tracks, organiser, bank, modules: _, ...content } = course.content;
    const document: CourseDocument = {
      id: course.key,
      ...content,
      modules: modules.map(({ module }) => module.id),
    };
    const missing = Object.entries({ tracks: tracks[0], organiser, bank }).flatMap(
      ([field, value]): Problem[] =>
        value === undefined || value === null ? [{ code: 'text-missing', where: { field } }] : [],
    );
    return [
      ...missing,
      ...checkCourse({
        course: document,
        tracks,
        modules,
        bank: items.map(({ content: item }) => item),
      }),
    ];
  }
}
