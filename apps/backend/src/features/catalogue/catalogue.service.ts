import { Injectable } from '@nestjs/common';
import type { courseDetail, courseSummary } from '@svetionik/contracts/catalogue';
import { track } from '@svetionik/contracts/values';
import { formLength } from '@svetionik/domain/attempt/blueprint';
import { windowInstants } from '@svetionik/domain/attempt/window';
import { renewalTerms } from '@svetionik/domain/certificates/lifecycle/renewal-terms';
import { wholeCourse } from '@svetionik/domain/learning/attendance';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor, VisitorActor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { requireCurrentCourse, requireTaken } from './catalogue.access';
import { countByTrack, findCourses, type CourseRow, type TrackRow } from './catalogue.queries';
import { CourseAddresses } from './course-addresses';
import { CourseEditions, type CurrentCourse } from './course-editions';
import type { CourseEdition } from './course-editions.queries';
import { countListed } from './sharing/listed-courses.queries';
import { SurroundedEditions } from './surrounding/surrounded-editions';

type Asking = PersonActor | VisitorActor;

@Injectable()
export class CatalogueService {
  constructor(
    private readonly transactions: Transactions,
    private readonly editions: CourseEditions,
    private readonly surrounded: SurroundedEditions,
    private readonly addresses: CourseAddresses,
    private readonly clock: Clock,
  ) {}

  async listTracks(actor: Asking): Promise<{ items: TrackRow[]; elsewhere: number }> {
    const { counted, elsewhere } = await this.transactions.reading(actor, async (transaction) => ({
      counted: await countByTrack(transaction, actor.organisationId),
      elsewhere: await countListed(transaction),
    }));
    return {
      items: track.options.map(
        (id) => counted.find((row) => row.id === id) ?? { id, courses: 0, minutes: 0 },
      ),
      elsewhere,
    };
  }

  async listCourses(
    actor: Asking,
    page: { track?: string | undefined; after?: string | undefined; limit: number },
  ): Promise<{ items: CourseSummary[]; next: string | null }> {
    const { organisationId } = actor;
    const [others, rows] = await this.transactions.reading(actor, async (transaction) => {
      const all = await this.addresses.listOthers(transaction, organisationId);
      const found = await findCourses(transaction, organisationId, {
        track: page.track,
        after: page.after,
        limit: page.limit + 1,
        owners: all.map(({ look }) => look.id),
        endings: all.map(({ ending }) => ending),
      });
      return [all, found] as const;
    });
    const items = rows.slice(0, page.limit).map((row) => {
      const owner = others.find(({ look }) => look.id === row.organisationId);
      return summarise({ ...row, owner: owner?.look ?? null });
    });
    return { items, next: rows.length > page.limit ? (items.at(-1)?.slug ?? null) : null };
  }

  async readCourse(actor: Asking, slug: string): Promise<z.output<typeof courseDetail>> {
    const { course, place } = await this.transactions.reading(actor, async (transaction) => {
      const found = await requireCurrentCourse(transaction, this.editions, actor, slug);
      const edition = await requireTaken(transaction, this.surrounded, actor.organisationId, {
        courseEditionId: found.edition.id,
        enrolledAt: this.clock.now(),
      });
      const place = await this.findPlace(transaction, actor, found);
      return { course: { ...found, edition }, place };
    });
    const { edition, organiser, renewal, renewedBy, offer, withdrawal } = course;
    const terms = renewalTerms(edition.validity, renewal ?? undefined);
    return {
      ...summarise({
        ...edition,
        ...place,
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

  private async findPlace(
    transaction: EntityManager,
    { organisationId }: Asking,
    { edition }: CurrentCourse,
  ): Promise<Pick<CourseSummary, 'slug' | 'owner'>> {
    return {
      slug: await this.addresses.describe(transaction, organisationId, edition),
      owner: await this.addresses.findOwner(transaction, organisationId, edition),
    };
  }
}

type CourseSummary = z.output<typeof courseSummary>;

function summarise(row: CourseRow & Pick<CourseSummary, 'owner'>): CourseSummary {
  const { id, slug, title, summary, minutes, hours, edition, owner } = row;
  const tracks = track.options.filter((option) => row.tracks.includes(option));
  return { id, slug, title, summary, tracks, minutes, hours, edition, owner };
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
