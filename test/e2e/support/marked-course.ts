import { createBank, createItem } from '@svetionik/contracts/banks';
import { checkCourseDraft, createCourse, listCourseDrafts, publishCourse, readCourseDraft } from '@svetionik/contracts/courses';
import { randomUUID } from 'node:crypto';
import type { Client } from './client';
import { openAnswer } from './every-kind';

/** Publishes the course with this address once more, with an assessment of one answer that two people mark. Gives the address. */
export async function publishWithOpenAnswer(trainer: Client, original: string): Promise<string> {
  const found = (await trainer.call(listCourseDrafts, {})).items.find(({ slug }) => slug === original);
  if (!found) throw new Error(`There is no course ${original}.`);
  const { content } = await trainer.call(readCourseDraft, { params: { course: found.id } });
  const [objective] = content.objectives;
  if (objective === undefined) throw new Error(`${original} has no objective.`);
  const [course, bank, slug] = [randomUUID(), randomUUID(), `${original}-${randomUUID().slice(0, 8)}`];
  await trainer.call(createBank, { params: { bank }, body: { slug, title: 'Banka otvorenih odgovora' } });
  await trainer.call(createItem, { params: { bank, item: randomUUID() }, body: { ...openAnswer, points: 6, objective: objective.id, difficulty: 'hard' } });
  const { minimums: _, ...rules } = content.assessment;
  const assessment = { ...rules, draw: { [objective.id]: 1 }, cutScore: 50, waitHours: 0 };
  await trainer.call(createCourse, { params: { course }, body: { ...content, slug, bank, title: `${content.title} – otvoren odgovor`, assessment, objectives: [objective] } });
  const { revision, problems } = await trainer.call(checkCourseDraft, { params: { course } });
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  await trainer.call(publishCourse, { params: { course }, version: revision });
  return slug;
}
