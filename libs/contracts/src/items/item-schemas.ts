import type {
  AssessmentItem,
  PracticeItem,
  PresentedItem,
  Response,
} from '@svetionik/domain/items/item';
import { z } from 'zod';
import { contentId } from '../values';
import { itemKinds } from './registry';
import { createUnion } from './create-union';

const unionOf = createUnion<(typeof itemKinds)[number]>(itemKinds);

/** A question of a lesson while it is written: a key or texts may still be missing. */
export const practiceItem: z.ZodType<PracticeItem> = unionOf(({ item }) => item);

/** A question of a bank while it is written; without an objective the text is empty. */
export const assessmentItem: z.ZodType<AssessmentItem> = unionOf(({ bankItem }) => bankItem);

/** A question of an attempt as its learner sees it. */
export const presentedItem: z.ZodType<PresentedItem> = unionOf(({ presented }) => presented);

const place = z.string().regex(/^[1-9]\d{0,2}$/);

/** An answer as a learner gives it in an attempt: parts named by their places in the presented item. */
export const presentedResponse: z.ZodType<Response, Response> = unionOf(({ response }) =>
  response(place),
);

/** An answer to a question of a lesson: parts named by their ids. */
export const practiceItemResponse = unionOf(({ response }) => response(contentId));
