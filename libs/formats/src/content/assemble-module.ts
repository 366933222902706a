import type { LessonDocument, ModuleDocument } from '@svetionik/domain/course/document';
import type { ModuleFile } from './file-shapes';
import type { ReadFile } from './read-file';

/**
 * A module with those of its lessons that are there, in the order of module.yaml. It takes as long as they do, unless it says another
 * time.
 *
 * @example
 * assembleModule(module, lessons).lessons.map(({ id }) => id); // ['uvod', 'znaci']
 */
export function assembleModule(
  { tracks: _, lessons: order, ...module }: ModuleFile,
  lessons: readonly ReadFile<LessonDocument>[],
): ModuleDocument {
  const inOrder = [...new Set(order)].flatMap(
    (id) => lessons.find(({ value }) => value.id === id)?.value ?? [],
  );
  const minutes = module.minutes ?? inOrder.reduce((sum, lesson) => sum + lesson.minutes, 0);
  return { schema: 1, module: { ...module, minutes }, language: 'sr-Latn', lessons: inOrder };
}
