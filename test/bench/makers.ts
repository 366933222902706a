import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Making } from './certificate-maker';

/** Where V8 compiles while it is measured, it does so beside the work, on the core that the second process is to have. */
const warmUp = 10_000;

/** Processes that make the same, with the options of the workers of `docker-compose.yml`; they begin together, warm, and rest between the rounds. */
export class Makers {
  private constructor(private readonly processes: readonly ChildProcess[]) {}

  static async start(side: Making, count: number): Promise<Makers> {
    const execArgv = [...process.execArgv, ...optionsOfWorkers()];
    const makers = new Makers(
      Array.from({ length: count }, () =>
        fork(join(__dirname, 'certificate-maker.ts'), [side], { execArgv }),
      ),
    );
    if (side !== 'counting') await makers.rate(count, warmUp);
    return makers;
  }

  /** What so many of them make together, in documents a second. */
  async rate(count: number, milliseconds: number): Promise<number> {
    const counts = await Promise.all(
      this.processes.slice(0, count).map((maker) => make(maker, milliseconds)),
    );
    return (counts.reduce((sum, made) => sum + made, 0) * 1000) / milliseconds;
  }

  stop(): void {
    for (const maker of this.processes) maker.disconnect();
  }
}

function optionsOfWorkers(): string[] {
  const { services }: { services: { worker: { command: string[] } } } = parse(
    readFileSync(join(__dirname, '../../docker-compose.yml'), 'utf8'),
    { merge: true },
  );
  return services.worker.command.filter((part) => part.startsWith('--'));
}

function make(maker: ChildProcess, milliseconds: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`a maker ended with ${code}`));
    maker.once('exit', ended);
    maker.once('message', (count) => {
      maker.off('exit', ended);
      resolve(Number(count));
    });
    maker.send(milliseconds);
  });
}
