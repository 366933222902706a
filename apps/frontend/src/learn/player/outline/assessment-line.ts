import { wholeCourse } from '@svetionik/domain/learning/attendance';
import type { CourseProgress } from '@svetionik/domain/learning/progress';
import { countRemainingParts } from '@svetionik/domain/learning/remaining-parts';
import { tellRemainingParts, tellStatus } from '@svetionik/domain/learning/tell-status';
import type { Language } from '@svetionik/domain/language/script';
import { chooseScript } from '@svetionik/ui/language/script-text';
import type { OwnCourse } from '../../../core/status/own-courses';

/** What stands beneath the final assessment: a sentence, the percent of the lessons that it asks for, or where one is. */
export type AssessmentLine =
  | { readonly kind: 'sentence'; readonly text: string }
  | { readonly kind: 'share'; readonly percent: number }
  | { readonly kind: 'state'; readonly state: OwnCourse['status']['state'] };

interface AssessmentFacts {
  readonly own: OwnCourse | undefined;
  readonly open: boolean;
  /** With what is not saved yet, so that it may be ahead of what the server knows. */
  readonly progress: CourseProgress;
  readonly attendance: number | undefined;
}

export function findAssessmentLine(
  { own, open, progress, attendance = wholeCourse }: AssessmentFacts,
  language: Language,
): AssessmentLine | undefined {
  const state = own?.status.state;
  if (own !== undefined && state === 'waiting') {
    const organiser = own.organiser[chooseScript(language)];
    return { kind: 'sentence', text: tellStatus(own.status, { organiser, language }).title };
  }
  const learning = state === undefined || state === 'not-begun' || state === 'parts-left';
  if (open || !learning) return state && { kind: 'state', state };
  if (attendance < wholeCourse) return { kind: 'share', percent: attendance };
  return { kind: 'sentence', text: tellRemainingParts(countRemainingParts(progress), language) };
}
