import { formLength } from '@svetionik/domain/attempt/blueprint';
import { itemOrders } from '@svetionik/domain/attempt/item-order';
import { optionOrders } from '@svetionik/domain/attempt/option-order';
import { reviews, reviewTimes } from '@svetionik/domain/attempt/review';
import {
  renewalCounts,
  usualRenewal,
  type RenewalRule,
} from '@svetionik/domain/certificates/lifecycle/renewal';
import type { Validity } from '@svetionik/domain/certificates/lifecycle/validity';
import { factGrades } from '@svetionik/domain/content/fact-grade';
import { isContentId } from '@svetionik/domain/content/content-id';
import { isAllowedLink } from '@svetionik/domain/content/link';
import type { ObjectiveDraw } from '@svetionik/domain/attempt/assessment-rules';
import type { LessonReference, Objective } from '@svetionik/domain/course/course';
import type { LessonDocument } from '@svetionik/domain/course/document';
import { courseHours, lessonMinutes } from '@svetionik/domain/course/learning-time';
import { tracks } from '@svetionik/domain/content/track';
import { z } from 'zod';
import { block } from './block-shapes';
import { explainIssue } from './explain-issue';
import { contentId, day, fields, known, plain, type KnownNames } from './field-shapes';
import { assessmentItem } from './items/item-shapes';
import type { DatedFact, StarterBank, StarterCourse } from './starter-content';

const trackNames = z.array(z.enum(tracks));

const sourceAddress = z
  .string()
  .refine((address) => address.startsWith('https://') && isAllowedLink(address), {
    error: 'an address begins with https://',
  });

/** A file of dated facts. */
export const factsFile = z.array(
  fields({
    id: contentId,
    statement: plain.min(1),
    source: plain.min(1),
    place: plain.min(1).nullable().default(null),
    address: sourceAddress.nullable().default(null),
    grade: z.enum(factGrades),
    checked_on: day,
    check_by: day,
  })
    .superRefine(({ checked_on, check_by }, context) => {
      const message = '"check_by" must be later than "checked_on"';
      if (check_by <= checked_on) context.addIssue({ code: 'custom', message, path: ['check_by'] });
    })
    .transform(({ checked_on, check_by, ...fact }): DatedFact => ({
      ...fact,
      checkedOn: checked_on,
      checkBy: check_by,
    })),
);

/** A module.yaml: the module and the names of its lessons in order. */
export const moduleFile = fields({
  id: contentId,
  kind: z.enum(['general', 'specific', 'practice']),
  tracks: trackNames,
  title: plain,
  summary: plain,
  minutes: z.int().optional(),
  lessons: z.array(z.string()),
}).superRefine(({ kind, tracks: { length } }, context) => {
  const message =
    kind === 'general' ? 'a general module names no tracks' : `a ${kind} module names its tracks`;
  if ((kind === 'general') !== (length === 0))
    context.addIssue({ code: 'custom', message, path: ['tracks'] });
});

/** A module.yaml as written. */
export type ModuleFile = z.infer<typeof moduleFile>;

/** A lesson. */
export function lessonFile(names: KnownNames) {
  return fields({
    id: contentId,
    title: plain,
    minutes: z.int().optional(),
    blocks: z.array(block(names)),
  }).transform((lesson): LessonDocument => ({
    ...lesson,
    minutes: lesson.minutes ?? lessonMinutes(lesson),
  }));
}

/** A bank of items. */
export function bankFile(names: KnownNames) {
  return fields({
    id: contentId,
    title: plain.min(1),
    items: z.array(assessmentItem(names)),
  }).transform((bank): StarterBank => bank);
}

/** How long certificates are valid: `months` alone, or with the `day` of a `month` to which they are rounded up. */
const validity = fields({
  months: z.int(),
  month: z.int().optional(),
  day: z.int().optional(),
}).transform(({ months, month, day }, context): Validity => {
  if (month !== undefined && day !== undefined) return { kind: 'calendar', months, month, day };
  if (month === undefined && day === undefined) return { kind: 'term', months };
  context.addIssue({
    code: 'custom',
    message: 'a day needs its month, and a month its day',
    path: [],
  });
  return z.NEVER;
});

