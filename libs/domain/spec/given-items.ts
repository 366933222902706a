import type { RichText } from '../src/content/rich-text';
import type { AssessmentItem, MultipleChoice, Option, Ordering, SingleChoice } from '../src/items/item';

export function paragraph(text: string): RichText {
  return [{ kind: 'paragraph', runs: [{ text }] }];
}

export function givenOptions(ids: string): Option[] {
  return [...ids].map((id) => ({ id, text: paragraph(`Text ${id}`), feedback: paragraph(`Feedback ${id}`) }));
}

function question(id: string) {
  return { id, prompt: paragraph(`Prompt ${id}`), feedback: paragraph(`Feedback on ${id}`) };
}

export function givenSingleChoice(given: { id?: string; options?: string; key?: string } = {}): SingleChoice {
  return { ...question(given.id ?? 'single'), kind: 'single-choice', options: givenOptions(given.options ?? 'abcd'), key: given.key ?? 'b' };
}

export function givenMultipleChoice(
  given: { id?: string; options?: string; key?: string; scoring?: 'all' | 'balanced' } = {},
): MultipleChoice {
  return {
    ...question(given.id ?? 'multiple'),
    kind: 'multiple-choice',
    options: givenOptions(given.options ?? 'abcde'),
    key: [...(given.key ?? 'abc')],
    scoring: given.scoring ?? 'balanced',
  };
}

export function givenOrdering(given: { id?: string; options?: string } = {}): Ordering {
  return { ...question(given.id ?? 'ordering'), kind: 'ordering', options: givenOptions(given.options ?? 'abcd') };
}

export function inBank(
  item: SingleChoice | MultipleChoice | Ordering,
  given: { points?: number; objective?: string } = {},
): AssessmentItem {
  return { ...item, points: given.points ?? 1, objective: given.objective ?? 'recognise', difficulty: 'medium' };
}
