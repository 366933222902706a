import { createBank, createItem } from '@svetionik/contracts/banks';
import {
  checkCourseDraft,
  createCourse,
  listCourseDrafts,
  publishCourse,
  readCourseDraft,
} from '@svetionik/contracts/courses';
import type { BankAttributes } from '@svetionik/domain/items/bank-attributes';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import { readMarkdown } from '@svetionik/domain/markdown/read-markdown';
import { randomUUID } from 'node:crypto';
import type { Client } from './client';
import { freshSlug } from './fresh-slug';

const text = (words: string) => readMarkdown(words).body;

function item(
  id: string,
  objective: string,
  attributes: Partial<BankAttributes> = {},
): AssessmentItem {
  const options = ['Da', 'Ne'].map((word) => ({
    id: word.toLowerCase(),
    text: text(word),
    feedback: text('Zato.'),
  }));
  const base = {
    id,
    kind: 'single-choice' as const,
    prompt: text(`Pitanje ${id}: da ili ne?`),
    feedback: text('Zato.'),
    options,
    key: 'da',
  };
  return { ...base, points: 1, objective, difficulty: 'easy', ...attributes };
}

/** Publishes a course like the one with this address, with a bank of its own, a minimum of its first objective, a must-pass question, and three quarters of the lessons to be done. */
export async function publishWithPolicy(
  trainer: Client,
  original: string,
): Promise<{ slug: string; course: string; bank: string }> {
  const found = (await trainer.call(listCourseDrafts, {})).items.find(
    ({ slug }) => slug === original,
  );
  if (!found) throw new Error(`There is no course ${original}.`);
  const { content } = await trainer.call(readCourseDraft, { params: { course: found.id } });
  const [course, bank, slug] = [randomUUID(), randomUUID(), freshSlug(original)];
  const [first, second] = content.objectives.map(({ id }) => id);
  if (first === undefined || second === undefined)
    throw new Error(`${original} has not two objectives.`);
  await trainer.call(createBank, { params: { bank }, body: { slug, title: 'Banka sa pravilima' } });
  const items = [
    item('lako', first, { enemies: ['teze'] }),
    item('teze', first, { difficulty: 'hard' }),
    item('tesko', first, { difficulty: 'hard', enemies: ['par'], tags: ['prijem'] }),
    item('drugo', second, { enemies: ['par'] }),
    item('odlucujuce', second, { mustHave: true, mustPass: true }),
    item('trece', second),
  ];
  for (const body of items)
    await trainer.call(createItem, { params: { bank, item: randomUUID() }, body });
  const draw = { [first]: { easy: 1, hard: 1 }, [second]: 2 };
  const assessment = {
    ...content.assessment,
    draw,
    minimums: { [first]: 60 },
    cutScore: 50,
    waitHours: 0,
    attendance: 75,
  };
  await trainer.call(createCourse, {
    params: { course },
    body: { ...content, slug, bank, title: `${content.title} – sa pravilima`, assessment },
  });
  const { revision, problems } = await trainer.call(checkCourseDraft, { params: { course } });
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  await trainer.call(publishCourse, { params: { course }, version: revision });
  return { slug, course, bank };
}
