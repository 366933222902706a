import type { AssessmentRules } from '../attempt/assessment-rules';
import type { RenewalRule } from '../certificates/lifecycle/renewal';
import type { Validity } from '../certificates/lifecycle/validity';

/**
 * A course as its author states it: which modules, which objectives, and the rules of the final assessment.
 *
 * @example
 * const course: CourseDocument = {
 *   id: 'zdravstvo', title: 'Kada pacijent ne govori za sebe', certificateTitle: 'Komunikacija sa pacijentom',
 *   summary: '…', audience: '…', hours: 2, modules: ['opste-znanje'],
 *   objectives: [{ id: 'prepoznavanje', title: 'Prepoznaje znake' }],
 *   assessment: {
 *     draw: { prepoznavanje: 15 }, minutes: 30, cutScore: 70, attempts: 3, waitHours: 24, review: 'per-item',
 *   },
 * };
 */
export interface CourseDocument {
  readonly id: string;
  readonly title: string;
  /** Neutral: it stands on the certificate and in mail. */
  readonly certificateTitle: string;
  readonly summary: string;
  readonly audience: string;
  /** Whole or half hours, as they stand on the certificate. */
  readonly hours: number;
  /** How long its certificates are valid: for ever if left out. */
  readonly validity?: Validity;
  /** How they are renewed: as `usualRenewal` if left out. In content files `course` is its name there. */
  readonly renewal?: RenewalRule;
  /** Ids of the modules, in order. */
  readonly modules: readonly string[];
  readonly objectives: readonly Objective[];
  readonly assessment: AssessmentRules;
}

/** What a course teaches, and the lessons in which it does; none where nobody has said so. */
export interface Objective {
  readonly id: string;
  readonly title: string;
  readonly lessons?: readonly LessonReference[];
}

/** A lesson by its id, and by that of the module in which it stands. */
export interface LessonReference {
  readonly module: string;
  readonly lesson: string;
}
