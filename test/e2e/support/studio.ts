import { createLesson, createModule } from '@svetionik/contracts/authoring';
import {
  checkCourseDraft,
  createCourse,
  listCourseDrafts,
  publishCourse,
  readCourseDraft,
} from '@svetionik/contracts/courses';
import type { Block } from '@svetionik/domain/course/block';
import type { CaseNode } from '@svetionik/domain/content/case';
import { readMarkdown } from '@svetionik/domain/markdown/read-markdown';
import { randomUUID } from 'node:crypto';
import type { Client } from './client';
import { freshSlug } from './fresh-slug';

/** A module with one lesson, by their ids. */
export interface WrittenModule {
  readonly module: string;
  readonly lesson: string;
  readonly slug: string;
}

const body = (text: string) => readMarkdown(text).body;

export function textBlock(id: string, text: string): Block {
  return { id, kind: 'text', body: body(text) };
}

/** A case of one decision and two outcomes, long enough to be asked about before it goes. */
export function caseBlock(id: string): Block {
  const outcome = (node: string, result: 'safer' | 'harmful'): CaseNode => ({
    id: node,
    kind: 'outcome',
    title: `Ishod ${node}`,
    result,
    body: body('Šta je usledilo.'),
    debrief: body('Šta je ovde bilo važno.'),
  });
  const choice = (next: string) => ({
    id: `ka-${next}`,
    label: `Izaberite ${next}`,
    consequence: body('Posledica.'),
    next,
  });
  return {
    id,
    kind: 'case',
    title: 'Vrata ordinacije',
    vignette: body('Pratilac ne izlazi. '.repeat(60).trim()),
    start: 'prijem',
    nodes: [
      {
        id: 'prijem',
        kind: 'decision',
        title: 'Na prijemu',
        body: body('Odlučite.'),
        choices: [choice('nasamo'), choice('zajedno')],
      },
      outcome('nasamo', 'safer'),
      outcome('zajedno', 'harmful'),
    ],
  };
}

/** A module of its own with one lesson, called "Prva lekcija". */
export async function writeModule(
  trainer: Client,
  blocks: readonly Block[],
): Promise<WrittenModule> {
  const [module, lesson] = [randomUUID(), randomUUID()];
  const slug = freshSlug('studio');
  const texts = { title: 'Razgovor', summary: 'O razgovoru.' };
  await trainer.call(createModule, {
    params: { module },
    body: { ...texts, slug, kind: 'general', tracks: [] },
  });
  await trainer.call(createLesson, {
    params: { module, lesson },
    body: { key: 'prva', title: 'Prva lekcija', minutes: 5, blocks: [...blocks] },
  });
  return { module, lesson, slug };
}

/** Publishes a course of this published module alone; otherwise it is as a starter course. Gives its address. */
export async function publishModuleCourse(
  trainer: Client,
  { module }: WrittenModule,
): Promise<string> {
  const { items } = await trainer.call(listCourseDrafts, {});
  const model = items.find(({ slug }) => slug === 'mediji');
  const { content } = await trainer.call(readCourseDraft, { params: { course: model?.id ?? '' } });
  const [course, address] = [randomUUID(), freshSlug('kurs')];
  const objectives = content.objectives.map(({ id, title }) => ({ id, title }));
  const modules = [{ module, edition: 1, declined: null }];
  await trainer.call(createCourse, {
    params: { course },
    body: { ...content, slug: address, title: 'Kurs studija', modules, objectives },
  });
  const { revision } = await trainer.call(checkCourseDraft, { params: { course } });
  await trainer.call(publishCourse, { params: { course }, version: revision });
  return address;
}
