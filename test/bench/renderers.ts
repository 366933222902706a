import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Making } from './certificate-renderer';

/** Where V8 compiles while it is measured, it does so beside the work, on the core that the second process is to have. */
const warmUp = 10_000;

/** Processes that make the same, with the options of the workers of `docker-compose.yml`; they begin together, warm, and rest between the rounds. */
export class Renderers {
  private constructor(private readonly processes: readonly ChildProcess[]) {}

  static async start(side: Making, count: number): Promise<Renderers> {
    const execArgv = [...process.execArgv, ...optionsOfWorkers()];
    const renderers = new Renderers(
      Array.from({ length: count }, () =>
        fork(join(__dirname, 'certificate-renderer.ts'), [side], { execArgv }),
      ),
    );
    if (side !== 'counting') await renderers.rate(count, warmUp);
    return renderers;
  }

  /** What so many of them make together, in documents a second. */
  async rate(count: number, milliseconds: number): Promise<number> {
    const counts = await Promise.all(
      this.processes.slice(0, count).map((renderer) => make(renderer, milliseconds)),
    );
    return (counts.reduce((sum, made) => sum + made, 0) * 1000) / milliseconds;
  }

  stop(): void {
    for (const renderer of this.processes) renderer.disconnect();
  }
}

function optionsOfWorkers(): string[] {
  const { services }: { services: { worker: { command: string[] } } } = parse(
    readFileSync(join(__dirname, '../../docker-compose.yml'), 'utf8'),
    { merge: true },
  );
  return services.worker.command.filter((part) => part.startsWith('--'));
}

function make(renderer: ChildProcess, milliseconds: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`a renderer ended with ${code}`));
    renderer.once('exit', ended);
    renderer.once('message', (count) => {
      renderer.off('exit', ended);
      resolve(Number(count));
    });
    renderer.send(milliseconds);
  });
}
