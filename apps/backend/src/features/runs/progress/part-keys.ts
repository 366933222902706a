import { blockKey } from '@svetionik/domain/learning/block-key';
import type { CourseEdition } from '../../catalogue';

interface PartKeys {
  readonly editions: string[];
  readonly parts: number[];
  readonly keys: string[];
}

/** What has to be done for each part of editions, or for one of them, counted from 1: three lists side by side, for a statement. */
export function listPartKeys(editions: readonly CourseEdition[], only?: number): PartKeys {
  const rows = editions.flatMap(({ id, modules }) =>
    modules.flatMap((module, place) =>
      only === undefined || only === place + 1
        ? module.lessons.flatMap((lesson) =>
            lesson.blocks.map((block) => ({
              ...{ id, part: place + 1, key: blockKey(module.id, lesson.id, block.id) },
            })),
          )
        : [],
    ),
  );
  return {
    editions: rows.map(({ id }) => id),
    parts: rows.map(({ part }) => part),
    keys: rows.map(({ key }) => key),
  };
}
