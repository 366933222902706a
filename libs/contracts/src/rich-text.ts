import type { RichNode, RichText, Run } from '@svetionik/domain/content/rich-text';
import { z } from 'zod';

const run: z.ZodType<Run> = z.object({
  text: z.string().max(20_000),
  strong: z.literal(true).optional(),
  emphasis: z.literal(true).optional(),
  link: z.string().max(2_000).optional(),
  language: z.string().max(20).optional(),
  protected: z.literal(true).optional(),
  fact: z.string().max(64).optional(),
});

const runs = z.array(run).max(1_000).readonly();

/** A node of rich text of the domain, as it travels. */
export const richNode: z.ZodType<RichNode> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('paragraph'), runs }),
    z.object({ kind: z.literal('heading'), level: z.union([z.literal(2), z.literal(3)]), runs }),
    z.object({
      kind: z.literal('list'),
      ordered: z.boolean(),
      entries: z.array(richText).max(200).readonly(),
    }),
    z.object({ kind: z.literal('quote'), body: richText }),
  ]),
);

/** Rich text of the domain, as it travels. Links and depth are judged by the domain's own checks. */
export const richText: z.ZodType<RichText> = z.lazy(() => z.array(richNode).max(500).readonly());
