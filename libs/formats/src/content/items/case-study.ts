import { z } from 'zod';
import { fields } from '../field-shapes';
import type { SharedFields } from './item-base';
import { itemPicture } from './picture';
import { simpleKinds } from './simple-kinds';

/**
 * A vignette, a picture if it has one, and questions about it: each as it would stand alone, with its points (1 when left
 * out) and, where it measures another objective than the whole, that one.
 *
 * @example
 * caseStudy(sharedFields(names)).item.parse({ id: 'a', kind: 'case-study', …, vignette: '…', questions: [{ id: 'b', kind: 'single-choice', …, points: 2 }] });
 */
export function caseStudy(shared: SharedFields) {
  const { base, text, bank, names } = shared;
  const [first, ...others] = simpleKinds;
  const question = z.discriminatedUnion('kind', [
    first(shared).question,
    ...others.map((kind) => kind(shared).question),
  ]);
  const picture = itemPicture(names).nullable().default(null);
  const own = {
    ...base,
    kind: z.literal('case-study'),
    vignette: text,
    picture,
    questions: z.array(question),
  };
  return { item: fields(own), bankItem: fields({ ...own, ...bank }) };
}
