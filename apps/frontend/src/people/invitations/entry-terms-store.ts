import { computed, inject, Injectable, signal } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { Role } from '@svetionik/domain/access/permissions';
import { ApiClient } from '../../core/api/api-client';
import type { Endpoints } from '../../core/routes.generated';

/** A course that can come with an invitation. */
export type OfferedCourse = EndpointReply<Endpoints['offers.listOffers']>['items'][number];

/** What everybody gets who enters, in whichever of the three ways. */
@Injectable()
export class EntryTermsStore {
  private readonly api = inject(ApiClient);

  readonly role = signal<Role>('learner');
  readonly courseId = signal<string | null>(null);
  readonly reason = signal('');
  readonly courses = signal<readonly OfferedCourse[]>([]);
  readonly needsReason = computed(() => this.role() !== 'learner');
  readonly lacksReason = signal(false);

  async readCourses(): Promise<void> {
    const query = { offer: 'offered', limit: 100 } as const;
    this.courses.set((await this.api.call('offers.listOffers', { query })).items);
  }

  /** Whether a reason is there where the role needs one; it is asked for from here on. */
  check(): boolean {
    this.lacksReason.set(this.needsReason() && this.reason().trim() === '');
    return !this.lacksReason();
  }
}
