import { limits } from '@svetionik/domain/checks/limits';
import { isContentId } from '@svetionik/domain/content/content-id';
import type { Note } from '@svetionik/domain/exchange/note';
import { oneLine } from './text/words';

/** What becomes of the categories of another system. */
export interface ReadCategory {
  readonly objective: string;
  readonly tags: readonly string[];
  readonly notes: readonly Note[];
}

/** Of more levels only the innermost are kept. */
const mostLevels = 8;

/**
 * Reads the path of a category in Moodle: the innermost one is the objective where it can be one, all others become tags,
 * which is told.
 *
 * @example
 * readCategory('$course$/top/Kurs/upucivanje');
 * // { objective: 'upucivanje', tags: ['Kurs'], notes: [{ effect: 'changed', code: 'category', detail: 'Kurs' }] }
 */
export function readCategory(path: string): ReadCategory {
  const all = path
    .split(/(?<!\/)\/(?!\/)/)
    .map((level) => oneLine(level.replaceAll('//', '/')))
    .filter((level) => level !== '' && !/^\$\w+\$$/.test(level));
  const levels = all.slice(all[0] === 'top' ? 1 : 0);
  const last = levels.at(-1) ?? '';
  const objective = isContentId(last) ? last : '';
  const others = [...new Set(objective === '' ? levels : levels.slice(0, -1))].slice(-mostLevels);
  const tags = others.filter((level) => level.length <= limits.tag);
  return {
    objective,
    tags,
    notes: others.map((level) => ({
      effect: tags.includes(level) ? 'changed' : 'lost',
      code: 'category',
      detail: level.slice(0, 100),
    })),
  };
}
