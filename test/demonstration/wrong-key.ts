import type { AssessmentItem } from '@svetionik/domain/items/item';

/** The question whose key was entered wrong, in the course that gets another edition in the course of the year. */
export const wrongKey = { bank: 'prosveta-zavrsna', item: 'pr-02', wrong: 'a', right: 'c' };

/** The question as people answer it: they know the right answer, whatever its key says. */
export function withRightKey(item: AssessmentItem): AssessmentItem {
  return item.id === wrongKey.item && item.kind === 'single-choice'
    ? { ...item, key: wrongKey.right }
    : item;
}
