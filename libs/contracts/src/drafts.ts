import { itemOrders } from '@svetionik/domain/attempt/item-order';
import { optionOrders } from '@svetionik/domain/attempt/option-order';
import { reviews, reviewTimes } from '@svetionik/domain/attempt/review';
import { problemCodes } from '@svetionik/domain/checks/problem';
import { limits } from '@svetionik/domain/checks/limits';
import { z } from 'zod';
import { blocks } from './blocks';
import { assessmentItem } from './items/item-schemas';
import {
  contentId,
  id,
  instant,
  lessonReference,
  optionalLine,
  renewalRule,
  slug,
  track,
  validity,
} from './values';

/** What a trainer writes of a module itself. `lessons` is their order; one that it doesn't name stands at the end. */
export const outlineContent = z.object({
  kind: z.enum(['general', 'specific', 'practice']),
  tracks: z.array(track).max(5),
  title: optionalLine(),
  summary: optionalLine(limits.sentence),
  lessons: z.array(id).max(100),
});

/** What a trainer writes of a lesson. */
export const lessonContent = z.object({
  title: optionalLine(),
  minutes: z.number().int().min(0).max(600),
  blocks,
});

const drawn = z.number().int().min(0).max(100);

/** How many items are drawn of an objective: of any difficulty, or of each and beside them of any. */
const objectiveDraw = z.union([
  drawn,
  z.object({ easy: drawn, medium: drawn, hard: drawn, any: drawn }).partial(),
]);

/** A day and a time of day in Belgrade, `2026-12-01T09:00`. */
const wallTime = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);

/** The rules of an assessment while they are written. */
const rules = z.object({
  draw: z.record(contentId, objectiveDraw),
  minutes: z.number().int().min(0).max(600),
  cutScore: z.number().int().min(0).max(100),
  minimums: z.record(contentId, z.number().int().min(0).max(100)).optional(),
  attendance: z.number().int().min(0).max(100).optional(),
  attempts: z.number().int().min(0).max(20),
  waitHours: z.number().int().min(0).max(8760),
  window: z.object({ opens: wallTime, closes: wallTime }).partial().optional(),
  navigation: z.enum(['free', 'forward']).optional(),
  itemOrder: z.enum(itemOrders).optional(),
  optionOrder: z.enum(optionOrders).optional(),
  review: z.enum(reviews),
  reviewTime: z.enum(reviewTimes).optional(),
  entryTest: z.enum(['optional', 'required']).optional(),
});

/** A module in a course: the edition that it keeps, and a newer one that its authors have declined. */
const pinnedModule = z.object({
  module: id,
  edition: z.number().int().min(1).max(1_000_000),
  declined: z.number().int().min(1).max(1_000_000).nullable(),
});

/** What a course teaches, and its lessons that do: of a module by its slug, each by its id there. */
const objective = z.object({
  id: contentId,
  title: optionalLine(),
  lessons: z.array(lessonReference).max(100).optional(),
});

/** What a trainer writes of a course. */
export const courseContent = z.object({
  tracks: z.array(track).max(5),
  title: optionalLine(),
  certificateTitle: optionalLine(),
  summary: optionalLine(limits.sentence),
  audience: optionalLine(limits.sentence),
  /** Publishing asks for whole or half ones. */
  hours: z.number().min(0).max(500).multipleOf(0.01),
  /** How long its certificates are valid: for ever if left out. */
  validity: validity.optional(),
  /** How they are renewed: as usual if left out. */
  renewal: renewalRule.optional(),
  organiser: id.nullable(),
  modules: z.array(pinnedModule).max(40),
  objectives: z.array(objective).max(40),
  bank: id.nullable(),
  assessment: rules,
});

/** What a trainer writes of a bank itself. */
export const bankContent = z.object({ title: optionalLine() });

/** What every draft has: `version` is for `If-Match`. */
const draft = { id, version: z.number().int(), changedAt: instant };

/** A lesson as its authors see it. */
export const lessonDraft = z.object({ ...draft, key: contentId, content: lessonContent });

/** The outline of a module as its authors see it. */
export const outlineDraft = z.object({ ...draft, slug, content: outlineContent });

/** A course as its authors see it. */
export const courseDraft = z.object({ ...draft, slug, content: courseContent });

/** A bank as its authors see it. */
export const bankDraft = z.object({ ...draft, slug, content: bankContent });

/** A bank item as its authors see it. */
export const itemDraft = z.object({ ...draft, key: contentId, content: assessmentItem });

/** Something that keeps a draft from being published, and where. The codes are those of the domain. */
export const publishingProblem = z.object({
  code: z.enum(problemCodes),
  where: z.object({
    module: z.string().optional(),
    lesson: z.string().optional(),
    block: z.string().optional(),
    item: z.string().optional(),
    question: z.string().optional(),
    option: z.string().optional(),
    node: z.string().optional(),
    choice: z.string().optional(),
    target: z.string().optional(),
    field: z.string().optional(),
  }),
  detail: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

/** How many people it takes to mark all that may come, and how many there are. */
export const fewMarkers = z.object({ needed: z.number().int(), available: z.number().int() });

/**
 * Whether a draft can be published, and what publishing would make: `edition` is the one there is (0: none), `next`
 * the one to come (the same where nothing has changed). `revision` rises with every change and is for `If-Match`.
 */
export const readiness = z.object({
  revision: z.number().int(),
  edition: z.number().int(),
  next: z.number().int(),
  problems: z.array(publishingProblem),
  /** Of a course: titles of the objectives that are asked about and that no lesson is said to teach. */
  untaught: z.array(z.string()),
  /** Of a course that people mark, where fewer may mark than it takes. Their answers would wait. */
  fewMarkers: fewMarkers.nullable(),
});

/** The edition that a draft was published as. */
export const publishedEdition = z.object({ edition: z.number().int() });
