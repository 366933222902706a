import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The folder of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs a Node program in the project's folder; its output is part of the error when it fails, and is given back when not. */
export function runNode(script, given = [], { variables } = {}) {
  return runProgram(process.execPath, [script, ...given], { variables });
}

/** The same for any program, in the project's folder or another one. */
export function runProgram(program, given, { variables = process.env, folder = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, given, {
      cwd: folder,
      env: { ...variables, NO_COLOR: '1', FORCE_COLOR: undefined },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      const output = Buffer.concat(chunks).toString();
      if (code === 0) resolve(output);
      else
        reject(new Error(output.trim() || `${[program, ...given].join(' ')} ended with ${code}.`));
    });
  });
}

/** Runs a Node program whose output a person follows, at once or held until it ends, and whose input comes from there when it is inherited; gives its exit code. */
export function followNode(
  script,
  given = [],
  { variables = process.env, input = 'ignore', held = false } = {},
) {
  return new Promise((resolve, reject) => {
    const output = held ? 'pipe' : 'inherit';
    const child = spawn(process.execPath, [script, ...given], {
      cwd: root,
      env: variables,
      stdio: [input, output, output],
    });
    const chunks = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      process.stdout.write(Buffer.concat(chunks));
      resolve(code ?? 1);
    });
  });
}

/** Runs the main function of a script; what it throws is its last word, and what it gives is the exit code. */
export async function runScript(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

/** The same, for a module that others import too. */
export async function runScriptWhenCalled(address, main) {
  const [, called] = process.argv;
  if (called && address === pathToFileURL(called).href) await runScript(main);
}
