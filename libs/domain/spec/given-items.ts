import type { RichText } from '../src/content/rich-text';
import type { AssessmentItem, Item } from '../src/items/item';
import type { Option } from '../src/items/item-base';
import type { FileUpload } from '../src/items/file-upload/file-upload';
import type { MultipleChoice } from '../src/items/multiple-choice/multiple-choice';
import type { OpenAnswer } from '../src/items/open-answer/open-answer';
import type { Ordering } from '../src/items/ordering/ordering';
import type { SingleChoice } from '../src/items/single-choice/single-choice';

export function paragraph(text: string): RichText {
  return [{ kind: 'paragraph', runs: [{ text }] }];
}

export function givenOptions(ids: string): Option[] {
  return [...ids].map((id) => ({
    id,
    text: paragraph(`Text ${id}`),
    feedback: paragraph(`Feedback ${id}`),
  }));
}

export function givenQuestion(id: string) {
  return { id, prompt: paragraph(`Prompt ${id}`), feedback: paragraph(`Feedback on ${id}`) };
}

export function givenSingleChoice(
  given: { id?: string; options?: string; key?: string } = {},
): SingleChoice {
  return {
    ...givenQuestion(given.id ?? 'single'),
    kind: 'single-choice',
    options: givenOptions(given.options ?? 'abcd'),
    key: given.key ?? 'b',
  };
}

export function givenMultipleChoice(
  given: { id?: string; options?: string; key?: string; scoring?: 'all' | 'balanced' } = {},
): MultipleChoice {
  return {
    ...givenQuestion(given.id ?? 'multiple'),
    kind: 'multiple-choice',
    options: givenOptions(given.options ?? 'abcde'),
    key: [...(given.key ?? 'abc')],
    scoring: given.scoring ?? 'balanced',
  };
}

export function givenOrdering(given: { id?: string; options?: string } = {}): Ordering {
  return {
    ...givenQuestion(given.id ?? 'ordering'),
    kind: 'ordering',
    options: givenOptions(given.options ?? 'abcd'),
  };
}

/** Two criteria of 0, 1 and 2 points. */
function givenMark() {
  const levels = [0, 1, 2].map((points) => ({
    id: `n${points}`,
    descriptor: `Level ${points}`,
    points,
  }));
  const rubric = ['clear', 'complete'].map((criterion) => ({
    id: criterion,
    title: `Criterion ${criterion}`,
    levels,
  }));
  return { sample: 'A sample.', rubric, secondMarking: false, threshold: 1, disturbing: false };
}

export function givenOpenAnswer(id = 'open'): OpenAnswer {
  return {
    ...givenQuestion(id),
    ...givenMark(),
    kind: 'open-answer',
    words: { least: 0, most: 200 },
  };
}

export function givenFileUpload(id = 'files'): FileUpload {
  return {
    ...givenQuestion(id),
    ...givenMark(),
    kind: 'file-upload',
    files: { most: 2, types: ['pdf', 'text'] },
  };
}

export function inBank(
  item: Item,
  given: { points?: number; objective?: string } = {},
): AssessmentItem {
  return {
    ...item,
    points: given.points ?? 1,
    objective: given.objective ?? 'recognise',
    difficulty: 'medium',
  };
}
