import {
  assessmentFlagCodes,
  gainFlagCodes,
  itemFlagCodes,
} from '@svetionik/domain/statistics/flag';
import { z } from 'zod';
import { endpoint, json } from './endpoint';
import { examples } from './examples';
import { look } from './look';
import { illustrations } from './items/item-base';
import { picture } from './picture';
import { contentId, editionNumber, id, inBothScripts, instant, page, pageSchema } from './values';

/**
 * The assessment of a course edition, and how many people of the organisation have finished an attempt at it. `owner` is the organisation
 * that shares the course, null for an own one.
 */
export const assessmentRow = z.object({
  course: z.object({ id, title: inBothScripts }),
  owner: look.nullable(),
  edition: z.number().int(),
  people: z.number().int(),
  computedAt: instant.nullable(),
});

/** How far a computation is: `done` of `people` are counted. */
export const computation = z.object({
  id,
  state: z.enum(['computing', 'ready', 'failed']),
  orderedAt: instant,
  people: z.number().int(),
  done: z.number().int(),
});

const flagValues = z.record(z.string(), z.union([z.number(), z.string()]));
const byGroup = z.object({ lower: z.number(), middle: z.number(), upper: z.number() });

const choices = z.object({
  groups: byGroup.nullable(),
  choices: z
    .array(
      z.object({ option: z.string().nullable(), overall: z.number(), byGroup: byGroup.nullable() }),
    )
    .readonly(),
});

const itemStatistics = z.object({
  people: z.number().int(),
  facility: z.number(),
  discrimination: z.number().nullable(),
  efficiency: z.number().nullable(),
  omitted: z.number(),
  time: z.object({ lower: z.number(), median: z.number(), upper: z.number() }).nullable(),
  choices: choices.nullable(),
  later: z
    .array(
      z.object({
        decision: z.string(),
        people: z.number().int().nullable(),
        choices: choices.nullable(),
      }),
    )
    .readonly()
    .optional(),
  differences: z
    .array(
      z.object({
        attribute: z.string(),
        first: z.string(),
        other: z.string(),
        people: z.tuple([z.number(), z.number()]).readonly(),
        oddsRatio: z.number(),
        delta: z.number(),
        standardError: z.number(),
        class: z.enum(['A', 'B', 'C']),
      }),
    )
    .readonly(),
});

const reliability = z.discriminatedUnion('given', [
  z.object({
    given: z.literal(true),
    kind: z.enum(['kr-20', 'alpha', 'drawn']),
    value: z.number(),
  }),
  z.object({
    given: z.literal(false),
    reason: z.enum([
      'too-few-people',
      'too-few-items',
      'no-spread',
      'pairs-too-few',
      'bank-too-large',
    ]),
  }),
]);

const spread = z.object({ mean: z.number(), deviation: z.number() });
const interval = z.object({ lower: z.number(), upper: z.number() });

/** Before is the entry test, after the first attempt, of the same people; differences are in percentage points. */
const learningGain = z.object({
  people: z.number().int(),
  before: spread,
  after: spread,
  difference: z.number(),
  interval,
  normalised: z.number().nullable(),
  individual: z.number().nullable(),
  effect: z.object({ size: z.number(), interval }).nullable(),
  flags: z.array(z.object({ code: z.enum(gainFlagCodes), values: flagValues })).readonly(),
});

/**
 * The statistics of an assessment as they were computed. Results, deviation and standard error are in percent of the points,
 * shares 0 to 1, times in seconds. `figures` of an item are null where too few people were shown it; `right` is null for
 * who may not author. `decisions` are those of a branching case behind the first, whose choices `later` counts.
 */
