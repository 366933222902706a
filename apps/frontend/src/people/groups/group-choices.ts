import { inject, Injectable, signal } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { readAllPages } from '../../core/api/all-pages';
import { ApiClient } from '../../core/api/api-client';
import type { Endpoints } from '../../core/routes.generated';

type OfferedCourse = EndpointReply<Endpoints['offers.listOffers']>['items'][number];
type ListedGroup = EndpointReply<Endpoints['groups.listGroups']>['items'][number];

/** What conditions and enrolments may name: courses that are offered, and groups by hand. */
@Injectable()
export class GroupChoices {
  private readonly api = inject(ApiClient);

  readonly courses = signal<readonly OfferedCourse[]>([]);
  readonly groups = signal<readonly ListedGroup[]>([]);

  constructor() {
    void this.read();
  }

  private async read(): Promise<void> {
    const [courses, groups] = await Promise.all([
      readAllPages((page) =>
        this.api.call('offers.listOffers', { query: { offer: 'offered', ...page } }),
      ),
      readAllPages((page) =>
        this.api.call('groups.listGroups', { query: { kind: 'by-hand', ...page } }),
      ),
    ]);
    this.courses.set(courses);
    this.groups.set(groups);
  }
}
