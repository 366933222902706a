import { countDrawn } from '../attempt/blueprint';
import type { AssessmentRules } from '../attempt/assessment-rules';
import type { PeopleMark } from '../rubric/people-mark';
import type { AssessmentItem } from '../items/item';
import { peopleMark } from '../items/people-mark';

/**
 * The items of a bank that forms may hold and people mark.
 *
 * @example
 * markedItems([{ ...item, kind: 'open-answer', objective: 'refer' }], { refer: 2 }); // that item
 */
export function markedItems(
  bank: readonly AssessmentItem[],
  draw: AssessmentRules['draw'],
): AssessmentItem[] {
  return bank.filter(
    (item) => countDrawn(draw[item.objective]) > 0 && peopleMark(item) !== undefined,
  );
}

/**
 * How many people it takes so that no answer to these items can be left unmarked: one where one marks, three where two mark
 * and a third decides between them, none where nobody marks.
 *
 * @example
 * markersNeeded([{ secondMarking: false }, { secondMarking: true }]); // 3
 */
export function markersNeeded(marks: readonly Pick<PeopleMark, 'secondMarking'>[]): number {
  if (marks.length === 0) return 0;
  return marks.some(({ secondMarking }) => secondMarking) ? 3 : 1;
}
