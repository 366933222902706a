import type { Problem } from '@svetionik/domain/checks/problem';
import { findSection } from './find-section';

interface CourseParts {
  readonly objectives: readonly { readonly id: string; readonly title: string }[];
  /** Ids of the items of the bank, in their order. */
  readonly keys: readonly string[];
}

/** Where a problem of a course is, as its author sees it: the part of the page, the question by its number, the objective by its title. */
export function placeInCourse(
  { where, detail }: Problem,
  { objectives, keys }: CourseParts,
  say: (key: string, values?: object) => string,
): string {
  const named = objectives.find(
    ({ id }) => id === (detail?.['objective'] ?? where.field?.split('/')[1]),
  );
  const place = keys.indexOf(where.item ?? '');
  const parts = [
    say(`course.place.${findSection(where)}`),
    place < 0 || where.module !== undefined ? '' : say('bank.item', { number: place + 1 }),
    named === undefined || named.title === '' ? '' : `„${named.title}“`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}
