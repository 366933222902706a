import { inject } from '@angular/core';
import { HANDOUT_DOWNLOADS } from '@svetionik/ui/blocks/handout-downloads';
import { ApiClient } from '../../../core/api/api-client';
import { createHandoutDownloads } from '../../../core/handouts/handout-downloads';
import { PlayerStore } from '../player-store';

/** Handouts of the document that is shown, in its script. */
export const lessonHandouts = {
  provide: HANDOUT_DOWNLOADS,
  useFactory: () => {
    const [api, store] = [inject(ApiClient), inject(PlayerStore)];
    const place = (block: string) => ({ hash: store.shownHash() ?? '', block });
    return createHandoutDownloads({
      key: (block) => `${store.shownHash()}/${block}`,
      make: (block, signal) => api.call('handouts.makeHandout', { params: place(block) }, signal),
      read: (block, signal) => api.call('handouts.readHandout', { params: place(block) }, signal),
      download: (block, format, signal) =>
        api.call('handouts.downloadHandout', { params: { ...place(block), format } }, signal),
    });
  },
};
