import { inject } from '@angular/core';
import type { Script } from '@svetionik/domain/language/script';
import type { HandoutDownloads } from '@svetionik/ui/blocks/handout-downloads';
import { ApiClient } from '../../core/api/api-client';
import { createHandoutDownloads } from '../../core/handouts/handout-downloads';

/** Handouts of a draft, as they would be published now. To be called where something can be injected. */
export function createDraftHandouts(place: {
  readonly module: () => string;
  readonly script: () => Script;
}): HandoutDownloads {
  const api = inject(ApiClient);
  const of = (block: string) => ({
    params: { module: place.module(), block },
    query: { script: place.script() },
  });
  return createHandoutDownloads({
    key: (block) => `${place.module()}/${place.script()}/${block}`,
    make: (block, signal) => api.call('handouts.makeDraftHandout', of(block), signal),
    read: (block, signal) => api.call('handouts.readDraftHandout', of(block), signal),
    download: (block, format, signal) => {
      const { params, query } = of(block);
      return api.call(
        'handouts.downloadDraftHandout',
        { params: { ...params, format }, query },
        signal,
      );
    },
  });
}
