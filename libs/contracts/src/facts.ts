import { factGrades } from '@svetionik/domain/content/fact-grade';
import { z } from 'zod';
import { endpoint, json, noContent } from './endpoint';
import { examples } from './examples';
import { contentId, day, id, inBothScripts, instant, pageQuery, pageSchema } from './values';

const version = z.number().int();

/** An edition of a module that cites a fact in an earlier version. `corrected`: the statement is another by now. */
export const affectedEdition = z.object({
  module: id,
  title: inBothScripts,
  edition: z.number().int(),
  newest: z.boolean(),
  corrected: z.boolean(),
  cited: z.object({ version, statement: inBothScripts, checkedOn: day }),
  /** Courses whose current edition holds it. */
  courses: z.array(z.object({ id, title: inBothScripts })),
});

/** A dated fact as it is now, with the published editions that cite an earlier version, and the questions that rest on one. */
export const changedFact = z.object({
  key: contentId,
  version,
  statement: inBothScripts,
  source: inBothScripts,
  place: inBothScripts.nullable(),
  address: z.string().nullable(),
  checkedOn: day,
  checkBy: day,
  grade: z.enum(factGrades),
  changedAt: instant,
  editions: z.array(affectedEdition),
  /** Banks with questions that rest on it, were written before it changed and were not looked at since, by their ids there. */
  banks: z.array(z.object({ bank: id, title: inBothScripts, items: z.array(contentId) })),
});

/** The dated facts that have changed since an edition cited them, the one changed last first. */
export const listChangedFacts = endpoint({
  name: 'facts.listChangedFacts',
  method: 'GET',
  path: '/api/v1/authoring/changed-facts',
  permission: 'course.author',
  query: pageQuery(contentId),
  replies: { 200: json(pageSchema(changedFact)) },
  example: {},
});

/** A dated fact whose day of the next check has passed, and where it is cited now. */
export const overdueFact = z.object({
  key: contentId,
  statement: inBothScripts,
  source: inBothScripts,
  place: inBothScripts.nullable(),
  address: z.string().nullable(),
  grade: z.enum(factGrades),
  checkedOn: day,
  checkBy: day,
  /** Modules whose newest edition cites it. */
  modules: z.array(z.object({ module: id, title: inBothScripts })),
  /** Banks with questions that rest on it. */
  banks: z.array(z.object({ bank: id, title: inBothScripts })),
});

/** The dated facts in use that should have been checked again by now, by key. */
export const listOverdueFacts = endpoint({
  name: 'facts.listOverdueFacts',
  method: 'GET',
  path: '/api/v1/authoring/overdue-facts',
  permission: 'course.author',
  query: pageQuery(contentId),
  replies: { 200: json(pageSchema(overdueFact)) },
  example: {},
});

/** Says that questions of a bank were looked at after the fact changed, and are still right: by that version of it they are not listed any more. */
export const confirmQuestions = endpoint({
  name: 'facts.confirmQuestions',
  method: 'POST',
  path: '/api/v1/authoring/changed-facts/:fact/banks/:bank/confirmation',
  permission: 'course.author',
  params: z.object({ fact: contentId, bank: id }),
  body: z.object({
    version: z.number().int().min(1).max(1_000_000),
    items: z.array(contentId).min(1).max(500),
  }),
  replies: { 204: noContent },
  errors: ['edit.conflict'],
  example: {
    params: { fact: 'probna-cinjenica', bank: examples.bankDraft },
    body: { version: 1, items: ['prepoznavanje-1'] },
  },
});
