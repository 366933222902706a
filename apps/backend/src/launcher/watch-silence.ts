import type { EventEmitter } from 'node:events';

/** How long a process may say nothing: so many looks, milliseconds apart. */
export interface Silence {
  readonly every: number;
  readonly looks: number;
}

/**
 * Calls once when a process has said nothing for too long, and gives what ends the watch. Looks are counted and not time, so that a computer
 * that slept, or a watcher that was held up itself, takes nobody for silent.
 */
export function watchSilence(
  child: EventEmitter,
  { every, looks }: Silence,
  onSilent: () => void,
): () => void {
  let missed = 0;
  const hear = (): void => {
    missed = 0;
  };
  const timer = setInterval(() => {
    missed += 1;
    if (missed === looks) onSilent();
  }, every);
  child.on('message', hear);
  return () => {
    clearInterval(timer);
    child.off('message', hear);
  };
}
