import type { ModuleOutline } from '@svetionik/domain/course/outline';
import type { CourseEdition } from '../catalogue';

const made = new WeakMap<CourseEdition, readonly ModuleOutline[]>();

/** The outlines of an edition's modules, for the rules of progress; titles in Latin. Made once for each kept edition. */
export function readOutlines(edition: CourseEdition): readonly ModuleOutline[] {
  const outlines = made.get(edition) ?? makeOutlines(edition);
  made.set(edition, outlines);
  return outlines;
}

function makeOutlines(edition: CourseEdition): ModuleOutline[] {
  return edition.modules.map(({ id, kind, title, minutes, lessons }) => ({
    id,
    kind,
    title: title['sr-Latn'],
    minutes,
    lessons: lessons.map((lesson) => ({ ...lesson, title: lesson.title['sr-Latn'] })),
  }));
}
