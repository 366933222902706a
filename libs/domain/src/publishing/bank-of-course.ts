import { toCounts } from '../attempt/blueprint';
import type { CourseDocument } from '../course/course';
import { filterByTracks } from '../items/bank-attributes';
import type { AssessmentItem } from '../items/item';
import { isFinished } from './is-finished';

type Drawing = Pick<CourseDocument, 'objectives'> & {
  readonly assessment: Pick<CourseDocument['assessment'], 'draw'>;
};

/**
 * Whether some form of the course may have the item: the blueprint asks for its objective with its difficulty or with any, or the item
 * stands in every form.
 *
 * @example
 * mayDraw({ objective: 'refer', difficulty: 'hard' }, { objectives: [{ id: 'refer' }], assessment: { draw: { refer: { easy: 2 } } } }); // false
 */
export function mayDraw(
  {
    objective,
    difficulty,
    mustHave = false,
    mustPass = false,
  }: Pick<AssessmentItem, 'objective' | 'difficulty' | 'mustHave' | 'mustPass'>,
  { objectives, assessment: { draw } }: Drawing,
): boolean {
  if (!objectives.some(({ id }) => id === objective)) return false;
  const counts = toCounts(draw[objective]);
  return mustHave || mustPass || counts.any > 0 || counts[difficulty] > 0;
}

/**
 * What of a bank a course takes: the items made for its tracks. Of these, one that is not finished stays out where no form may have
 * it, so that it is in nobody's way while it is written.
 *
 * @example
 * bankOfCourse([finished, { ...unfinished, objective: 'of another course' }], ['health'], course); // [finished]
 */
export function bankOfCourse<Item extends AssessmentItem>(
  bank: readonly Item[],
  tracks: readonly string[],
  course: Drawing,
): Item[] {
  return filterByTracks(bank, tracks).filter((item) => mayDraw(item, course) || isFinished(item));
}
