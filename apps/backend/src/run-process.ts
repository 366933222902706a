/** A process that serves, until it is stopped. */
export interface Running {
  stop(): Promise<void>;
}

const aliveMilliseconds = 2_000;

/**
 * The life of a process: start, say ready to who started it, and from then on that it is alive; stop on a signal; a refused start is one
 * sentence.
 */
export function runProcess(start: () => Promise<Running>): void {
  start()
    .then((running) => {
      let stopping = false;
      const stop = (): void => {
        if (stopping) return;
        stopping = true;
        running.stop().then(
          () => process.exit(0),
          () => process.exit(1),
        );
      };
      process.on('SIGTERM', stop);
      process.on('SIGINT', stop);
      process.on('disconnect', stop);
      process.send?.({ ready: true });
      setInterval(sayAlive, aliveMilliseconds).unref();
    })
    .catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : 'The start failed.'}\n`);
      process.exit(1);
    });
}

/** Whoever hangs says nothing. */
function sayAlive(): void {
  if (process.connected) process.send?.({ alive: true }, () => undefined);
}
