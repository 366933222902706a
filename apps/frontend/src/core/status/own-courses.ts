import { inject, Injectable, resource, type ResourceRef } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../api/api-client';
import { LanguageChoice } from '../language/language-choice';
import type { Endpoints } from '../routes.generated';
import { SessionStore } from '../session/session-store';

/** A course of one's own, and where one is in it. */
export type OwnCourse = EndpointReply<Endpoints['status.listOwnCourses']>['items'][number];

/** Where who is signed in is in their courses, as the server derives it. The words for it come with it. */
@Injectable({ providedIn: 'root' })
export class OwnCourses {
  private readonly api = inject(ApiClient);
  private readonly language = inject(LanguageChoice);
  private readonly session = inject(SessionStore);

  /** The one touched last first; idle while nobody is signed in who takes courses. */
  list(): ResourceRef<readonly OwnCourse[] | undefined> {
    return resource({
      params: () => (this.takes() ? this.session.person()?.id : undefined),
      loader: ({ abortSignal }) => this.read(abortSignal),
    });
  }

  private takes(): boolean {
    return this.session.may('course.take') || this.session.awaits('course.take');
  }

  async read(signal?: AbortSignal): Promise<readonly OwnCourse[]> {
    const [{ items }] = await Promise.all([
      this.api.call('status.listOwnCourses', {}, signal),
      this.language.open('status'),
    ]);
    return items;
  }
}
