import { nameStep } from '../../core/status/name-step';
import type { OwnCourse } from '../../core/status/own-courses';
import type { Due } from './own-dues';

/** What a link says that leads from a day to its course: to begin or go on with its lessons, or the step that is next. */
export function nameAct(due: Due, course: OwnCourse): string {
  const { state } = course.status;
  const inLessons = state === 'not-begun' || state === 'parts-left';
  return inLessons && 'what' in due ? nameDuty(due) : `status.step.${nameStep(course)}`;
}

/** As {@link nameAct}, to a programme. */
export function nameProgrammeAct(due: Due): string {
  return 'what' in due ? nameDuty(due) : 'path.see';
}

function nameDuty({ what }: Extract<Due, { kind: 'due' | 'late' }>): string {
  return `learn.home.act.${what}`;
}
