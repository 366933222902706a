import { createBank, createItem, saveItem } from '@svetionik/contracts/banks';
import {
  checkCourseDraft,
  createCourse,
  listCourseDrafts,
  publishCourse,
  readCourseDraft,
} from '@svetionik/contracts/courses';
import type { Item } from '@svetionik/domain/items/item';
import { randomUUID } from 'node:crypto';
import type { Client } from './client';
import { freshSlug } from './fresh-slug';

/** A course whose assessment is made of a few questions, with the ids of these in its bank. */
export interface CourseOfItems {
  readonly slug: string;
  readonly course: string;
  readonly bank: string;
  readonly items: readonly string[];
  readonly objective: string;
}

/** A course whose assessment is one question. */
export interface OneItemCourse extends CourseOfItems {
  readonly item: string;
}

/** Publishes the course with this address once more, with an assessment of one question of six points. */
export async function publishWithItem(
  trainer: Client,
  original: string,
  question: Item,
): Promise<OneItemCourse> {
  const course = await publishWithItems(trainer, original, [{ question, points: 6 }]);
  return { ...course, item: course.items[0] ?? '' };
}

/** As {@link publishWithItem}, with an assessment that asks all of these questions. */
export async function publishWithItems(
  trainer: Client,
  original: string,
  questions: readonly { readonly question: Item; readonly points: number }[],
): Promise<CourseOfItems> {
  const found = (await trainer.call(listCourseDrafts, {})).items.find(
    ({ slug }) => slug === original,
  );
  if (!found) throw new Error(`There is no course ${original}.`);
  const { content } = await trainer.call(readCourseDraft, { params: { course: found.id } });
  const [objective] = content.objectives;
  if (objective === undefined) throw new Error(`${original} has no objective.`);
  const [course, bank, slug, items] = [
    randomUUID(),
    randomUUID(),
    freshSlug(original),
    questions.map(() => randomUUID()),
  ];
  await trainer.call(createBank, {
    params: { bank },
    body: { slug, title: 'Banka nekoliko pitanja' },
  });
  for (const [place, { question, points }] of questions.entries()) {
    await trainer.call(createItem, {
      params: { bank, item: items[place] ?? '' },
      body: { ...question, points, objective: objective.id, difficulty: 'hard' },
    });
  }
  const { minimums: _, ...rules } = content.assessment;
  const assessment = {
    ...rules,
    draw: { [objective.id]: questions.length },
    cutScore: 50,
    waitHours: 0,
  };
  await trainer.call(createCourse, {
    params: { course },
    body: {
      ...content,
      slug,
      bank,
      title: `${content.title} – nekoliko pitanja`,
      assessment,
      objectives: [objective],
    },
  });
  await publish(trainer, course);
  return { slug, course, bank, items, objective: objective.id };
}

/** Writes the question anew and publishes the next edition. */
export async function publishCorrected(
  trainer: Client,
  { course, bank, item, objective }: OneItemCourse,
  question: Item,
): Promise<void> {
  await trainer.call(saveItem, {
    params: { bank, item },
    body: { ...question, points: 6, objective, difficulty: 'hard' },
    version: 1,
  });
  await publish(trainer, course);
}

/** Publishes the course as its draft stands. */
export async function publish(trainer: Client, course: string): Promise<void> {
  const { revision, problems } = await trainer.call(checkCourseDraft, { params: { course } });
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  await trainer.call(publishCourse, { params: { course }, version: revision });
}
