import { DestroyRef, inject, signal } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { requestProblem } from '@svetionik/client/problem';
import type {
  HandoutCopy,
  HandoutFormat,
  HandoutDownloads,
} from '@svetionik/ui/blocks/handout-downloads';
import { Files } from '../files';
import type { Endpoints } from '../routes.generated';

type State = EndpointReply<Endpoints['handouts.readHandout']>;

/** What the server is asked of the handout of a block: one of a published document, or one of a draft. */
export interface HandoutCalls {
  /** Differs where the handout does: by document and script. */
  key(block: string): string;
  make(block: string, signal: AbortSignal): Promise<State>;
  read(block: string, signal: AbortSignal): Promise<State>;
  download(block: string, format: HandoutFormat, signal: AbortSignal): Promise<File>;
}

/** How long a document is waited for: pauses in milliseconds between looks. */
const pauses = [300, 700, 1_000, 2_000, 3_000, 5_000, 8_000, 10_000] as const;

/** Has handouts made, waits for them and hands them over; to be called where something can be injected. */
export function createHandoutDownloads(calls: HandoutCalls): HandoutDownloads {
  const files = inject(Files);
  const left = new AbortController();
  inject(DestroyRef).onDestroy(() => left.abort());
  const copies = signal<ReadonlyMap<string, HandoutCopy>>(new Map());
  const keep = (key: string, copy: HandoutCopy) =>
    copies.update((before) => new Map(before).set(key, copy));

  const hand = async (block: string, format: HandoutFormat): Promise<HandoutCopy> => {
    let made = await calls.make(block, left.signal);
    for (const pause of pauses) {
      if (made.state !== 'waiting' || left.signal.aborted) break;
      await new Promise((resolve) => setTimeout(resolve, pause));
      made = await calls.read(block, left.signal);
    }
    if (made.state !== 'ready') return { state: 'failed' };
    files.save(await calls.download(block, format, left.signal));
    return { ...made, state: 'ready' };
  };

  return {
    find: (block) => copies().get(calls.key(block)) ?? { state: 'idle' },
    make: (block, format) => {
      const key = calls.key(block);
      keep(key, { ...copies().get(key), state: 'making' });
      void hand(block, format)
        .catch((error: unknown): HandoutCopy => ({ state: failureOf(error) }))
        .then((copy) => keep(key, copy));
    },
  };
}

function failureOf(error: unknown): 'failed' | 'offline' {
  const code = requestProblem(error)?.code;
  return code === 'network.unreachable' || code === 'network.timeout' ? 'offline' : 'failed';
}
