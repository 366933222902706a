import { setImmediate as others } from 'node:timers/promises';

/**
 * The entries of a long list one by one; whoever else waits has a turn in between.
 *
 * @param atOnce how many before others have their turn
 * @example
 * for await (const item of inTurns(items)) blocks.push(writeBlock(item));
 */
export async function* inTurns<Entry>(
  entries: readonly Entry[],
  atOnce = 50,
): AsyncGenerator<Entry, void, void> {
  for (const [place, entry] of entries.entries()) {
    if (place % atOnce === 0) await others();
    yield entry;
  }
}
