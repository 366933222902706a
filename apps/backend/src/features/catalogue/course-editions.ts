import { Injectable } from '@nestjs/common';
import type { RenewalRule } from '@svetionik/domain/certificates/lifecycle/renewal';
import { closedOffer, deriveOffer, type Offer } from '@svetionik/domain/course/offer';
import type { EntityManager } from 'typeorm';
import { OncePerReading } from '../../platform/database/once-per-reading';
import type { Database } from '../../platform/database/query';
import { CourseAddresses } from './course-addresses';
import {
  findCourse,
  findCurrentEdition,
  findEditions,
  type CourseEdition,
} from './course-editions.queries';
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

/** A course that people may be enrolled in while it is open. `slug` is its address within the organisation. */
export interface JoinableCourse {
  readonly slug: string;
  readonly title: PublishedText;
  readonly open: boolean;
}

interface CourseAddress {
  readonly organisationId: string;
  readonly address: string;
}

const kept = 1000;

/** Reads course editions for this feature and those after it. They never change, so the last used ones are kept. */
@Injectable()
export class CourseEditions {
  private readonly editions = new Map<string, CourseEdition>();
  /** Several parts of a page ask for its course. */
  private readonly current = new OncePerReading(
    (transaction, asked: CourseAddress) => this.readCurrent(transaction, asked),
    ({ organisationId, address }) => `${organisationId} ${address}`,
  );

  constructor(private readonly addresses: CourseAddresses) {}

  /** The editions with these ids, which come from rows that the transaction has seen; at most one statement for all. */
  async findMany(transaction: EntityManager, ids: readonly string[]): Promise<CourseEdition[]> {
    const missing = ids.filter((id) => !this.editions.has(id));
    const read = missing.length === 0 ? [] : await findEditions(transaction, missing);
    for (const edition of read) this.keep(edition);
    const found = new Map(
      [...ids.flatMap((id) => this.editions.get(id) ?? []), ...read].map((edition) => [
        edition.id,
        edition,
      ]),
    );
    return [...found.values()];
  }

  /** The current edition of the course at this address, own or shared, whether it can be joined or not. */
  findCurrent(
    transaction: EntityManager,
    organisationId: string,
    address: string,
  ): Promise<CurrentCourse | undefined> {
    return this.current.read(transaction, { organisationId, address });
  }

  /** A course that the organisation has or that is shared with it, by its id: where it stands, and whether people may be enrolled. */
  async findJoinable(
    transaction: EntityManager,
    organisationId: string,
    courseId: string,
  ): Promise<JoinableCourse | undefined> {
    const row = await findCourse(transaction, organisationId, courseId);
    if (row === undefined) return undefined;
    const { title, open } = row;
    return { slug: await this.addresses.describe(transaction, organisationId, row), title, open };
  }

  /** What stands beside the edition by now: a later one of its course, later versions of the facts that it cites. */
  changesSince(database: Database, edition: CourseEdition): Promise<EditionChanges> {
    return findEditionChanges(database, edition);
  }

  private async readCurrent(
    transaction: EntityManager,
    { organisationId, address }: CourseAddress,
  ): Promise<CurrentCourse | undefined> {
    const places = await this.addresses.findPlaces(transaction, organisationId, address);
    const row = await findCurrentEdition(transaction, organisationId, places);
    if (row === undefined) return undefined;
    const { id, organiser, renewal, renewalSlug: by, renewalTitle: title } = row;
    const [edition] = await this.findMany(transaction, [id]);
    if (edition === undefined) return undefined;
    return {
      edition,
      organiser,
      renewal,
      renewedBy:
        by === null || title === null
          ? null
          : {
              slug: await this.addresses.describe(transaction, organisationId, {
                ...edition,
                slug: by,
              }),
              title,
            },
      offer: row.open ? deriveOffer(row) : closedOffer(deriveOffer(row)),
      withdrawal: row.withdrawal && describeWithdrawal(row.withdrawal),
    };
  }

  private keep(edition: CourseEdition): void {
    this.editions.set(edition.id, edition);
    const [oldest] = this.editions.keys();
    if (this.editions.size > kept && oldest !== undefined) this.editions.delete(oldest);
  }
}
