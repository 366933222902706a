import {
  checkModuleDraft,
  createLesson,
  createModule,
  publishModule,
} from '@svetionik/contracts/authoring';
import { createBank, createItem } from '@svetionik/contracts/banks';
import { createCourse, listCourseDrafts, readCourseDraft } from '@svetionik/contracts/courses';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import { readMarkdown } from '@svetionik/domain/markdown/read-markdown';
import { randomUUID } from 'node:crypto';
import type { Client } from './client';
import { freshSlug } from './fresh-slug';

const text = (words: string) => readMarkdown(words).body;

/** A course with an entry test that is ready but for a question of its bank: forms have four, and the bank seven. */
export interface ExaminerCourse {
  readonly slug: string;
  readonly title: string;
  readonly course: string;
  readonly bank: string;
  readonly objective: string;
}

function item(id: string, objective: string): AssessmentItem {
  const options = ['Da', 'Ne'].map((word) => ({
    id: word.toLowerCase(),
    text: text(word),
    feedback: text('Zato.'),
  }));
  return {
    id,
    kind: 'single-choice',
    prompt: text(`Pitanje ${id}: da ili ne?`),
    feedback: text('Zato.'),
    options,
    key: 'da',
    points: 1,
    objective,
    difficulty: 'medium',
  };
}

/** Makes the course with one short lesson; nothing is published but the module. */
export async function makeExaminerCourse(trainer: Client): Promise<ExaminerCourse> {
  const [module, bank, course] = [randomUUID(), randomUUID(), randomUUID()];
  const slug = freshSlug('ispit');
  const title = `Ispit ${slug}`;
  await trainer.call(createModule, {
    params: { module },
    body: {
      slug,
      kind: 'general',
      tracks: [],
      title: 'Kratak modul',
      summary: 'O razgovoru nasamo.',
    },
  });
  const blocks = [{ id: 'uvod', kind: 'text' as const, body: text('Razgovara se nasamo.') }];
  await trainer.call(createLesson, {
    params: { module, lesson: randomUUID() },
    body: { key: 'prva-lekcija', title: 'Prva lekcija', minutes: 5, blocks },
  });
  const { revision } = await trainer.call(checkModuleDraft, { params: { module } });
  await trainer.call(publishModule, { params: { module }, version: revision });
  const { items } = await trainer.call(listCourseDrafts, {});
  const model = items.find((course) => course.slug === 'mediji');
  const { content } = await trainer.call(readCourseDraft, { params: { course: model?.id ?? '' } });
  const objective = 'razgovor';
  await trainer.call(createBank, { params: { bank }, body: { slug, title: `Banka ${title}` } });
  for (const id of ['prvo', 'drugo', 'trece', 'cetvrto', 'peto', 'sesto', 'sedmo']) {
    await trainer.call(createItem, {
      params: { bank, item: randomUUID() },
      body: item(id, objective),
    });
  }
  const { minimums: _, window: __, ...rules } = content.assessment;
  const body = {
    ...content,
    slug,
    title,
    bank,
    modules: [{ module, edition: 1, declined: null }],
    objectives: [{ id: objective, title: 'Razgovara nasamo' }],
    assessment: {
      ...rules,
      draw: { [objective]: 4 },
      cutScore: 50,
      waitHours: 0,
      entryTest: 'optional' as const,
    },
  };
  await trainer.call(createCourse, { params: { course }, body });
  return { slug, title, course, bank, objective };
}
