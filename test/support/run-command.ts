import { spawn } from 'node:child_process';
import { join } from 'node:path';

const cli = join(__dirname, '../../dist/backend/apps/backend/src/cli.js');

/** What a command of the compiled program said, and the code that it ended with. */
export interface CommandEnd {
  readonly code: number | null;
  readonly said: string;
}

interface Typed {
  readonly variables: NodeJS.ProcessEnv;
  /** What standard input holds: text for a pipe, the number of an open file, or text to type at a terminal. */
  readonly input:
    | { readonly pipe: string }
    | { readonly file: number }
    | { readonly typed: string };
}

/** Runs a command of the compiled program to its end. */
export function runCommand(
  words: readonly string[],
  { variables, input }: Typed,
): Promise<CommandEnd> {
  const plain = [process.execPath, cli, ...words];
  // script(1) gives its child a terminal, and stops with the code of the child
  const [program = '', ...given] =
    'typed' in input ? ['script', '-qefc', plain.map(quoted).join(' '), '/dev/null'] : plain;
  const child = spawn(program, given, {
    env: { PATH: process.env['PATH'], ...variables },
    stdio: ['file' in input ? input.file : 'pipe', 'pipe', 'pipe'],
  });
  let said = '';
  const listen = (chunk: Buffer): void => {
    said += chunk.toString();
    // typed when it is asked for, as a person does
    if ('typed' in input && said.endsWith('): ')) child.stdin?.write(input.typed);
  };
  child.stdout?.on('data', listen);
  child.stderr?.on('data', listen);
  if ('pipe' in input) child.stdin?.end(input.pipe);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, said }));
  });
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
