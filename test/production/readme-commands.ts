import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is written, and what is tried in its place. */
export type Exchange = readonly [written: string, tried: string];

/** What the README tells an operator to do without Docker, block by block. */
export interface ReadmeCommands {
  /** Said to the database server by its superuser. */
  readonly roles: string;
  /** The file of settings. */
  readonly settings: string;
  readonly build: string;
  readonly keys: string;
  readonly prepare: string;
  /** The web process and the worker, a line each. */
  readonly processes: readonly string[];
}

export function readCommands(exchanges: readonly Exchange[]): ReadmeCommands {
  const kinds = ['sql', 'ini', 'sh', 'sh', 'sh', 'sh'];
  const blocks = readBlocks('### Without Docker', kinds, exchanges);
  const [roles = '', settings = '', build = '', keys = '', prepare = '', processes = ''] = blocks;
  return { roles, settings, build, keys, prepare, processes: processes.trim().split('\n') };
}

/** What it tells an operator to do with Docker. */
export interface DockerCommands {
  readonly start: string;
  readonly keys: string;
  readonly prepare: string;
}

export function readDockerCommands(): DockerCommands {
  const [start = '', keys = '', prepare = ''] = readBlocks('## For real', ['sh', 'sh', 'sh'], []);
  return { start, keys, prepare };
}

/** The blocks of a section, so that what is tried is what is written; the places of a trial stand in those of the text. */
function readBlocks(
  heading: string,
  kinds: readonly string[],
  exchanges: readonly Exchange[],
): readonly string[] {
  const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');
  const [, after = ''] = readme.split(`\n${heading}\n`);
  const [section = ''] = after.split(/\n##/);
  const blocks = [...section.matchAll(/```(\w*)\n(.*?)```/gs)];
  const found = blocks.map(([, kind]) => kind);
  if (found.join() !== kinds.join())
    throw new Error(
      `"${heading}" of the README has other blocks than are walked: ${found.join()}.`,
    );
  return blocks.map(([, , text = '']) => exchange(text, exchanges));
}

function exchange(text: string, exchanges: readonly Exchange[]): string {
  return exchanges.reduce((changed, [written, tried]) => changed.replaceAll(written, tried), text);
}
