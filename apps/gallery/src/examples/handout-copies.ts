import type { HandoutCopy, HandoutDownloads } from '@svetionik/ui/blocks/handout-downloads';

const states = ['making', 'ready', 'failed', 'offline'] as const;

/** A handout of which the name says how far it is. */
export const handoutDownloads: HandoutDownloads = {
  find: (block): HandoutCopy => {
    const state = states.find((each) => block.endsWith(`-${each}`));
    if (state === undefined) return { state: 'idle' };
    return state === 'ready' ? { state, pages: 2, pdfBytes: 48_200, textBytes: 3_400 } : { state };
  },
  make: () => undefined,
};
