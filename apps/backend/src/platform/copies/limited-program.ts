import { spawn } from 'node:child_process';

/** What a program may take. */
export interface ProgramLimits {
  readonly seconds: number;
  readonly memoryBytes: number;
  readonly fileBytes: number;
}

/** How a program ended; `output` is what it said on its standard output. */
export interface ProgramEnd {
  readonly ended: 'well' | 'badly' | 'late';
  readonly output: string;
}

/** Runs a program in a folder that it may write in, which it knows as `inside`. */
export interface ProgramRunner {
  readonly inside: (folder: string) => string;
  run(folder: string, command: readonly string[], limits: ProgramLimits): Promise<ProgramEnd>;
}

const mostOutput = 5_000_000;
/** The only ones that a program gets: nothing of the settings of this process. */
const environment = { PATH: '/usr/bin:/bin', HOME: '/tmp', LANG: 'C.UTF-8' };

/** Runs a program under limits of time, memory and size; with all that it started it ends when its time is up. */
export function runLimited(
  command: readonly string[],
  { seconds, memoryBytes, fileBytes }: ProgramLimits,
): Promise<ProgramEnd> {
  const limited = [
    `--as=${memoryBytes}`,
    `--fsize=${fileBytes}`,
    // on several cores it passes faster than time, which is what is told; this is for what nobody ends
    `--cpu=${4 * seconds}`,
    '--core=0',
    ...command,
  ];
  const child = spawn('prlimit', limited, {
    env: environment,
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const parts: Buffer[] = [];
  let size = 0;
  child.stdout.on('data', (part: Buffer) => {
    size += part.length;
    if (size <= mostOutput) parts.push(part);
  });
  return new Promise((resolve) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      endGroup(child.pid);
    }, seconds * 1000);
    const end = (well: boolean) => {
      clearTimeout(timer);
      const ended = late ? 'late' : well && size <= mostOutput ? 'well' : 'badly';
      resolve({ ended, output: Buffer.concat(parts).toString('utf8') });
    };
    child.on('error', () => end(false));
    child.on('close', (code) => end(code === 0));
  });
}

/** The group has the number of the process that began it, which is ours. */
function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // it has ended by itself
  }
}
