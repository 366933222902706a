import { spawn } from 'node:child_process';
import { StartRefused } from '../platform/processes/start-refused';

export interface Command {
  readonly script: string;
  readonly arguments?: readonly string[];
  readonly variables: NodeJS.ProcessEnv;
}

export interface RunningCommand {
  readonly done: Promise<void>;
  stop(): Promise<void>;
}

/** Runs a script of ours to its end; what it wrote is shown only when it fails. */
export function runCommand({ script, arguments: given = [], variables }: Command): RunningCommand {
  const child = spawn(process.execPath, [script, ...given], {
    env: variables,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  const done = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0
        ? resolve()
        : reject(new StartRefused(output.join('').trim() || `${script} failed.`)),
    );
  });
  done.catch(() => undefined);
  const stop = async (): Promise<void> => {
    if (child.exitCode === null) child.kill('SIGTERM');
    await done.catch(() => undefined);
  };
  return { done, stop };
}
