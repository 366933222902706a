import { inject, Injectable, resource, type ResourceRef } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../api/api-client';
import { LanguageChoice } from '../language/language-choice';
import type { Endpoints } from '../routes.generated';
import { SessionStore } from '../session/session-store';

type Listed = EndpointReply<Endpoints['programmes.listOwnProgrammes']>;

/** A programme as the path of whoever is signed in. */
export type OwnProgramme = Listed['joined'][number];
export type OwnPart = OwnProgramme['parts'][number];

/** The programmes that who is signed in is in or may join. The words for their paths come with them. */
@Injectable({ providedIn: 'root' })
export class OwnProgrammes {
  private readonly api = inject(ApiClient);
  private readonly language = inject(LanguageChoice);
  private readonly session = inject(SessionStore);

  list(): ResourceRef<Listed | undefined> {
    return resource({
      params: () => (this.session.may('course.take') ? this.session.person()?.id : undefined),
      loader: async ({ abortSignal }) => {
        const [listed] = await Promise.all([
          this.api.call('programmes.listOwnProgrammes', {}, abortSignal),
          this.language.open('path'),
        ]);
        return listed;
      },
    });
  }
}
