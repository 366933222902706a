import { countDrawn } from '../attempt/blueprint';
import type { CourseDocument, Objective } from '../course/course';

/**
 * The objectives that are asked about and of which no lesson is said to teach them: who fails there is not told where to read.
 *
 * @example
 * untaughtObjectives({ objectives: [{ id: 'refer', title: 'Upućuje' }], assessment: { draw: { refer: 2 } } }); // that one
 */
export function untaughtObjectives<Known extends Pick<Objective, 'id' | 'lessons'>>({
  objectives,
  assessment: { draw },
}: {
  readonly objectives: readonly Known[];
  readonly assessment: Pick<CourseDocument['assessment'], 'draw'>;
}): Known[] {
  return objectives.filter(
    ({ id, lessons = [] }) => lessons.length === 0 && countDrawn(draw[id]) > 0,
  );
}
