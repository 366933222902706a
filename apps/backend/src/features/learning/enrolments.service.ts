import { Injectable } from '@nestjs/common';
import type { enrolmentDetail, enrolmentSummary } from '@svetionik/contracts/learning/enrolments';
import { track } from '@svetionik/contracts/values';
import { entryTestState } from '@svetionik/domain/learning/entry-test';
import { computeProgress } from '@svetionik/domain/learning/progress';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { Transactions } from '../../platform/database/transactions';
import { findCurrentAccommodation } from '../assessment';
import {
  CourseAddresses,
  CourseEditions,
  requireTaken,
  SurroundedEditions,
  describeTerms,
  type CourseEdition,
} from '../catalogue';
import { Enroller, type Enrolled } from './enroller';
import { findOwnEnrolments, type OwnEnrolment } from './enrolments.queries';
import { requireOwnProgress } from './learning.access';
import { readOutlines } from './outlines';
import { attemptState, type OwnProgress } from './own-progress.queries';

type Summary = z.output<typeof enrolmentSummary>;
type Detail = z.output<typeof enrolmentDetail>;

@Injectable()
export class EnrolmentsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly editions: CourseEditions,
    private readonly surrounded: SurroundedEditions,
    private readonly addresses: CourseAddresses,
    private readonly enroller: Enroller,
  ) {}

  /** Enrols in the current edition; `created` is false where the enrolment was there. */
  enrol(actor: PersonActor, id: string, slug: string): Promise<Enrolled> {
    return this.transactions.unitOfWork(actor, (transaction) =>
      this.enroller.enrol(transaction, actor, { id, slug }),
    );
  }

  /** The learner's courses, the one touched last first; as many statements for however many. */
  list(actor: PersonActor): Promise<{ items: Summary[] }> {
    return this.transactions.reading(actor, async (transaction) => {
      const enrolments = await findOwnEnrolments(transaction, actor);
      const { organisationId } = actor;
      const editions = await this.surrounded.findMany(transaction, organisationId, enrolments);
      const items = enrolments.map(async (enrolment) => {
        const edition = editions.get(enrolment);
        if (edition === undefined) return [];
        const slug = await this.addresses.describe(transaction, organisationId, edition);
        return [summarise(enrolment, { ...edition, slug })];
      });
      return { items: (await Promise.all(items)).flat() };
    });
  }

  /** All that the player needs, once. */
  read(actor: PersonActor, enrolmentId: string): Promise<Detail> {
    return this.transactions.reading(actor, async (transaction, last) => {
      const { organisationId } = actor;
      const [enrolment, eased] = await Promise.all([
        requireOwnProgress(transaction, actor, enrolmentId),
        findCurrentAccommodation(transaction, organisationId, actor.personId),
      ]);
      const edition = await requireTaken(transaction, this.surrounded, organisationId, enrolment);
      const slug = await this.addresses.describe(transaction, organisationId, edition);
      const changes = await this.editions.changesSince(last, edition);
      return {
        id: enrolmentId,
        course: {
          slug,
          title: edition.title,
          tracks: tracksOf(edition),
          edition: edition.number,
          newerEdition: changes.newer,
        },
        modules: edition.modules.map((module) => ({
          ...module,
          lessons: module.lessons.map((lesson) => ({ ...lesson, blocks: [...lesson.blocks] })),
        })),
        laterFacts: changes.facts.map(({ key, ...fact }) => ({ ...fact, id: key })),
        ...enrolment.progress,
        place:
          enrolment.place === null || enrolment.placeAt === null
            ? null
            : { ...enrolment.place, at: enrolment.placeAt.toISOString() },
        assessment: describeTerms(edition),
        entryTest: entryTestIn(edition, enrolment),
        largerSteps: eased?.largerSteps ?? false,
      };
    });
  }
}

function entryTestIn(
  { assessment: { entryTest: rule } }: CourseEdition,
  { entryTest, progress }: OwnProgress,
): Detail['entryTest'] {
  const state = entryTestState({
    rule,
    attempt: attemptState(entryTest),
    begun: progress.done.length > 0,
  });
  return { state, required: rule === 'required', attempt: entryTest?.id ?? null };
}

function tracksOf(edition: CourseEdition): Summary['course']['tracks'] {
  return track.options.filter((option) => edition.tracks.includes(option));
}

function summarise(enrolment: OwnEnrolment, edition: CourseEdition): Summary {
  const { next, minutesToGo, done, total, complete } = computeProgress(
    readOutlines(edition),
    new Set(enrolment.done),
  );
  const lesson = edition.modules
    .find(({ id }) => id === next?.module)
    ?.lessons.find(({ id }) => id === next?.lesson);
  return {
    id: enrolment.id,
    course: {
      slug: edition.slug,
      title: edition.title,
      tracks: tracksOf(edition),
      edition: edition.number,
      hours: edition.hours,
    },
    enrolledAt: enrolment.enrolledAt.toISOString(),
    renews: enrolment.renewsId,
    progress: { done, total, complete },
    minutesLeft: minutesToGo,
    next: next === undefined || lesson === undefined ? null : { ...next, title: lesson.title },
    passed: enrolment.passed,
    openAttempt: enrolment.openAttempt,
  };
}
