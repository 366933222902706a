import { FactPanel } from '@svetionik/ui/rich-text/fact-panel';
import type { ReadableFact } from '@svetionik/ui/rich-text/fact-reader';
import { RichText } from '@svetionik/ui/rich-text/rich-text';
import { Runs } from '@svetionik/ui/rich-text/runs';
import { type Example, show, type Writing } from './example';
import { findFact } from './facts';
import { lengthen } from './writing';

const article = `## Pre razgovora

Pripremite **prostoriju** i *vreme*. Broj je na [stranici hitne pomoći](https://www.beograd194.rs).

### Redosled

1. Pozdravite.
2. Pitajte nasamo.

- Zabeležite vreme.
- Zabeležite tačne reči.

> Nijedan znak sam ne dokazuje šta se dogodilo.`;

/** Running text, and what a statement rests on. */
export const richTextStates: Example = (writing) => {
  const { line, body, words } = writing;
  return [
    show('text', RichText, { body: words(article) }),
    show('long words', RichText, { body: lengthen.body(words(article)) }),
    show('statement with a source', RichText, {
      body: body([
        { kind: 'paragraph', runs: [{ text: 'Hitna pomoć ima broj 194.', fact: 'broj' }] },
      ]),
    }),
    show('statement that nobody has confirmed', RichText, {
      body: body([
        { kind: 'paragraph', runs: [{ text: 'Hitna pomoć ima broj 194.', fact: 'overdue' }] },
      ]),
    }),
    show('runs', Runs, {
      runs: [
        { text: line('Izraz ') },
        { text: 'case manager', language: 'en', emphasis: true },
        { text: ` ${line('ostaje u svom pismu.')}` },
      ],
    }),
    ...sourceStates(writing),
  ];
};

function sourceStates({ line }: Writing) {
  const inScript = <Fact extends Pick<ReadableFact, 'statement' | 'source'>>(fact: Fact): Fact => ({
    ...fact,
    statement: line(fact.statement),
    source: line(fact.source),
    place: line('tačka 4'),
  });
  return ['broj', 'overdue', 'corrected'].flatMap((id) => {
    const fact = findFact(id);
    if (fact === undefined) return [];
    const shown = { ...inScript(fact), later: fact.later && inScript(fact.later) };
    return [show(`source: ${id}`, FactPanel, { fact: shown })];
  });
}
