import { createLesson, createModule, readModule, saveLesson } from '@svetionik/contracts/authoring';
import {
  createCourse,
  listCourseDrafts,
  readCourseDraft,
  saveCourse,
} from '@svetionik/contracts/courses';
import { readMarkdown } from '@svetionik/domain/markdown/read-markdown';
import { randomUUID } from 'node:crypto';
import type { Client } from './client';
import { freshSlug } from './fresh-slug';

/** Drafts of their own, so that those of the starter content stay as they are. */
export interface OwnDrafts {
  /** Nothing keeps it from being published. */
  readonly module: string;
  /** The address of its only lesson. */
  readonly lesson: string;
  /** It has no title yet. */
  readonly course: string;
}

export async function makeDrafts(trainer: Client): Promise<OwnDrafts> {
  const [module, course, lesson] = [randomUUID(), randomUUID(), 'prva-lekcija'];
  const slug = freshSlug('nacrt');
  await trainer.call(createModule, {
    params: { module },
    body: {
      slug,
      kind: 'general',
      tracks: [],
      title: 'Razgovor nasamo',
      summary: 'Kako se razgovara nasamo.',
    },
  });
  const blocks = [
    { id: 'uvod', kind: 'text' as const, body: readMarkdown('Razgovara se nasamo.').body },
  ];
  await trainer.call(createLesson, {
    params: { module, lesson: randomUUID() },
    body: { key: lesson, title: 'Prva lekcija', minutes: 5, blocks },
  });
  const [model] = (await trainer.call(listCourseDrafts, {})).items;
  const { content } = await trainer.call(readCourseDraft, { params: { course: model?.id ?? '' } });
  await trainer.call(createCourse, { params: { course }, body: { ...content, title: '', slug } });
  return { module, lesson, course };
}

/** A colleague renames the lesson of the module. */
export async function renameLesson(colleague: Client, { module }: OwnDrafts): Promise<void> {
  const [lesson] = (await colleague.call(readModule, { params: { module } })).lessons;
  if (!lesson) throw new Error('The module has no lesson.');
  const body = { ...lesson.content, title: `Druga lekcija ${lesson.version}` };
  await colleague.call(saveLesson, {
    params: { module, lesson: lesson.id },
    body,
    version: lesson.version,
  });
}

/** A colleague gives the course a title. */
export async function renameCourse(colleague: Client, { course }: OwnDrafts): Promise<void> {
  const { content, version } = await colleague.call(readCourseDraft, { params: { course } });
  await colleague.call(saveCourse, {
    params: { course },
    body: { ...content, title: `Drugi kurs ${version}` },
    version,
  });
}
