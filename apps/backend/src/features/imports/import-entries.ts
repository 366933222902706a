import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { GroupMover, holdGroup, isOpenByHand } from '../groups';
import { CourseEntries } from '../learning';
import { findGroupMembers } from './import-entries.queries';
import type { ImportRow } from './imports.queries';

/** What everybody of an import gets into, and who applied it. */
type EntryOrder = Pick<ImportRow, 'groupId' | 'courseId' | 'appliedBy' | 'undoneBy'>;

/** Since when somebody is where an import has put them; null where they were before, or are not. */
export interface Entered {
  readonly groupSince: Date | null;
  readonly courseSince: Date | null;
}

/** Of whom that is. */
interface EnteredPerson extends Entered {
  readonly personId: string;
}

type Way =
  | { readonly cause: 'import' }
  /** Whoever has accepted an invitation, when: it may have brought the same group and course. */
  | { readonly cause: 'invitation'; readonly joinedAt: Date };

/** Puts people in the group and the course of an import, and takes them out again. */
@Injectable()
export class ImportEntries {
  constructor(
    private readonly clock: Clock,
    private readonly mover: GroupMover,
    private readonly courses: CourseEntries,
  ) {}

  /** Holds the group until the transaction ends; to be called before memberships are held, in the order in which groups are changed. */
  async hold(
    transaction: EntityManager,
    organisationId: string,
    { groupId }: EntryOrder,
  ): Promise<void> {
    if (groupId !== null) await holdGroup(transaction, organisationId, groupId);
  }

  /** Puts members where everybody of the import gets; a group or course that takes nobody any more is left out. */
  async enter(
    transaction: EntityManager,
    organisationId: string,
    order: EntryOrder,
    people: readonly string[],
    way: Way = { cause: 'import' },
  ): Promise<ReadonlyMap<string, Entered>> {
    const distinct = [...new Set(people)];
    const since = 'joinedAt' in way ? way.joinedAt : this.clock.now();
    const groups = await this.enterGroup(transaction, organisationId, order, distinct, way);
    const courses = await this.enterCourse(transaction, organisationId, order, distinct, way);
    return new Map(
      distinct.map((personId) => [
        personId,
        {
          groupSince: groups.get(personId) ?? null,
          courseSince: courses.has(personId) ? since : null,
        },
      ]),
    );
  }

  /**
   * Takes people out of the group and the course again. Whoever has been put in the group anew, or has begun the course, stays; gives whom
   * something of it is left to.
   */
  async takeBack(
    transaction: EntityManager,
    organisationId: string,
    order: EntryOrder,
    people: readonly EnteredPerson[],
  ): Promise<ReadonlySet<string>> {
    const { groupId, courseId, undoneBy: by } = order;
    const kept = new Set<string>();
    const inGroup = people.filter(({ groupSince }) => groupSince !== null);
    if (groupId !== null && inGroup.length > 0) {
      const ids = inGroup.map(({ personId }) => personId);
      const present = await findGroupMembers(transaction, organisationId, groupId, ids);
      const isOurs = ({ personId, groupSince }: EnteredPerson) =>
        present.get(personId)?.getTime() === groupSince?.getTime();
      const ours = inGroup.filter(isOurs).map(({ personId }) => personId);
      const move = { groupId, people: ours, in: false, cause: 'import', by } as const;
      await this.mover.move(transaction, organisationId, move);
      for (const id of ids) if (present.has(id) && !ours.includes(id)) kept.add(id);
    }
    const inCourse = people.flatMap(({ personId, courseSince: since }) =>
      since === null ? [] : [{ personId, since }],
    );
    if (courseId !== null && inCourse.length > 0)
      for (const id of await this.courses.takeBack(transaction, organisationId, courseId, inCourse))
        kept.add(id);
    return kept;
  }

  private async enterGroup(
    transaction: EntityManager,
    organisationId: string,
    { groupId, appliedBy: by }: EntryOrder,
    people: readonly string[],
    way: Way,
  ): Promise<ReadonlyMap<string, Date>> {
    if (groupId === null || people.length === 0) return new Map();
    if (!isOpenByHand(await holdGroup(transaction, organisationId, groupId))) return new Map();
    const known = await findGroupMembers(transaction, organisationId, groupId, people);
    const move = { groupId, people, in: true, cause: way.cause, by } as const;
    await this.mover.move(transaction, organisationId, move);
    const present = await findGroupMembers(transaction, organisationId, groupId, people);
    const isNew = (personId: string, since: Date) =>
      !known.has(personId) || ('joinedAt' in way && since >= way.joinedAt);
    return new Map([...present].filter(([personId, since]) => isNew(personId, since)));
  }

  private async enterCourse(
    transaction: EntityManager,
    organisationId: string,
    { courseId }: EntryOrder,
    people: readonly string[],
    way: Way,
  ): Promise<ReadonlySet<string>> {
    if (courseId === null || people.length === 0) return new Set();
    const joinedAt = 'joinedAt' in way ? way.joinedAt : null;
    return this.courses.enter(transaction, organisationId, courseId, people, joinedAt);
  }
}
