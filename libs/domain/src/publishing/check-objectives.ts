import type { CourseDocument } from '../course/course';
import type { ModuleDocument } from '../course/document';
import type { AssessmentItem } from '../items/item';
import { listSections } from '../items/sections';
import { checkRepeatedIds } from '../checks/check-ids';
import type { Problem } from '../checks/problem';

/**
 * Checks that each item that a course draws from measures an objective of the course, and each question within it.
 *
 * @example
 * checkObjectives(course, items); // [{ code: 'objective-unknown', where: { item: 'q1', field: 'objective' }, detail: { objective: 'care' } }]
 */
export function checkObjectives(
  { objectives }: CourseDocument,
  items: readonly AssessmentItem[],
): Problem[] {
  const known = new Set(objectives.map(({ id }) => id));
  const measured = items.flatMap((item) => [
    { objective: item.objective, where: { item: item.id } },
    ...listSections(item).flatMap(({ id, objective }) =>
      objective === undefined ? [] : [{ objective, where: { item: item.id, question: id } }],
    ),
  ]);
  const astray = measured.filter(({ objective }) => !known.has(objective));
  return astray.map(({ objective, where }) => ({
    code: 'objective-unknown',
    where: { ...where, field: 'objective' },
    detail: { objective },
  }));
}

/**
 * Checks that the lessons of each objective stand in the modules of the course: a module may have lost a lesson since, or the
 * course a module.
 *
 * @example
 * checkObjectiveLessons(course, modules); // [{ code: 'lesson-unknown', where: { field: 'objectives/refer/lessons' }, detail: { lesson: 'general/help' } }]
 */
export function checkObjectiveLessons(
  { objectives }: CourseDocument,
  modules: readonly ModuleDocument[],
): Problem[] {
  const known = new Set(
    modules.flatMap(({ module, lessons }) => lessons.map(({ id }) => `${module.id}/${id}`)),
  );
  return objectives.flatMap(({ id, lessons = [] }) => {
    const where = { field: `objectives/${id}/lessons` };
    const names = lessons.map(({ module, lesson }) => `${module}/${lesson}`);
    const unknown = names.filter((name) => !known.has(name));
    return [
      ...unknown.map((lesson): Problem => ({ code: 'lesson-unknown', where, detail: { lesson } })),
      ...checkRepeatedIds(names.map((name) => ({ id: name, where }))),
    ];
  });
}
