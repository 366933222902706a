import type { ProblemPlace } from '@svetionik/domain/checks/problem';

/** A part of the page of a course. */
export type CourseSection = 'texts' | 'modules' | 'objectives' | 'assessment' | 'bank';

const rules = [
  'draw',
  'minutes',
  'cutScore',
  'minimums',
  'attendance',
  'attempts',
  'waitHours',
  'window',
  'reviewTime',
  'bank',
];

/** Where on the page a problem can be corrected. Those of a module or an item are corrected on pages of their own. */
export function findSection({ module, lesson, item, field = '' }: ProblemPlace): CourseSection {
  if (item !== undefined && module === undefined) return 'bank';
  if (module !== undefined || lesson !== undefined || field === 'modules') return 'modules';
  if (field.startsWith('objectives')) return 'objectives';
  return rules.includes(field.split('/')[0] ?? '') ? 'assessment' : 'texts';
}