/** How certificates are renewed; what is left out is as usual. */
function renewal({ courses }: KnownNames) {
  return fields({
    counts: z.enum(renewalCounts).default(usualRenewal.counts),
    opens_days_before: z.int().default(usualRenewal.opensDaysBefore),
    grace_days: z.int().default(usualRenewal.graceDays),
    course: known('course', courses).optional(),
  }).transform(({ counts, opens_days_before, grace_days, course }): RenewalRule => ({
    counts,
    opensDaysBefore: opens_days_before,
    graceDays: grace_days,
    ...(course !== undefined && { course }),
  }));
}

/** A lesson of a module, `opste-znanje/radnja-sredstvo-cilj`: the names of its folder and file. */
const lessonName = z.string().transform((name, context): LessonReference => {
  const [module = '', lesson = '', ...more] = name.split('/');
  if (isContentId(module) && isContentId(lesson) && more.length === 0) return { module, lesson };
  context.addIssue({
    code: 'custom',
    message: `"${name}" is not a lesson: a module, a slash and one of its lessons`,
  });
  return z.NEVER;
});

const objective = fields({
  id: contentId,
  title: plain,
  lessons: z.array(lessonName).optional(),
}).transform(({ lessons, ...said }): Objective => ({ ...said, ...(lessons && { lessons }) }));

/**
 * A course.
 *
 * @param minutes of the modules, by name
 */
export function courseFile(names: KnownNames, minutes: ReadonlyMap<string, number>) {
  return fields({
    id: contentId,
    tracks: trackNames.min(1),
    title: plain,
    certificate_title: plain,
    summary: plain,
    audience: plain,
    hours: z.number().optional(),
    validity: validity.optional(),
    renewal: renewal(names).optional(),
    modules: z.array(known('module', names.modules)),
    objectives: z.array(objective),
    assessment: assessment(names),
  }).transform(
    ({
      tracks,
      certificate_title,
      validity,
      renewal,
      assessment: { bank, ...rules },
      ...course
    }): StarterCourse => ({
      tracks,
      bank,
      document: {
        ...course,
        hours: course.hours ?? countHours(course.modules, minutes, formLength(rules.draw)),
        ...(validity && { validity }),
        ...(renewal && { renewal }),
        certificateTitle: certificate_title,
        assessment: rules,
      },
    }),
  );
}

function countHours(
  modules: readonly string[],
  minutes: ReadonlyMap<string, number>,
  questions: number,
): number {
  return courseHours(
    modules.map((name) => minutes.get(name) ?? 0),
    questions,
  );
}

const byDifficulty = fields({
  easy: z.int(),
  medium: z.int(),
  hard: z.int(),
  any: z.int(),
}).partial();

/** One of two shapes, told apart by what is written, so that a mistake is named as what it is. */
const objectiveDraw = z.unknown().transform((value, context): ObjectiveDraw => {
  const result = (typeof value === 'object' ? byDifficulty : z.int()).safeParse(value, {
    reportInput: true,
  });
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const path = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [...issue.path];
    const message =
      path.length > 0
        ? explainIssue(issue)
        : 'a draw is a whole number, or whole numbers of easy, medium, hard and any';
    context.addIssue({ code: 'custom', message, path });
  }
  return z.NEVER;
});

function assessment(names: KnownNames) {
  return fields({
    bank: known('bank', names.banks),
    draw: z.record(z.string(), objectiveDraw),
    minutes: z.int(),
    cut_score: z.int(),
    minimums: z.record(z.string(), z.int()).optional(),
    attendance: z.int().optional(),
    attempts: z.int(),
    wait_hours: z.int(),
    window: fields({ opens: z.string().optional(), closes: z.string().optional() }).optional(),
    navigation: z.enum(['free', 'forward']).optional(),
    item_order: z.enum(itemOrders).optional(),
    option_order: z.enum(optionOrders).optional(),
    review: z.enum(reviews),
    review_time: z.enum(reviewTimes).optional(),
    entry_test: z.enum(['optional', 'required']).optional(),
  }).transform(
    ({ cut_score, wait_hours, entry_test, item_order, option_order, review_time, ...rules }) => ({
      ...rules,
      cutScore: cut_score,
      waitHours: wait_hours,
      ...(entry_test && { entryTest: entry_test }),
      ...(item_order && { itemOrder: item_order }),
      ...(option_order && { optionOrder: option_order }),
      ...(review_time && { reviewTime: review_time }),
    }),
  );
}
