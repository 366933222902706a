import type { ModuleOutline } from '@svetionik/domain/content/outline';
import type { CourseEdition } from '../catalogue';

/** The outlines of an edition's modules, for the rules of progress; titles in Latin. */
export function outlinesOf(edition: CourseEdition): ModuleOutline[] {
  return edition.modules.map(({ id, kind, title, minutes, lessons }) => ({
    id,
    kind,
    title: title['sr-Latn'],
    minutes,
    lessons: lessons.map((lesson) => ({ ...lesson, title: lesson.title['sr-Latn'] })),
  }));
}
