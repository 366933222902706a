import type { AttemptRules } from '../assessment';
import type { CourseEdition } from '../catalogue';

/** The rules by which the final assessment of an edition is taken. */
export function toAttemptRules(edition: CourseEdition): AttemptRules {
  return {
    ...edition.assessment,
    objectives: edition.objectives.map(({ id, title }) => ({ id, title })),
  };
}
