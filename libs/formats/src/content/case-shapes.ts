import { z } from 'zod';
import { contentId, fields, plain, richText, type KnownNames } from './field-shapes';

/**
 * Where a case starts, and its nodes; the choices have the fields of `more` besides.
 *
 * @example
 * fields({ kind: z.literal('case'), ...caseWith(names, {}) });
 */
export function defineCase<More extends z.core.$ZodLooseShape>(names: KnownNames, more: More) {
  const body = richText(names);
  const choice = fields({
    id: contentId,
    label: plain,
    consequence: body,
    next: z.string(),
    ...more,
  });
  const decision = fields({
    id: contentId,
    kind: z.literal('decision'),
    title: plain,
    body,
    choices: z.array(choice),
  });
  const outcome = fields({
    id: contentId,
    kind: z.literal('outcome'),
    title: plain,
    result: z.enum(['safer', 'uncertain', 'harmful']),
    body,
    debrief: body,
  });
  return { start: z.string(), nodes: z.array(z.discriminatedUnion('kind', [decision, outcome])) };
}
