import type { Accreditation } from './accreditation';
import type { ProfileDefinition } from './profile';

/** What a decision and a course are compared by: the points that are given, and the hours from which a profile computes them. */
export interface PointsOfHours {
  readonly points: number;
  readonly hours: number;
  /** What the hours come to. */
  readonly expected: number;
}

/**
 * Where a profile shows points and says how many an hour gives, and those of an accreditation are others: what they are, and what
 * they would be. Undefined where nothing differs, where no points are given, or where the profile says nothing of it.
 *
 * @param courseHours of the course, which count where the accreditation names no hours
 * @example
 * findPointsDifference(forTeachers, { points: 6, hours: null }, 8); // { points: 6, hours: 8, expected: 8 }
 * findPointsDifference(forTeachers, { points: 8, hours: null }, 8); // undefined
 */
export function findPointsDifference(
  { pointsPerHour, fields }: Pick<ProfileDefinition, 'pointsPerHour' | 'fields'>,
  { points, hours: accredited }: Pick<Accreditation, 'points' | 'hours'>,
  courseHours: number,
): PointsOfHours | undefined {
  const shown = fields.some(({ field }) => field === 'points');
  if (!shown || pointsPerHour === undefined || points === null) return undefined;
  const hours = accredited ?? courseHours;
  const expected = pointsOfHours(pointsPerHour, hours);
  return Math.round(points * 100) / 100 === expected ? undefined : { points, hours, expected };
}

/**
 * What hours come to in points, in hundredths.
 *
 * @example
 * pointsOfHours(0.33, 8); // 2.64
 */
export function pointsOfHours(pointsPerHour: number, hours: number): number {
  return Math.round(hours * pointsPerHour * 100) / 100;
}
