import { inject, Injectable, signal } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { readAllPages } from '../../core/api/all-pages';
import { ApiClient } from '../../core/api/api-client';
import type { Endpoints } from '../../core/routes.generated';
import { SessionStore } from '../../core/session/session-store';
import type { EntryLink } from './entry-link';

type OfferedCourse = EndpointReply<Endpoints['offers.listOffers']>['items'][number];
type ListedRun = EndpointReply<Endpoints['runs.listRuns']>['items'][number];
type ListedGroup = EndpointReply<Endpoints['groups.listGroups']>['items'][number];

/** What whoever comes in may get into: courses that can be begun, runs that take people, and groups by hand. */
@Injectable()
export class EntryChoices {
  private readonly api = inject(ApiClient);
  private readonly session = inject(SessionStore);

  readonly courses = signal<readonly OfferedCourse[]>([]);
  readonly runs = signal<readonly ListedRun[]>([]);
  readonly groups = signal<readonly ListedGroup[]>([]);

  constructor() {
    if (this.session.may('course.offer')) void this.readCourses();
    if (this.session.may('people.manage')) void this.readGroups();
  }

  /** The course or the run that an entry brings; undefined where it brings none, or one that takes nobody any more. */
  brought({ courseId, runId }: Pick<EntryLink, 'courseId' | 'runId'>) {
    return {
      course: this.courses().find(({ id }) => id === courseId),
      run: this.runs().find(({ id }) => id === runId),
    };
  }

  /** Runs are asked for where they may be chosen. */
  async readRuns(): Promise<void> {
    if (!this.session.may('run.read')) return;
    this.runs.set(
      await readAllPages((page) =>
        this.api.call('runs.listRuns', { query: { inviting: 'true', ...page } }),
      ),
    );
  }

  private async readCourses(): Promise<void> {
    this.courses.set(
      await readAllPages((page) =>
        this.api.call('offers.listOffers', { query: { offer: 'offered', ...page } }),
      ),
    );
  }

  private async readGroups(): Promise<void> {
    this.groups.set(
      await readAllPages((page) =>
        this.api.call('groups.listGroups', { query: { kind: 'by-hand', ...page } }),
      ),
    );
  }
}
