import { inject, Injectable, signal } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import type { Endpoints } from '../../core/routes.generated';
import { SessionStore } from '../../core/session/session-store';

type OfferedCourse = EndpointReply<Endpoints['offers.listOffers']>['items'][number];
type ListedGroup = EndpointReply<Endpoints['groups.listGroups']>['items'][number];

/** What whoever comes in may get into: courses that can be begun, and groups by hand. */
@Injectable()
export class EntryChoices {
  private readonly api = inject(ApiClient);
  private readonly session = inject(SessionStore);

  readonly courses = signal<readonly OfferedCourse[]>([]);
  readonly groups = signal<readonly ListedGroup[]>([]);

  constructor() {
    if (this.session.may('course.offer')) void this.readCourses();
    if (this.session.may('people.manage')) void this.readGroups();
  }

  private async readCourses(): Promise<void> {
    const query = { offer: 'offered', limit: 100 } as const;
    this.courses.set((await this.api.call('offers.listOffers', { query })).items);
  }

  private async readGroups(): Promise<void> {
    const query = { kind: 'by-hand', limit: 100 } as const;
    this.groups.set((await this.api.call('groups.listGroups', { query })).items);
  }
}
