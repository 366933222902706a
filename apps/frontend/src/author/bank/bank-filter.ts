import { plainText } from '@svetionik/domain/content/plain-text';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import { fold } from '@svetionik/domain/language/search-key';

/** What questions are looked for in a bank; what is empty holds for all. */
export interface BankFilter {
  readonly kind: string;
  readonly state: '' | 'ready' | 'unfinished';
  /** `-` is none. */
  readonly objective: string;
  readonly difficulty: string;
  readonly tag: string;
  readonly text: string;
}

/** Looks for nothing in particular. */
export const everyItem: BankFilter = {
  kind: '',
  state: '',
  objective: '',
  difficulty: '',
  tag: '',
  text: '',
};

/**
 * Whether a question is looked for. Words are found in its question, in its tags and in its id, in either script and without
 * diacritics.
 *
 * @example
 * matchesFilter(item, false, { ...everyItem, difficulty: 'hard' });
 */
export function matchesFilter(
  item: AssessmentItem,
  isUnfinished: boolean,
  { kind, state, objective, difficulty, tag, text }: BankFilter,
): boolean {
  const tags = item.tags ?? [];
  return (
    (kind === '' || item.kind === kind) &&
    (state === '' || (state === 'unfinished') === isUnfinished) &&
    (objective === '' || item.objective === (objective === '-' ? '' : objective)) &&
    (difficulty === '' || item.difficulty === difficulty) &&
    (tag === '' || tags.includes(tag)) &&
    holdsWords([plainText(item.prompt), item.id, ...tags].join(' '), text)
  );
}

function holdsWords(text: string, sought: string): boolean {
  const folded = fold(text);
  return fold(sought)
    .split(' ')
    .every((word) => folded.includes(word));
}
