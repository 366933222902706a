import { inject, Injectable, resource, type ResourceRef } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../api/api-client';
import { LanguageChoice } from '../language/language-choice';
import type { Endpoints } from '../routes.generated';
import { SessionStore } from '../session/session-store';

/** A run of one's own, with what is due and when. */
export type OwnRun = EndpointReply<Endpoints['runs.listOwnRuns']>['items'][number];

/** The runs that who is signed in is on. The words for their days come with them. */
@Injectable({ providedIn: 'root' })
export class OwnRuns {
  private readonly api = inject(ApiClient);
  private readonly language = inject(LanguageChoice);
  private readonly session = inject(SessionStore);

  list(): ResourceRef<readonly OwnRun[] | undefined> {
    return resource({
      params: () => this.session.person()?.id,
      loader: async ({ abortSignal }) => {
        const [{ items }] = await Promise.all([
          this.api.call('runs.listOwnRuns', {}, abortSignal),
          this.language.open('due'),
        ]);
        return items;
      },
    });
  }
}
