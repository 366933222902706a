import { z } from 'zod';
import { presentedItem } from '../items/item-schemas';
import { id, instant } from '../values';
import { describedText } from './described';

/** A course that somebody is or was enrolled in, with what they did in its lessons. */
export const course = z.object({
  enrolment: id,
  title: z.string(),
  edition: z.number().int(),
  enrolledAt: instant,
  withdrawnAt: instant.nullable(),
  done: z
    .array(z.object({ block: z.string(), at: instant }))
    .describe('Parts of lessons that were done'),
  exercises: z
    .array(
      z.object({
        block: z.string(),
        at: instant,
        question: describedText(
          'What it asks, as the course asks it now; null where no edition has it',
        ).nullable(),
        response: z.unknown(),
        words: z
          .array(z.string())
          .describe('The response in words, as far as it fits the question'),
      }),
    )
    .describe('Answers to practice questions and ways through cases'),
  paths: z
    .array(
      z.object({
        block: z.string(),
        at: instant,
        title: describedText('What the topic is called; null where no edition has it').nullable(),
        way: z.string(),
      }),
    )
    .describe('Ways through sensitive topics that were chosen'),
  extraAttemptsAllowedAt: z.array(instant),
});

const place = z.number().int().describe('The place of the question in the assessment, from 1');

/** An attempt at its assessment, with what was asked and answered. */
export const attempt = z.object({
  id,
  enrolment: id,
  course: z.string(),
  number: z.number().int(),
  state: z.string(),
  startedAt: instant,
  closedAt: instant.nullable(),
  passed: z.boolean().nullable(),
  points: z.number().nullable(),
  maximum: z.number().nullable(),
  breaks: z.array(z.object({ startedAt: instant, endedAt: instant.nullable() })),
  takeovers: z.array(instant).describe('When the assessment was continued on another device'),
  questions: z
    .array(
      z.object({
        question: place,
        version: z.number().int().describe('Which wording of the question it was'),
        text: describedText('What it asks'),
        asked: presentedItem.describe('The question as it was asked, without its key'),
      }),
    )
    .nullable()
    .describe(
      'Null where the result explains no questions: they are asked again, or it is to come',
    ),
  answers: z.array(
    z.object({
      question: place,
      receivedAt: instant,
      response: z
        .unknown()
        .describe(
          'The answer as it was given, parts by their places in the question; the last one to a question counts',
        ),
      words: z.array(z.string()).describe('The same in words; empty where questions are null'),
      confidence: z.string().nullable(),
    }),
  ),
  files: z.array(z.object({ question: z.number().int(), name: z.string(), uploadedAt: instant })),
  receipt: z.unknown().describe('What the submission receipt states').nullable(),
});

/** What was granted to them for assessments. */
export const accommodation = z.object({
  grantedAt: instant,
  extraTimeFactor: z.number(),
  breaks: z.number().int(),
  breakMinutes: z.number().int(),
  largerSteps: z.boolean(),
  timeLimited: z.boolean(),
});
