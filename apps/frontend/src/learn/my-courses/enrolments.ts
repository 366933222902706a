import { inject, Injectable } from '@angular/core';
import type { ReplyOf } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { newId } from '../../core/new-id';
import type { Endpoints } from '../../core/routes.generated';

/** An enrolment as it stands on the learner's own page. */
export type Enrolment = ReplyOf<Endpoints['learning.listEnrolments']>['items'][number];

/** The courses of who is signed in. */
@Injectable({ providedIn: 'root' })
export class Enrolments {
  private readonly api = inject(ApiClient);

  async list(signal?: AbortSignal): Promise<readonly Enrolment[]> {
    return (await this.api.call('learning.listEnrolments', {}, signal)).items;
  }

  /** Enrols in a course, or gives the enrolment that there is; which of them it is says `isNew`. */
  async enrol(course: string): Promise<{ readonly id: string; readonly isNew: boolean }> {
    const made = newId();
    const { id } = await this.api.call('learning.enrol', {
      params: { enrolment: made },
      body: { course },
    });
    return { id, isNew: id === made };
  }
}
