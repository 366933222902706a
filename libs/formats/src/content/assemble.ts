import { assembleModule } from './assemble-module';
import type { ContentFilesRead } from './read-content-files';
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
