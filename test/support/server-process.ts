import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the compiled programs lie. */
export const programs = join(__dirname, '../../dist/backend/apps/backend/src');

/** A process of the compiled program on loopback, to be killed. */
export class ServerProcess {
  private child: ChildProcess | undefined;
  private words = '';
  private readonly dataFolder = mkdtempSync(join(tmpdir(), 'svetionik-fault-'));

  constructor(
    private readonly program: 'main' | 'worker',
    private readonly variables: NodeJS.ProcessEnv,
  ) {}

  /** Settles when the process says that it is ready. */
  start(): Promise<void> {
    const child = spawn(process.execPath, [join(programs, `${this.program}.js`)], {
      env: { PATH: process.env['PATH'], DATA_FOLDER: this.dataFolder, ...this.variables },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.child = child;
    this.words = '';
    child.stderr?.on(
      'data',
      (chunk: Buffer) => (this.words = (this.words + chunk.toString()).slice(-4000)),
    );
    return new Promise((resolve, reject) => {
      child.once('message', () => resolve());
      child.once('exit', (code) =>
        reject(new Error(`${this.program} ended with ${code}: ${this.words}`)),
      );
    });
  }

  get pid(): number {
    return this.child?.pid ?? 0;
  }

  /** What it wrote for the operator since it was started. */
  said(): string {
    return this.words;
  }

  /** Sends a signal that does not end it. */
  send(signal: NodeJS.Signals): void {
    this.child?.kill(signal);
  }

  /** Ends it at once, as a power cut would. */
  kill(): Promise<void> {
    return this.end('SIGKILL');
  }

  /** Asks it to end; refuses when it has to be killed after two minutes. */
  async stop(): Promise<void> {
    const { child } = this;
    let killed = false;
    const tooLong = setTimeout(() => (killed = child?.kill('SIGKILL') ?? false), 120_000);
    await this.end('SIGTERM');
    clearTimeout(tooLong);
    if (killed) throw new Error(`${this.program} did not end by itself: ${this.words}`);
  }

  private end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const { child } = this;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null)
      return Promise.resolve();
    child.removeAllListeners('exit');
    return new Promise((resolve) => {
      child.once('exit', () => resolve());
      child.kill(signal);
    });
  }
}
