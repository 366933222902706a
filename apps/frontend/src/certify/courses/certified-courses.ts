import { computed, inject, Injectable, resource } from '@angular/core';
import type { ReplyOf } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import type { Endpoints } from '../../core/routes.generated';

/** A course that certificates are issued for, with its editions, the last one first. */
export type CertifiedCourse = ReplyOf<Endpoints['profiles.listCertifiedCourses']>['items'][number];

/** The courses that profiles and accreditations name. */
@Injectable()
export class CertifiedCourses {
  private readonly api = inject(ApiClient);

  readonly read = resource({ loader: ({ abortSignal }) => this.api.call('profiles.listCertifiedCourses', {}, abortSignal) });
  readonly items = computed<readonly CertifiedCourse[]>(() => (this.read.hasValue() ? this.read.value().items : []));
}
