import { lawSentence } from '@svetionik/contracts/renewals';
import type { z } from 'zod';
import { inBothScripts } from '../catalogue';
import type { ToldChange } from './lifecycles.queries';

/** What people are told of a change of law, each in the script of the page. */
export function sentenceOfLaw({
  source,
  sentence,
}: Pick<ToldChange, 'source' | 'sentence'>): z.output<typeof lawSentence> {
  return {
    source,
    sourceText: inBothScripts(source),
    sentence: lawSentence.shape.sentence.parse(sentence),
  };
}
