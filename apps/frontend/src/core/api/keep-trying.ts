/** Milliseconds before each try; the last holds for all that follow. */
const pauses = [3_000, 6_000, 12_000, 30_000] as const;

/**
 * Tries what has failed again until it succeeds or is stopped: at once when the network is back, and now and then
 * because a server that comes back gives no sign.
 *
 * @example
 * void keepTrying(() => session.read().then(() => true, () => false), stop.signal);
 */
export async function keepTrying(
  work: () => Promise<boolean>,
  stopped?: AbortSignal,
): Promise<void> {
  const left = pauses.values();
  let pause: number = pauses[0];
  do {
    pause = left.next().value ?? pause;
    await elapse(pause, stopped);
  } while (!stopped?.aborted && !(await work()));
}

/** Ends early when the network is back, or when there is nothing left to wait for. */
function elapse(milliseconds: number, stopped?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      window.removeEventListener('online', end);
      stopped?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    window.addEventListener('online', end);
    stopped?.addEventListener('abort', end);
  });
}
