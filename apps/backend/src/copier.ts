import { networkInterfaces } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { readCopiesFolder, SettingsError } from './platform/config/env';
import { CopyExchange, type AskedCopy } from './platform/copies/copy-exchange';
import { copyDocument } from './platform/copies/copy-steps';
import type { CopyOutcome } from './platform/copies/document-copier';
import { plainRunner } from './platform/copies/plain-runner';
import { runProcess } from './run-process';

const [lookMilliseconds, aliveMilliseconds] = [500, 5_000];

/** Copies documents that lie in a folder, one after the other. It knows no database, and refuses to run where there is a network. */
runProcess(async () => {
  const exchange = new CopyExchange(readCopiesFolder());
  if (Object.keys(networkInterfaces()).some((name) => name !== 'lo'))
    throw new SettingsError('The process that copies documents must have no network.');
  await exchange.sayAlive();
  const saying = setInterval(
    () => void exchange.sayAlive().catch(() => undefined),
    aliveMilliseconds,
  );
  const stopping = new AbortController();
  const stopped = copyUntil(exchange, stopping.signal);
  return {
    stop: () => {
      clearInterval(saying);
      stopping.abort();
      return stopped;
    },
  };
});

async function copyUntil(exchange: CopyExchange, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    await exchange.forgetOld();
    for (const asked of await exchange.listAsked()) {
      const content = await exchange.readAsked(asked).catch(() => undefined);
      if (content === undefined || stopping.aborted) continue;
      await exchange.answer(asked, await copy(content, asked));
    }
    await wait(lookMilliseconds, undefined, { signal: stopping }).catch(() => undefined);
  }
}

/** A document for which there is no room must not end the process, which would find it again at its next start. */
function copy(content: Buffer, { type }: AskedCopy): Promise<CopyOutcome> {
  return copyDocument(content, type, plainRunner).catch((): CopyOutcome => ({
    kind: 'failed',
    reason: 'unreadable',
  }));
}
