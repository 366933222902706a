import { inject, Injectable, resource, type ResourceRef } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../api/api-client';
import { LanguageChoice } from '../language/language-choice';
import type { Endpoints } from '../routes.generated';

/** A programme that whoever wants to may join. */
export type OpenProgramme = EndpointReply<
  Endpoints['programmes.listOpenProgrammes']
>['items'][number];

/** The programmes that whoever wants to may join. The words for their paths come with them. */
@Injectable({ providedIn: 'root' })
export class OpenProgrammes {
  private readonly api = inject(ApiClient);
  private readonly language = inject(LanguageChoice);

  list(): ResourceRef<readonly OpenProgramme[] | undefined> {
    return resource({
      loader: async ({ abortSignal }) => {
        const [{ items }] = await Promise.all([
          this.api.call('programmes.listOpenProgrammes', {}, abortSignal),
          this.language.open('path'),
        ]);
        return items;
      },
    });
  }
}
