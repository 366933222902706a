/** Works through jobs until it is stopped; stopping lets the running ones end. */
export interface Worker {
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Injection token of the {@link Worker} that the settings ask for. */
export const WORKER = Symbol('worker');