export const assessmentStatistics = z.object({
  computedAt: instant,
  people: z.number().int(),
  mean: z.number(),
  deviation: z.number(),
  passed: z.number(),
  bars: z
    .array(z.object({ from: z.number(), to: z.number(), people: z.number().int() }))
    .readonly(),
  reliability,
  standardError: z.number().nullable(),
  decision: z
    .object({ consistency: z.number(), kappa: z.number(), nearCut: z.number().nullable() })
    .nullable(),
  groups: z
    .array(z.object({ attribute: z.string(), group: z.string(), people: z.number().int() }))
    .readonly(),
  flags: z.array(z.object({ code: z.enum(assessmentFlagCodes), values: flagValues })).readonly(),
  gain: learningGain.nullable(),
  items: z.array(
    z.object({
      id,
      /** Where the question is written, for authors of the course. */
      bank: id.nullable(),
      key: contentId,
      prompt: inBothScripts,
      illustrations: z.object({ 'sr-Latn': illustrations, 'sr-Cyrl': illustrations }),
      options: z.array(
        z.object({
          id: z.string(),
          picture: z.object({ 'sr-Latn': picture, 'sr-Cyrl': picture }).optional(),
          text: inBothScripts,
          right: z.boolean().nullable(),
          /** The share of the points, in percent, where that is more than right or wrong. */
          share: z.number().optional(),
        }),
      ),
      decisions: z.array(z.object({ id: z.string(), title: inBothScripts })),
      figures: itemStatistics.nullable(),
      flags: z.array(z.object({ code: z.enum(itemFlagCodes), values: flagValues })).readonly(),
    }),
  ),
});

/**
 * An assessment with its newest statistics. `needed`: how many more people must finish before statistics may be computed;
 * `last`: the computation ordered last.
 */
export const assessmentReport = assessmentRow.extend({
  cutScore: z.number(),
  needed: z.number().int(),
  last: computation.nullable(),
  figures: assessmentStatistics.nullable(),
});

const editionParams = z.object({
  course: id,
  edition: editionNumber,
});
const exampleEdition = { course: examples.courseDraft, edition: '1' };

/** The assessments of the organisation: of every course the newest edition, and those that somebody has finished. */
export const listAssessments = endpoint({
  name: 'reporting.listAssessments',
  method: 'GET',
  path: '/api/v1/reports/assessments',
  permission: 'statistics.read',
  query: page,
  replies: { 200: json(pageSchema(assessmentRow)) },
  example: {},
});

/** The newest statistics of an assessment. */
export const readItemAnalysis = endpoint({
  name: 'reporting.readItemAnalysis',
  operationId: 'reporting.readFigures',
  method: 'GET',
  path: '/api/v1/reports/courses/:course/editions/:edition',
  permission: 'statistics.read',
  params: editionParams,
  replies: { 200: json(assessmentReport) },
  example: { params: exampleEdition },
});

/**
 * Orders the statistics of an assessment; a job computes them. The id is the client's. Refused where statistics would tell of
 * fewer people than may be shown: of those who have finished, or of those who did so since the last statistics.
 */
export const orderItemAnalysis = endpoint({
  name: 'reporting.orderItemAnalysis',
  operationId: 'reporting.orderFigures',
  method: 'PUT',
  path: '/api/v1/reports/courses/:course/editions/:edition/item-analyses/:analysis',
  formerPath: '/api/v1/reports/courses/:course/editions/:edition/figures/:analysis',
  permission: 'statistics.read',
  params: editionParams.extend({ analysis: id }),
  replies: { 200: json(computation), 201: json(computation) },
  errors: [
    'reporting.too-few-people',
    'reporting.too-few-new',
    'reporting.computing',
    'creation.differs',
  ],
  example: { params: { ...exampleEdition, analysis: examples.newStatistics } },
});

/** How far a computation is. */
export const readComputation = endpoint({
  name: 'reporting.readComputation',
  method: 'GET',
  path: '/api/v1/reports/item-analyses/:analysis',
  formerPath: '/api/v1/reports/figures/:analysis',
  permission: 'statistics.read',
  params: z.object({ analysis: id }),
  replies: { 200: json(computation) },
  example: { params: { analysis: examples.statistics } },
});
