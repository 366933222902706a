import type { OwnCourse } from './own-courses';

/** The next step of a course, by its name among the words of `status.step`. */
export function nameStep({ status: { state, next } }: OwnCourse): string {
  if (state === 'renewal-window' && next.step === 'ask-organiser') return 'show-certificate';
  return state === 'revoked' ? state : next.step;
}
