import { fewestJudges, judgementStep } from '@svetionik/domain/statistics/angoff';
import { z } from 'zod';
import { endpoint, json } from './endpoint';
import { examples } from './examples';
import { personName } from './identity/account';
import { assessmentItem } from './items/item-schemas';
import { id, instant, page, pageSchema, paragraphs } from './values';

/** `first`: judges judge, blind to one another. `second`: they see the spread and may revise. */
const stage = z.enum(['first', 'second', 'closed']);

const person = z.object({ id, name: personName.nullable(), email: z.string() });

/** A panel in the list. `own` says what is left for who reads it: nothing to judge, judgements to give, or all given. */
export const panelRow = z.object({
  id,
  course: z.object({ id, title: z.string() }),
  stage,
  openedAt: instant,
  items: z.number().int(),
  judges: z.number().int(),
  handedIn: z.number().int(),
  own: z.enum(['none', 'waiting', 'given']),
});

const spread = z.object({
  mean: z.number(),
  deviation: z.number(),
  lowest: z.number(),
  highest: z.number(),
});

/** The cut score that a round came to, in percent of the points; the items on which judges differ most stand first. */
export const panelResult = z.object({
  judges: z.array(z.number()).readonly(),
  cutScore: z.number(),
  proposed: z.number().int(),
  deviation: z.number(),
  standardError: z.number(),
  /** `remarks` are what judges say of the item. */
  items: z.array(
    spread.extend({ position: z.number().int(), prompt: z.string(), remarks: z.array(z.string()) }),
  ),
});

/**
 * A panel: how far it is, and once the first round is over what each round came to. No figure says who gave it. `version`
 * is for `If-Match`.
 */
export const panel = panelRow.omit({ own: true, judges: true, handedIn: true }).extend({
  version: z.number().int(),
  judges: z.array(z.object({ person, judged: z.number().int(), handedIn: z.boolean() })),
  first: panelResult.nullable(),
  second: panelResult.nullable(),
});

/** The place of an item. */
const place = z.string().regex(/^[1-9]\d{0,3}$/);

/** Why a judge judges an item so; an empty one takes it back. */
const remarks = z.record(place, paragraphs(500));

/** What a judge has given by the place of an item: percents in steps of five. */
const judgements = z.record(place, z.number().int().min(0).max(100).multipleOf(judgementStep));

/**
 * The judge's own sheet of the round under way, or of the last. In the second round each item has the judge's own
 * judgement of the first, how all judged it then, and what the others say of it.
 */
export const sheet = z.object({
  panel: id,
  course: z.string(),
  stage,
  round: z.union([z.literal(1), z.literal(2)]),
  version: z.number().int(),
  handedInAt: instant.nullable(),
  items: z.array(
    z.object({
      position: z.number().int(),
      item: assessmentItem,
      percent: z.number().int().nullable(),
      earlier: z.number().int().nullable(),
      spread: spread.nullable(),
      remark: z.string(),
      said: z.array(z.string()),
    }),
  ),
});

const panelParams = z.object({ panel: id });

/** The panels of the organisation, the newest first. */
export const listPanels = endpoint({
  name: 'panels.listPanels',
  method: 'GET',
  path: '/api/v1/authoring/panels',
  permission: 'course.review',
  query: page,
  replies: { 200: json(pageSchema(panelRow)) },
  example: {},
});

/** Who may be asked to judge: the trainers of the organisation, by name. */
export const listTrainers = endpoint({
  name: 'panels.listTrainers',
  method: 'GET',
  path: '/api/v1/authoring/trainers',
  permission: 'course.author',
  query: page,
  replies: { 200: json(pageSchema(person)) },
  example: {},
});

/**
 * Opens a panel on the assessment of a course as it is written now: the items are kept as the judges are to see them, each
 * with the weight that the rules give it. The id is the client's.
 */
export const openPanel = endpoint({
  name: 'panels.openPanel',
  method: 'PUT',
  path: '/api/v1/authoring/panels/:panel',
  permission: 'course.author',
  params: panelParams,
  body: z.object({ course: id, judges: z.array(id).min(fewestJudges).max(50) }),
  replies: { 200: json(panel), 201: json(panel) },
  errors: ['creation.differs', 'authoring.reference-unknown', 'panel.nothing-to-judge'],
  owned: false,
  example: {
    params: { panel: examples.newPanel },
    body: { course: examples.courseDraft, judges: [examples.trainer, examples.colleague] },
  },
});

/** A panel. Nobody is shown a figure before the first round is over. */
export const readPanel = endpoint({
  name: 'panels.readPanel',
  method: 'GET',
  path: '/api/v1/authoring/panels/:panel',
  permission: 'course.review',
  params: panelParams,
  replies: { 200: json(panel) },
  example: { params: { panel: examples.panel } },
});

/** Ends the round under way: for the second one, or for good. What was not handed in by then does not count. */
export const advancePanel = endpoint({
  name: 'panels.advancePanel',
  method: 'POST',
  path: '/api/v1/authoring/panels/:panel/stage',
  permission: 'course.author',
  params: panelParams,
  body: z.object({ to: z.enum(['second', 'closed']) }),
  ifMatch: true,
  replies: { 200: json(panel) },
  errors: ['edit.conflict', 'panel.stage-over', 'panel.too-few-handed-in'],
  example: { params: { panel: examples.panelToClose }, body: { to: 'closed' }, ifMatch: '1' },
});

/** The sheet of who asks; for judges only. */
export const readSheet = endpoint({
  name: 'panels.readSheet',
  method: 'GET',
  path: '/api/v1/authoring/panels/:panel/sheet',
  permission: 'course.review',
  params: panelParams,
  replies: { 200: json(sheet) },
  example: { params: { panel: examples.panel } },
});

/** Keeps judgements and remarks as they are given; those that are not named stay as they are. */
export const saveSheet = endpoint({
  name: 'panels.saveSheet',
  method: 'PATCH',
  path: '/api/v1/authoring/panels/:panel/sheet',
  permission: 'course.review',
  params: panelParams,
  body: z.object({ judgements, remarks: remarks.optional() }),
  ifMatch: true,
  replies: { 200: json(sheet.pick({ version: true }).extend({ savedAt: instant })) },
  errors: ['edit.conflict', 'panel.stage-over', 'authoring.reference-unknown'],
  example: { params: { panel: examples.panel }, body: { judgements: { 1: 65 } }, ifMatch: '1' },
});

/** Hands the sheet in: every item is judged. It stays as it is until the second round. */
export const handInSheet = endpoint({
  name: 'panels.handInSheet',
  method: 'POST',
  path: '/api/v1/authoring/panels/:panel/sheet/hand-in',
  permission: 'course.review',
  params: panelParams,
  ifMatch: true,
  replies: { 200: json(sheet) },
  errors: ['edit.conflict', 'panel.stage-over', 'panel.incomplete'],
  example: { params: { panel: examples.judgedPanel }, ifMatch: '1' },
});
