/**
 * How V8 runs in a worker. One runs on each core, so its collector must not take the core of the next one: ADR 114.
 * `docker-compose.yml` says the same.
 */
export const workerFlags: readonly string[] = ['--single-threaded-gc'];
