import type { CaseChoice } from '@svetionik/domain/content/case';
import { limits } from '@svetionik/domain/checks/limits';
import { z } from 'zod';
import { richText } from './rich-text';
import { contentId, optionalLine } from './values';

const nodeName = z.string().max(64);
const title = optionalLine();

/** A choice of a case to practise with, while it is written. */
export const caseChoice = z.object({
  id: contentId,
  label: optionalLine(limits.sentence),
  consequence: richText,
  next: nodeName,
});

/** Where a case starts, and its nodes with choices of this kind, while it is written. */
export function defineCase<Choice extends z.ZodType<CaseChoice>>(choice: Choice) {
  const decision = z.object({
    id: contentId,
    kind: z.literal('decision'),
    title,
    body: richText,
    choices: z.array(choice).max(8).readonly(),
  });
  const outcome = z.object({
    id: contentId,
    kind: z.literal('outcome'),
    title,
    result: z.enum(['safer', 'uncertain', 'harmful']),
    body: richText,
    debrief: richText,
  });
  return {
    start: nodeName,
    nodes: z
      .array(z.discriminatedUnion('kind', [decision, outcome]))
      .max(60)
      .readonly(),
  };
}
