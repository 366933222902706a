import type { Block, CaseBlock } from '../src/course/block';
import type { CaseNode } from '../src/content/case';
import type { LessonDocument, ModuleDocument } from '../src/course/document';
import { givenSingleChoice, paragraph } from './given-items';

export const givenFile = { hash: 'a'.repeat(64), mediaType: 'image/png', bytes: 1000 };

export function givenText(id: string, text = `Text ${id}`): Block {
  return { id, kind: 'text', body: paragraph(text) };
}

export function givenCheck(id: string): Block {
  return { id, kind: 'knowledge-check', item: givenSingleChoice({ id: `${id}-item` }) };
}

export function givenNote(id: string): Block {
  const title = `Note ${id}`;
  const [described, around] = [`${id}-described`, `${id}-around`].map((part) => {
    return { id: part, kind: 'text', body: paragraph(`Text ${part}`) } as const;
  });
  const ways = { blocks: described ? [described] : [], alternative: around ? [around] : [] };
  return { id, kind: 'content-note', title, reason: paragraph('Reason'), ...ways };
}

/** A case from lines such as `start: yes>good no>start`; a node without choices is an outcome. */
export function givenCase(id: string, start: string, lines: string): CaseBlock {
  const nodes = lines.split('\n').map((line): CaseNode => {
    const [node = '', choices = ''] = line.trim().split(':');
    const texts = { id: node, title: `Title ${node}`, body: paragraph(`Body ${node}`) };
    if (!choices.trim())
      return { ...texts, kind: 'outcome', result: 'safer', debrief: paragraph('Debrief') };
    const links = choices
      .trim()
      .split(' ')
      .map((choice) => choice.split('>'));
    return {
      ...texts,
      kind: 'decision',
      choices: links.map(([to = '', next = '']) => ({
        id: to,
        label: to,
        consequence: paragraph('Then'),
        next,
      })),
    };
  });
  return { id, kind: 'case', title: `Case ${id}`, vignette: paragraph('Vignette'), start, nodes };
}

export function givenLesson(id: string, blocks: readonly Block[], minutes = 5): LessonDocument {
  return { id, title: `Lesson ${id}`, minutes, blocks };
}

export function givenModule(id: string, lessons: readonly LessonDocument[]): ModuleDocument {
  const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  return {
    schema: 1,
    module: { id, kind: 'general', title: `Module ${id}`, summary: `Summary ${id}`, minutes },
    language: 'sr-Latn',
    lessons,
  };
}
