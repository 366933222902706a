import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks of the kernel in a second. */
const ticks = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** What all that this process has started has taken of a core so far, in milliseconds: the server, the database, and each of its sessions. */
export function readStackCpu(): number {
  const parents = new Map<number, { parent: number; taken: number }>();
  for (const name of readdirSync('/proc')) {
    const id = Number(name);
    const stat = Number.isInteger(id) ? readStat(id) : undefined;
    if (stat !== undefined) parents.set(id, stat);
  }
  const isStarted = (id: number): boolean => {
    const parent = parents.get(id)?.parent;
    return parent === process.pid || (parent !== undefined && parent > 1 && isStarted(parent));
  };
  const taken = [...parents].reduce(
    (sum, [id, { taken: own }]) => sum + (isStarted(id) ? own : 0),
    0,
  );
  return (taken * 1000) / ticks;
}

/** Ended children count too. A process that has ended meanwhile has none. */
function readStat(id: number): { parent: number; taken: number } | undefined {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [, parent = 0] = fields;
    const taken = fields.slice(11, 15).reduce((sum, each) => sum + each, 0);
    return { parent, taken };
  } catch {
    return undefined;
  }
}
