import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../../platform/http/domain-error';
import { AttachedCourses, type BroughtCourse } from './attached-courses';
import { AttachedGroups } from './attached-groups';
import { AttachedRuns, type BroughtRun } from './attached-runs';

/** What whoever enters gets into. */
interface Places {
  readonly courseId: string | null;
  readonly runId: string | null;
  readonly groupId: string | null;
}

/** What entries bring, whether by an invitation, a link or a code. */
@Injectable()
export class AttachedTerms {
  constructor(
    private readonly courses: AttachedCourses,
    private readonly runs: AttachedRuns,
    private readonly groups: AttachedGroups,
  ) {}

  /** Refuses what the organisation does not have or nobody can get into, and a course beside a run, which brings its own. */
  async require(
    transaction: EntityManager,
    organisationId: string,
    { courseId, runId, groupId }: Places,
  ): Promise<void> {
    if (courseId !== null && runId !== null) throw new DomainError('identity.run-unknown');
    await this.courses.require(transaction, organisationId, courseId);
    await this.runs.require(transaction, organisationId, runId);
    await this.groups.require(transaction, organisationId, groupId);
  }

  /** What somebody who thinks of entering is told; of groups nothing is. */
  async describe(
    transaction: EntityManager,
    organisationId: string,
    { courseId, runId }: Places,
  ): Promise<{ readonly course: BroughtCourse | null; readonly run: BroughtRun | null }> {
    return {
      course: await this.courses.describe(transaction, organisationId, courseId),
      run: await this.runs.describe(transaction, organisationId, runId),
    };
  }
}

/** As an order is told from another one: what came later than courses stands there only where it is brought. */
export function comparePlaces(places: Places): Record<string, string | null> {
  return { courseId: null, ...namePlaces(places) };
}

/** What the event of an entry names of it. */
export function namePlaces({ courseId, runId, groupId }: Places): Record<string, string> {
  return {
    ...(courseId === null ? {} : { courseId }),
    ...(runId === null ? {} : { runId }),
    ...(groupId === null ? {} : { groupId }),
  };
}
