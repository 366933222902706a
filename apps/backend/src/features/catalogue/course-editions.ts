import { Injectable } from '@nestjs/common';
import type { RenewalRule } from '@svetionik/domain/certificates/lifecycle/renewal';
import { deriveOffer, type Offer } from '@svetionik/domain/course/offer';
import type { EntityManager } from 'typeorm';
import { findCurrentEdition, findEditions, type CourseEdition } from './course-editions.queries';
import { findEditionChanges, type EditionChanges } from './later-facts.queries';
import { describeWithdrawal, type Withdrawal } from './offers.queries';
import type { PublishedText } from './published-text';

/** The edition that a course has now, with what may change beside it. */
export interface CurrentCourse {
  readonly edition: CourseEdition;
  readonly organiser: PublishedText;
  /** Null where nothing else than usual is said. */
  readonly renewal: RenewalRule | null;
  readonly offer: Offer;
  /** Why it is withdrawn, while it is. */
  readonly withdrawal: Withdrawal | null;
  /** By which other course certificates are renewed, while it is offered. */
  readonly renewedBy: { readonly slug: string; readonly title: PublishedText } | null;
}

const kept = 1000;

/** Reads course editions for this feature and those after it. They never change, so the last used ones are kept. */
@Injectable()
export class CourseEditions {
  private readonly editions = new Map<string, CourseEdition>();

  /** The editions with these ids; at most one statement for all. */
  async findMany(
    transaction: EntityManager,
    organisationId: string,
    ids: readonly string[],
  ): Promise<CourseEdition[]> {
    const missing = ids.filter((id) => !this.editions.has(id));
    const read = missing.length === 0 ? [] : await findEditions(transaction, missing);
    for (const edition of read) this.keep(edition);
    const found = new Map(
      [...ids.flatMap((id) => this.editions.get(id) ?? []), ...read].map((edition) => [
        edition.id,
        edition,
      ]),
    );
    return [...found.values()].filter((edition) => edition.organisationId === organisationId);
  }

  /** The current edition of the course with this slug, whether it can be joined or not. */
  async findCurrent(
    transaction: EntityManager,
    organisationId: string,
    slug: string,
  ): Promise<CurrentCourse | undefined> {
    const row = await findCurrentEdition(transaction, organisationId, slug);
    if (row === undefined) return undefined;
    const { id, organiser, renewal, renewalSlug: by, renewalTitle: title } = row;
    const [edition] = await this.findMany(transaction, organisationId, [id]);
    if (edition === undefined) return undefined;
    return {
      edition,
      organiser,
      renewal,
      renewedBy: by === null || title === null ? null : { slug: by, title },
      offer: deriveOffer(row),
      withdrawal: row.withdrawal && describeWithdrawal(row.withdrawal),
    };
  }

  /** What stands beside the edition by now: a later one of its course, later versions of the facts that it cites. */
  changesSince(transaction: EntityManager, edition: CourseEdition): Promise<EditionChanges> {
    return findEditionChanges(transaction, edition.courseId, edition.id);
  }

  private keep(edition: CourseEdition): void {
    this.editions.set(edition.id, edition);
    const [oldest] = this.editions.keys();
    if (this.editions.size > kept && oldest !== undefined) this.editions.delete(oldest);
  }
}
