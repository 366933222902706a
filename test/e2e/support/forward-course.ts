import { createBank, createItem } from '@svetionik/contracts/banks';
import {
  checkCourseDraft,
  createCourse,
  listCourseDrafts,
  publishCourse,
  readCourseDraft,
} from '@svetionik/contracts/courses';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import { readMarkdown } from '@svetionik/domain/markdown/read-markdown';
import { randomUUID } from 'node:crypto';
import type { Client } from './client';
import { freshSlug } from './fresh-slug';

const text = (words: string) => readMarkdown(words).body;

/** Publishes a course like the one with this address: three questions to be answered by typing, forward only, in a window that closes in 2096. */
export async function publishForwardCourse(trainer: Client, original: string): Promise<string> {
  const found = (await trainer.call(listCourseDrafts, {})).items.find(
    ({ slug }) => slug === original,
  );
  if (!found) throw new Error(`There is no course ${original}.`);
  const { content } = await trainer.call(readCourseDraft, { params: { course: found.id } });
  const [course, bank, slug] = [randomUUID(), randomUUID(), freshSlug(original)];
  const objective = content.objectives[0]?.id ?? '';
  await trainer.call(createBank, { params: { bank }, body: { slug, title: 'Banka bez povratka' } });
  for (const id of ['prvo', 'drugo', 'trece']) {
    const body: AssessmentItem = {
      id,
      kind: 'short-text',
      prompt: text(`Pitanje ${id}: šta znate?`),
      accepted: ['194'],
      feedback: text('Zato.'),
      points: 1,
      objective,
      difficulty: 'easy',
    };
    await trainer.call(createItem, { params: { bank, item: randomUUID() }, body });
  }
  const rules = {
    draw: { [objective]: 3 },
    minimums: {},
    navigation: 'forward',
    window: { opens: '2026-01-01T09:00', closes: '2096-12-01T18:00' },
  } as const;
  await trainer.call(createCourse, {
    params: { course },
    body: {
      ...content,
      slug,
      bank,
      title: `${content.title} – redom`,
      assessment: { ...content.assessment, ...rules },
    },
  });
  const { revision, problems } = await trainer.call(checkCourseDraft, { params: { course } });
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  await trainer.call(publishCourse, { params: { course }, version: revision });
  return slug;
}
