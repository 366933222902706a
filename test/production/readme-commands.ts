import { readFileSync } from 'node:fs';
import { join } from 'node:path';

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

const kinds = ['sql', 'ini', 'sh', 'sh', 'sh', 'sh'];

/** Reads the section, so that what is tried is what is written; `exchanges` puts the places of a trial in those of the text. */
export function readCommands(exchanges: readonly (readonly [string, string])[]): ReadmeCommands {
  const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');
  const [, section = ''] = /\n### Without Docker\n(.*?)\n##/s.exec(readme) ?? [];
  const blocks = [...section.matchAll(/```(\w+)\n(.*?)```/gs)];
  const found = blocks.map(([, kind]) => kind);
  if (found.join() !== kinds.join())
    throw new Error(
      `"Without Docker" of the README has other blocks than are walked: ${found.join()}.`,
    );
  const [roles = '', settings = '', build = '', keys = '', prepare = '', processes = ''] =
    blocks.map(([, , text = '']) => exchange(text, exchanges));
  return { roles, settings, build, keys, prepare, processes: processes.trim().split('\n') };
}

function exchange(text: string, exchanges: readonly (readonly [string, string])[]): string {
  return exchanges.reduce((changed, [written, tried]) => changed.replaceAll(written, tried), text);
}
