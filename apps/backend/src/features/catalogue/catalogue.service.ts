import { Injectable } from '@nestjs/common';
import type { courseDetail, courseSummary } from '@svetionik/contracts/catalogue';
import { track } from '@svetionik/contracts/values';
import { formLength } from '@svetionik/domain/attempt/blueprint';
import { windowInstants } from '@svetionik/domain/attempt/window';
import { renewalTerms } from '@svetionik/domain/certificates/lifecycle/renewal-terms';
import { wholeCourse } from '@svetionik/domain/learning/attendance';
import type { z } from 'zod';
import type { PersonActor, VisitorActor } from '../../platform/access/actor';
import { Transactions } from '../../platform/database/transactions';
import { requireCurrentCourse } from './catalogue.access';
import { countByTrack, findCourses, type CourseRow, type TrackRow } from './catalogue.queries';
import { CourseEditions } from './course-editions';
import type { CourseEdition } from './course-editions.queries';

type Asking = PersonActor | VisitorActor;

@Injectable()
export class CatalogueService {
  constructor(
    private readonly transactions: Transactions,
    private readonly editions: CourseEditions,
  ) {}

  async listTracks(actor: Asking): Promise<{ items: TrackRow[] }> {
    const counted = await this.transactions.reading(actor, (transaction) =>
      countByTrack(transaction, actor.organisationId),
    );
    return {
      items: track.options.map(
        (id) => counted.find((row) => row.id === id) ?? { id, courses: 0, minutes: 0 },
      ),
    };
  }

  async listCourses(
    actor: Asking,
    page: { track?: string | undefined; after?: string | undefined; limit: number },
  ): Promise<{ items: CourseSummary[]; next: string | null }> {
    const rows = await this.transactions.reading(actor, (transaction) =>
      findCourses(transaction, actor.organisationId, {
        track: page.track,
        after: page.after,
        limit: page.limit + 1,
      }),
    );
    const items = rows.slice(0, page.limit).map(summarise);
    return { items, next: rows.length > page.limit ? (items.at(-1)?.slug ?? null) : null };
  }

  async readCourse(actor: Asking, slug: string): Promise<z.output<typeof courseDetail>> {
    const course = await this.transactions.reading(actor, (transaction) =>
      requireCurrentCourse(transaction, this.editions, actor, slug),
    );
    const { edition, organiser, renewal, renewedBy, offer, withdrawal } = course;
    const terms = renewalTerms(edition.validity, renewal ?? undefined);
    return {
      ...summarise({
        ...edition,
        id: edition.courseId,
        edition: edition.number,
        tracks: [...edition.tracks],
      }),
      offer,
      withdrawal,
      audience: edition.audience,
      certificateTitle: edition.certificateTitle,
      validity: edition.validity,
      renewal: terms ? { ...terms, course: renewedBy } : null,
      organiser,
      objectives: [...edition.objectives],
      modules: edition.modules.map(({ lessons, ...module }) => ({
        ...module,
        lessons: [...lessons],
      })),
      assessment: describeTerms(edition),
    };
  }
}

type CourseSummary = z.output<typeof courseSummary>;

function summarise(row: CourseRow): CourseSummary {
  return { ...row, tracks: track.options.filter((option) => row.tracks.includes(option)) };
}

/** What a learner is told of the rules; the draw stays on the server. */
export function describeTerms({
  assessment,
  objectives,
}: Pick<CourseEdition, 'assessment' | 'objectives'>): z.output<typeof courseDetail>['assessment'] {
  const {
    draw,
    minutes,
    cutScore,
    attendance = wholeCourse,
    minimums = {},
    mustPass = 0,
    attempts,
    waitHours,
    window,
    navigation = 'free',
    review,
    reviewTime = 'at-once',
  } = assessment;
  const { opensAt, closesAt } = windowInstants(window);
  const needed = objectives.flatMap(({ id, title }) =>
    minimums[id] ? [{ objective: id, title, percent: minimums[id] }] : [],
  );
  return {
    items: formLength(draw),
    minutes,
    cutScore,
    attendance,
    minimums: needed,
    mustPass,
    attempts,
    waitHours,
    opensAt: iso(opensAt),
    closesAt: iso(closesAt),
    navigation,
    review,
    reviewTime,
  };
}

function iso(instant: number | undefined): string | null {
  return instant === undefined ? null : new Date(instant).toISOString();
}
