import { inject, Injectable } from '@angular/core';
import { requestProblem } from '@svetionik/client/problem';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../core/api/api-client';
import type { Endpoints } from '../core/routes.generated';

type Brought = Pick<EndpointReply<Endpoints['identity.openInvitation']>, 'course' | 'run'>;

/** Where somebody goes on who has entered by what may bring a course or a run. */
@Injectable({ providedIn: 'root' })
export class EntryWay {
  private readonly api = inject(ApiClient);

  /** Once they have entered: the course, what the run is of, or their courses. */
  find(brought: Brought | undefined): string {
    if (brought?.course?.open === true) return `/learn/begin/${brought.course.slug}`;
    const { course, programme } = brought?.run ?? {};
    if (course?.open === true) return `/courses/${course.slug}`;
    return programme ? `/learn/programmes/${programme.id}` : '/learn';
  }

  /**
   * As soon as they have entered: where they learn on the run, which they are put on without waiting for the server to come to it; where
   * it does not take them yet, as {@link find}.
   */
  async follow(brought: Brought | undefined): Promise<string> {
    const run = brought?.run;
    if (run?.open !== true) return this.find(brought);
    try {
      const place = await this.api.call('runs.joinRun', { params: { run: run.id } });
      if (place.programme !== null) return `/learn/programmes/${place.programme}`;
      return place.enrolment === null ? this.find(brought) : `/learn/${place.enrolment}`;
    } catch (error) {
      if (requestProblem(error) === undefined) throw error;
      return this.find(brought);
    }
  }
}
