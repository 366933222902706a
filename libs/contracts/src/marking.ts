import { fileTypes } from '@svetionik/domain/items/file-upload/file-type';
import { z } from 'zod';
import { fewMarkers } from './drafts';
import { endpoint, json, noContent } from './endpoint';
import { examples } from './examples';
import { rubric } from './items/rubric';
import { illustrations } from './items/item-base';
import { richText } from './rich-text';
import {
  contentId,
  id,
  inBothScripts,
  instant,
  line,
  page,
  pageQuery,
  pageSchema,
  paragraphs,
  script,
} from './values';

const stage = z.enum(['marking', 'moderation']);

/** How much there is to read. */
const answerLength = z.object({ of: z.enum(['words', 'files']), count: z.number().int() });

/**
 * What was written, and how long it should be; or the files that were handed in, under names that say nothing of whose they are. A
 * document is seen as a copy, which has to be made first, and may be held back because of what it shows.
 */
const answer = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('text'),
    text: z.string(),
    words: z.object({ least: z.number().int(), most: z.number().int() }),
  }),
  z.object({
    kind: z.literal('files'),
    files: z.array(
      z.object({
        place: z.number().int(),
        name: z.string(),
        type: z.enum(fileTypes),
        bytes: z.number().int(),
        copy: z.enum(['ready', 'waiting', 'missing', 'held', 'failed']),
      }),
    ),
  }),
]);

/** An answer that waits for the one who asks. Whose it is, nobody who marks is told. `held`: begun by the one who asks. */
export const markingTask = z.object({
  id,
  stage,
  course: inBothScripts,
  prompt: inBothScripts,
  handedInAt: instant,
  length: answerLength,
  disturbing: z.boolean(),
  held: z.boolean(),
});

/** The level that was chosen for each criterion, by their ids. */
const marks = z.record(contentId, contentId);

/**
 * An answer with what it is marked by, and what the one who asks has given so far. `others` are the marks that a moderator
 * decides between, in a random but constant order; before that nobody sees what another gave. `changes` are what the one who asks
 * has given instead since, in points; `mayChange` says whether that may go on.
 */
export const marking = z.object({
  id,
  version: z.number().int(),
  stage,
  finished: z.boolean(),
  mayChange: z.boolean(),
  changes: z.array(z.object({ at: instant, from: z.number(), to: z.number(), reason: z.string() })),
  course: z.string(),
  illustrations: illustrations.optional(),
  prompt: richText,
  sample: z.string(),
  rubric,
  disturbing: z.boolean(),
  handedInAt: instant,
  answer,
  marks,
  note: z.string(),
  others: z.array(z.object({ marks, points: z.number(), note: z.string() })),
});

/** An answer that the one who asks has marked; `changed` is how often they have given something else since. */
export const givenMark = z.object({
  id,
  course: inBothScripts,
  prompt: inBothScripts,
  givenAt: instant,
  points: z.number(),
  maximum: z.number(),
  changed: z.number().int(),
  mayChange: z.boolean(),
});

/** What became of an answer: another still has to mark it, a third person decides, or it is marked. */
const outcome = z.object({ outcome: z.enum(['waiting', 'moderation', 'final']) });

/** What a marker wants to be given. */
const choice = z.object({ disturbing: z.boolean(), mailed: z.boolean() });
const taskParams = z.object({ task: id });
const given = z.object({ marks, note: paragraphs(2_000) });
const inScript = z.object({ script: script.default('sr-Latn') });
const counted = z.array(z.object({ id, title: inBothScripts, count: z.number().int() }));
const held = { params: { task: examples.heldTask } };
const exampleMarks = {
  marks: { jasnoca: 'jasno', potpunost: 'delom' },
  note: 'Navedite i koga zovete.',
};

/** Whether somebody holds it, when it was handed in, and which: the order of the queue. */
const placeInQueue = z
  .string()
  .max(80)
  .refine((place) => {
    const [held = '', handedInAt, task, ...more] = place.split(' ');
    return (
      ['held', 'free'].includes(held) &&
      instant.safeParse(handedInAt).success &&
      id.safeParse(task).success &&
      more.length === 0
    );
  }, 'no cursor: the `next` of a page');

/** What waits for the one who asks: what is begun first, then the oldest. `withheld`: how many are disturbing and therefore left out. `fewMarkers`: fewer may mark than the waiting answers need. */
export const listMarking = endpoint({
  name: 'marking.listMarking',
  method: 'GET',
  path: '/api/v1/marking/tasks',
  permission: 'attempt.mark',
  query: pageQuery(placeInQueue).extend({ course: id.optional(), item: id.optional() }),
  replies: {
    200: json(
      pageSchema(markingTask).extend({
        courses: counted,
        prompts: counted,
        withheld: z.number().int(),
        fewMarkers: fewMarkers.nullable(),
      }),
    ),
  },
  example: {},
});

