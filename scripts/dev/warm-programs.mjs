import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';

const warmProgram = join(import.meta.dirname, 'warm-program.cjs');

/** Begins programs in processes that have loaded the packages before they are wanted: a third of a start. */
export class WarmPrograms {
  #waiting = new Map();

  /** Begins the program, and prepares the next process for it once it serves. */
  begin({ script, variables, debugPort }) {
    const waiting = this.#waiting.get(script);
    this.#waiting.delete(script);
    const program = waiting?.connected ? waiting : prepare(variables);
    program.send({ script, debugPort });
    program.once('message', () => this.#waiting.set(script, prepare(variables)));
    return program;
  }
}

function prepare(variables) {
  return spawn(process.execPath, ['--enable-source-maps', warmProgram], {
    env: variables,
    // as the launcher begins programs: Ctrl-C reaches it alone, and these end when its channel closes
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
}
