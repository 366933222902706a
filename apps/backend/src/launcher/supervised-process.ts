import type { ChildProcess } from 'node:child_process';
import { StartRefused } from '../platform/processes/start-refused';
import { GrowingPause } from './growing-pause';
import { watchSilence, type Silence } from './watch-silence';

export interface ProcessPlan {
  readonly name: string;
  /** Begins it, with its standard error as a pipe and a channel by which it says that it is ready. */
  readonly begin: () => ChildProcess;
  /** Told the number of each new process. */
  readonly onSpawn: (pid: number) => void;
  /** Where news about the process goes, a line at a time. */
  readonly report: (line: string) => void;
  /** Without `silence` it may say nothing for ever, as one does that a debugger holds. */
  readonly patience?: {
    readonly ready: number;
    readonly stop: number;
    readonly silence?: Silence | undefined;
  };
  readonly pause?: GrowingPause;
}

/** A minute. */
export const silence: Silence = { every: 5_000, looks: 12 };

export const defaultPatience = { ready: 120_000, stop: 15_000, silence };

/**
 * A process that is started again, after growing pauses, when it dies, or when it hangs and is therefore killed; only its first start may
 * fail.
 */
export class SupervisedProcess {
  private child: ChildProcess | undefined;
  private pauseTimer: NodeJS.Timeout | undefined;
  private readonly pause: GrowingPause;
  private stopping = false;
  private readonly patience: NonNullable<ProcessPlan['patience']>;

  constructor(private readonly plan: ProcessPlan) {
    this.patience = plan.patience ?? defaultPatience;
    this.pause = plan.pause ?? new GrowingPause();
  }

  get name(): string {
    return this.plan.name;
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Settles when the process says that it is ready; fails with what it wrote when it ends before. */
  async start(): Promise<void> {
    if (this.stopping) return;
    const child = this.plan.begin();
    this.child = child;
    const ready = this.untilReady(child, collect(child));
    if (child.pid !== undefined) this.plan.onSpawn(child.pid);
    await ready;
    const readyAt = performance.now();
    const endWatch = this.watch(child);
    const revive = (): void => {
      endWatch();
      if (this.child !== child) return;
      this.revive(child.signalCode ?? `code ${child.exitCode}`, performance.now() - readyAt);
    };
    if (hasEnded(child)) revive();
    else child.once('exit', revive);
  }

  private watch(child: ChildProcess): () => void {
    if (this.patience.silence === undefined) return () => undefined;
    return watchSilence(child, this.patience.silence, () => {
      this.plan.report(`The ${this.plan.name} hangs; it is killed.`);
      child.kill('SIGKILL');
    });
  }

  async stop(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.pauseTimer);
    await this.end(this.child);
  }

  private async end(child: ChildProcess | undefined): Promise<void> {
    if (!child || hasEnded(child)) return;
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill('SIGTERM');
    const tooLong = setTimeout(() => child.kill('SIGKILL'), this.patience.stop);
    await gone;
    clearTimeout(tooLong);
  }

  /** Ends the process and starts what its script is now; fails with what it wrote when it ends before it is ready. */
  async restart(): Promise<void> {
    clearTimeout(this.pauseTimer);
    const { child } = this;
    this.child = undefined;
    await this.end(child);
    await this.start();
  }

  private untilReady(child: ChildProcess, complaint: () => string): Promise<void> {
    return new Promise((resolve, reject) => {
      const refuse = (reason: string): void => reject(new StartRefused(reason));
      const tooLong = setTimeout(() => {
        child.kill('SIGKILL');
        refuse(`The ${this.plan.name} did not get ready in ${this.patience.ready / 1000} seconds.`);
      }, this.patience.ready);
      child.once('message', () => resolve());
      child.once('error', (error) =>
        refuse(`The ${this.plan.name} could not be started: ${error.message}`),
      );
      child.once('close', () =>
        refuse(complaint() || `The ${this.plan.name} ended before it was ready.`),
      );
      for (const event of ['message', 'error', 'close'])
        child.once(event, () => clearTimeout(tooLong));
    });
  }

  private revive(reason: string, ran: number): void {
    if (this.stopping) return;
    const pause = this.pause.after(ran);
    this.plan.report(
      `The ${this.plan.name} ended (${reason}); it is started again in ${pause / 1000} s.`,
    );
    this.pauseTimer = setTimeout(() => {
      this.start().catch((error: unknown) =>
        this.revive(error instanceof Error ? error.message : 'no reason given', 0),
      );
    }, pause);
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
}

/** Keeps what is written until the process is ready, and passes on what comes later. */
function collect(child: ChildProcess): () => string {
  let ready = false;
  let text = '';
  child.once('message', () => {
    ready = true;
    process.stderr.write(text);
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    if (ready) process.stderr.write(chunk);
    else text += chunk.toString();
  });
  return () => text.trim();
}
