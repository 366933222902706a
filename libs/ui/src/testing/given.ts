import type { RichText } from '@svetionik/domain/content/rich-text';
import type { Option } from '@svetionik/domain/items/item-base';
import type { MultipleChoice } from '@svetionik/domain/items/multiple-choice/multiple-choice';

/** One paragraph. */
export function paragraph(text: string): RichText {
  return [{ kind: 'paragraph', runs: [{ text }] }];
}

/** Options named by letters: `Text a`, said of it `Because a`. */
export function options(letters: string): Option[] {
  return [...letters].map((id) => ({
    id,
    text: paragraph(`Text ${id}`),
    feedback: paragraph(`Because ${id}`),
  }));
}

/** A practice question with two right options of three. */
export const multipleChoice: MultipleChoice = {
  id: 'item',
  kind: 'multiple-choice',
  prompt: paragraph('Prompt'),
  feedback: paragraph('Whatever was chosen'),
  options: options('abc'),
  key: ['a', 'b'],
  scoring: 'balanced',
};
