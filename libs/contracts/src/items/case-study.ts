import type { AskedStudyQuestion } from '@svetionik/domain/items/case-study/case-study';
import type { StudyQuestion } from '@svetionik/domain/items/case-study/study';
import { z } from 'zod';
import { richText } from '../rich-text';
import { inBank, itemBase, presentedBase } from './item-base';
import { itemPicture } from './picture';
import { simpleKinds } from './simple-kinds';
import { createUnion } from './create-union';

const kind = z.literal('case-study');
const unionOf = createUnion<(typeof simpleKinds)[number]>(simpleKinds);
const question: z.ZodType<StudyQuestion> = unionOf((simple) => simple.question);
const presentedQuestion: z.ZodType<AskedStudyQuestion> = unionOf(({ presented }) => presented);
const own = { vignette: richText, picture: itemPicture.nullable() };
const item = z.object({
  ...itemBase,
  kind,
  ...own,
  questions: z.array(question).max(10).readonly(),
});

/** Several questions about one vignette. */
export const caseStudy = {
  item,
  bankItem: item.extend(inBank),
  presented: z.object({
    ...presentedBase,
    kind,
    ...own,
    questions: z.array(presentedQuestion).readonly(),
  }),
  response: (part: z.ZodString) => {
    const response = unionOf((simple) => simple.response(part)).nullable();
    return z.object({
      kind,
      answers: z
        .array(z.object({ question: part, response }))
        .max(10)
        .readonly(),
    });
  },
};
