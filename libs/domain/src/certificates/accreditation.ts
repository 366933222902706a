import { findInForce, type Term } from './in-force';
import type { TextInScripts } from '../language/script';

/** A decision by which a body recognises a course, for some time. */
export interface Accreditation extends Term {
  /** Who decided. */
  readonly body: TextInScripts;
  /** The number of the decision, or the one in a catalogue. */
  readonly number: string;
  /** Points that it gives; null where it gives none. */
  readonly points: number | null;
  /** Hours that it counts; null are the hours of the course. */
  readonly hours: number | null;
  /** Who is the organiser of the accredited programme; empty where that is the organiser itself. */
  readonly formalOrganiser: TextInScripts;
  readonly educationKind: TextInScripts;
  readonly competence: TextInScripts;
  readonly priorityArea: TextInScripts;
  readonly trainers: TextInScripts;
}

/** Why no accreditation counts: there is none, it begins later, or it has ended. */
export type AccreditationGap = 'missing' | 'not-yet' | 'lapsed';

/**
 * The accreditation that counts on a day, as {@link findInForce} says. Undefined where none counts.
 *
 * @param day `2026-03-05`, by the calendar of the organisation
 * @example
 * findValidAccreditation([{ validFrom: '2026-01-01', validTo: '2026-12-31' }], '2026-12-31'); // the one
 */
export function findValidAccreditation<Candidate extends Term>(
  accreditations: readonly Candidate[],
  day: string,
): Candidate | undefined {
  return findInForce(accreditations, day);
}

/**
 * Why none counts on a day on which {@link findValidAccreditation} finds none. One that is to begin is named before one that has ended.
 *
 * @example
 * accreditationGap([], '2026-03-05'); // 'missing'
 * accreditationGap([{ validFrom: '2026-01-01', validTo: '2026-01-31' }], '2026-03-05'); // 'lapsed'
 */
export function accreditationGap(accreditations: readonly Term[], day: string): AccreditationGap {
  if (accreditations.length === 0) return 'missing';
  return accreditations.some(({ validFrom }) => validFrom > day) ? 'not-yet' : 'lapsed';
}
