import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';

/** How long a process may take to end, in milliseconds. */
const patience = 15_000;

/** Types at the shell what the README says, and starts what it says to start. */
export class Operator {
  private readonly started: ChildProcess[] = [];

  /** The shell is in the folder where the program lies. */
  constructor(private readonly folder: string) {}

  /** Runs commands to their end, with what is typed into them; gives what they said. */
  async type(commands: string, typed = ''): Promise<string> {
    const child = this.shell(commands);
    child.stdin?.end(typed);
    const said = listen(child);
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
    if (code !== 0) throw new Error(`It ended with ${code}: ${said().trim()}`);
    return said();
  }

  /** Starts something that goes on, until {@link stop}. */
  start(command: string, settingsFile: string): () => string {
    const child = this.shell(`set -a; . ${settingsFile}; set +a; exec ${command}`);
    this.started.push(child);
    const said = listen(child);
    return () =>
      child.exitCode === null ? '' : `${command} ended with ${child.exitCode}: ${said()}`;
  }

  async stop(): Promise<void> {
    for (const child of this.started) child.kill('SIGTERM');
    for (const end = Date.now() + patience; this.running.length > 0; await setTimeout(50))
      if (Date.now() > end) for (const child of this.running) child.kill('SIGKILL');
  }

  private get running(): readonly ChildProcess[] {
    return this.started.filter(
      ({ exitCode, signalCode }) => exitCode === null && signalCode === null,
    );
  }

  private shell(commands: string): ChildProcess {
    const { PATH, HOME } = process.env;
    return spawn('bash', ['-euc', commands], { cwd: this.folder, env: { PATH, HOME } });
  }
}

function listen(child: ChildProcess): () => string {
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
  return () => said;
}
