import { spawn, type ChildProcess } from 'node:child_process';

export interface Program {
  readonly script: string;
  readonly variables: NodeJS.ProcessEnv;
  /** Where a debugger may attach, on loopback. */
  readonly debugPort?: number | undefined;
}

/** Begins a program of ours as a process that can be supervised. */
export function beginProgram({ script, variables, debugPort }: Program): ChildProcess {
  const debugging = debugPort === undefined ? [] : [`--inspect=127.0.0.1:${debugPort}`];
  // in a group of its own, so that Ctrl-C reaches the launcher only; a killed launcher closes the channel
  return spawn(process.execPath, ['--enable-source-maps', ...debugging, script], {
    env: variables,
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
}
