import type { Item } from '@svetionik/domain/items/item';

/** The kinds of question that an author can choose. */
export const itemKinds = ['single-choice', 'multiple-choice', 'ordering'] as const satisfies readonly Item['kind'][];

/** Whether the option is right. In an ordering all are, in the order in which they stand. */
export function isRight(item: Item, option: string): boolean {
  if (item.kind === 'single-choice') return item.key === option;
  return item.kind === 'ordering' || item.key.includes(option);
}

/** The question with the option marked as right, or no longer. Of a single choice there is one that is right. */
export function withRight(item: Item, option: string, right: boolean): Item {
  if (item.kind === 'single-choice') return { ...item, key: right ? option : '' };
  if (item.kind === 'ordering') return item;
  const others = item.key.filter((each) => each !== option);
  return { ...item, key: right ? [...others, option] : others };
}

/** The question whose key no longer names an option that was taken out. */
export function withoutOption(item: Item, option: string): Item {
  return item.kind === 'ordering' || !isRight(item, option) ? item : withRight(item, option, false);
}

/** The same words as a question of another kind; what was right stays so as far as the kind can say it. */
export function asKind(item: Item, kind: Item['kind']): Item {
  const right = item.kind === 'ordering' ? [] : [item.key].flat().filter((option) => option !== '');
  const { id, prompt, feedback, options } = item;
  const rest = { id, prompt, feedback, options };
  switch (kind) {
    case 'single-choice':
      return { ...rest, kind, key: right[0] ?? '' };
    case 'multiple-choice':
      return { ...rest, kind, key: right, scoring: 'balanced' };
    case 'ordering':
      return { ...rest, kind };
  }
}
