import type { Block } from '@svetionik/domain/course/block';
import type { RichText } from '@svetionik/domain/content/rich-text';

/** Rich text of one paragraph. */
export function paragraph(text: string): RichText {
  return [{ kind: 'paragraph', runs: [{ text }] }];
}

/** A text block of one paragraph. */
export function textBlock(id: string, text: string): Block {
  return { id, kind: 'text', body: paragraph(text) };
}

/** A lesson as it is sent. */
export function lessonBody(...blocks: readonly Block[]): {
  title: string;
  minutes: number;
  blocks: readonly Block[];
} {
  return { title: 'Razgovor nasamo', minutes: 4, blocks };
}

/** A bank item, complete, as it is sent. */
export function itemBody(id: string, objective: string, changes: object = {}): object {
  const option = (name: string) => ({
    id: name,
    text: paragraph(`Odgovor ${name} na ${id}`),
    feedback: paragraph(`Zašto ${name}`),
  });
  return {
    id,
    kind: 'single-choice',
    prompt: paragraph(`Pitanje ${id}?`),
    feedback: paragraph('Objašnjenje.'),
    options: [option('a'), option('b')],
    key: 'a',
    points: 1,
    objective,
    difficulty: 'easy',
    ...changes,
  };
}
