import { computed, inject, Injectable, resource } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { readAllPages } from '../../core/api/all-pages';
import { ApiClient } from '../../core/api/api-client';
import type { Endpoints } from '../../core/routes.generated';

/** A course that certificates are issued for, with its editions, the last one first. */
export type CertifiedCourse = EndpointReply<
  Endpoints['profiles.listCertifiedCourses']
>['items'][number];

/** The courses that profiles, accreditations, changes of law and lists name: all of them, because whoever chooses searches them by title. */
@Injectable()
export class CertifiedCourses {
  private readonly api = inject(ApiClient);

  readonly read = resource({ loader: ({ abortSignal }) => this.readAll(abortSignal) });
  readonly items = computed<readonly CertifiedCourse[]>(() =>
    this.read.hasValue() ? this.read.value() : [],
  );

  private readAll(stopped: AbortSignal): Promise<readonly CertifiedCourse[]> {
    return readAllPages((query) =>
      this.api.call('profiles.listCertifiedCourses', { query }, stopped),
    );
  }
}
