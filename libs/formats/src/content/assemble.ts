import type { LessonDocument, ModuleDocument } from '@svetionik/domain/course/document';
import type { ContentFilesRead, ModuleFile } from './read-content-files';
import type { ReadFile } from './read-file';
import type { StarterContent } from './starter-content';

/**
 * Puts the files together; to be called when there is no problem left.
 *
 * @example
 * assemble(files).modules[0]?.document.lessons.length; // as many as module.yaml lists
 */
export function assemble({
  facts,
  modules,
  lessons,
  banks,
  courses,
}: ContentFilesRead): StarterContent {
  return {
    facts: facts.flatMap(({ value }) => value),
    modules: [...modules].map(([name, { value }]) => ({
      tracks: value.tracks,
      document: assembleModule(value, lessons.get(name) ?? []),
    })),
    banks: banks.map(({ value }) => value),
    courses: courses.map(({ value }) => value),
  };
}

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
