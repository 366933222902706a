import { submitAttempt } from '@svetionik/contracts/assessment/results';
import {
  checkCourseDraft,
  createCourse,
  listCourseDrafts,
  publishCourse,
  readCourseDraft,
} from '@svetionik/contracts/courses';
import { randomUUID } from 'node:crypto';
import type { Client } from './client';
import { freshSlug } from './fresh-slug';
import type { Learner } from './learner';

/** Publishes the course with this address once more, under another, so that its assessment may be tried only once. Gives the address. */
export async function publishWithOneAttempt(trainer: Client, original: string): Promise<string> {
  const { items } = await trainer.call(listCourseDrafts, {});
  const found = items.find(({ slug }) => slug === original);
  if (!found) throw new Error(`There is no course ${original}.`);
  const { content } = await trainer.call(readCourseDraft, { params: { course: found.id } });
  const [course, slug] = [randomUUID(), freshSlug(original)];
  const assessment = { ...content.assessment, attempts: 1, waitHours: 0 };
  await trainer.call(createCourse, {
    params: { course },
    body: { ...content, slug, title: `${content.title} – jedan pokušaj`, assessment },
  });
  const { revision } = await trainer.call(checkCourseDraft, { params: { course } });
  await trainer.call(publishCourse, { params: { course }, version: revision });
  return slug;
}

/** Takes the course up to its assessment and hands that in without an answer. Gives the enrolment and the attempt. */
export async function useUpAttempt(
  learner: Learner,
  course: string,
): Promise<{ enrolment: string; attempt: string }> {
  const enrolment = await learner.enrol(course);
  await learner.finishModules(enrolment);
  const attempt = await learner.startAttempt(enrolment);
  await learner.client.call(submitAttempt, { params: { attempt }, body: { epoch: 1 } });
  return { enrolment, attempt };
}