/** Whether the one who asks wants to be given disturbing answers, and mail when answers wait. */
export const readMarkerChoice = endpoint({
  name: 'marking.readMarkerChoice',
  method: 'GET',
  path: '/api/v1/marking/choice',
  permission: 'attempt.mark',
  replies: { 200: json(choice) },
  example: {},
});

/** Chooses both; nobody else sees it. Mail that is not spoken of stays as it was. */
export const chooseMarking = endpoint({
  name: 'marking.chooseMarking',
  method: 'PUT',
  path: '/api/v1/marking/choice',
  permission: 'attempt.mark',
  body: choice.partial({ mailed: true }),
  replies: { 200: json(choice) },
  example: { body: { disturbing: false } },
});

/** Takes an answer to mark, so that nobody else does the same work; one's own again gives it as it stands. */
export const takeTask = endpoint({
  name: 'marking.takeTask',
  method: 'POST',
  path: '/api/v1/marking/tasks/:task/take',
  permission: 'attempt.mark',
  params: taskParams,
  query: inScript,
  replies: { 200: json(marking) },
  errors: ['marking.taken', 'marking.declined'],
  example: { params: { task: examples.freeTask } },
});

/** An answer that the one who asks has taken. */
export const readMarking = endpoint({
  name: 'marking.readMarking',
  method: 'GET',
  path: '/api/v1/marking/tasks/:task',
  permission: 'attempt.mark',
  params: taskParams,
  query: inScript,
  replies: { 200: json(marking) },
  errors: ['marking.taken'],
  example: held,
});

/** Keeps marks and note as a draft. */
export const saveMarking = endpoint({
  name: 'marking.saveMarking',
  method: 'PUT',
  path: '/api/v1/marking/tasks/:task/draft',
  permission: 'attempt.mark',
  params: taskParams,
  body: given,
  ifMatch: true,
  replies: { 200: json(z.object({ version: z.number().int(), savedAt: instant })) },
  errors: ['edit.conflict', 'marking.taken'],
  example: { ...held, body: exampleMarks, ifMatch: '1' },
});

/** Gives the marks. Until the result is final they can be changed. */
export const finishMarking = endpoint({
  name: 'marking.finishMarking',
  method: 'POST',
  path: '/api/v1/marking/tasks/:task/finish',
  permission: 'attempt.mark',
  params: taskParams,
  body: given,
  ifMatch: true,
  replies: { 200: json(outcome) },
  errors: ['edit.conflict', 'marking.taken', 'marking.incomplete'],
  example: { ...held, body: exampleMarks, ifMatch: '1' },
});

/** Gives an answer back unmarked; the draft is gone, and another may take it. */
export const releaseTask = endpoint({
  name: 'marking.releaseTask',
  method: 'POST',
  path: '/api/v1/marking/tasks/:task/release',
  permission: 'attempt.mark',
  params: taskParams,
  replies: { 204: noContent },
  errors: ['marking.taken'],
  example: held,
});

/** What the one who asks has given where there is no result yet, the last first. */
export const listGiven = endpoint({
  name: 'marking.listGiven',
  method: 'GET',
  path: '/api/v1/marking/given',
  permission: 'attempt.mark',
  query: page,
  replies: { 200: json(pageSchema(givenMark)) },
  example: {},
});

/**
 * Gives other marks instead of those given before, and says why, as long as the result is not final and no third person decides.
 * What was before stays on record. The id is the client's: sent again it is the same change.
 */
export const changeMark = endpoint({
  name: 'marking.changeMark',
  method: 'PUT',
  path: '/api/v1/marking/tasks/:task/changes/:change',
  permission: 'attempt.mark',
  params: z.object({ task: id, change: id }),
  body: given.extend({ reason: line(500) }),
  ifMatch: true,
  replies: { 200: json(outcome), 201: json(outcome) },
  errors: [
    'edit.conflict',
    'creation.differs',
    'marking.taken',
    'marking.incomplete',
    'marking.unchangeable',
  ],
  example: {
    params: { task: examples.markedTask, change: examples.newMarkChange },
    body: { ...exampleMarks, reason: 'Prevideo/la sam drugi pasus.' },
    ifMatch: '1',
  },
});
