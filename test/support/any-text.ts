import type { PassageRun } from '@svetionik/domain/items/passage';
import type { RichNode, RichText, Run } from '@svetionik/domain/content/rich-text';
import { readMarkdown } from '@svetionik/domain/markdown/read-markdown';
import { writeMarkdown } from '@svetionik/domain/markdown/write-markdown';
import fc from 'fast-check';

const word = fc.stringMatching(
  /^[a-zšđčć\u0430-\u044f0-9„“(&<>=~#{}:;,.'"!|\\+-]{1,6}[a-zšđčć,.)“]$/u,
);
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((each) => each.join(' '));
const run: fc.Arbitrary<Run> = fc
  .tuple(
    words,
    fc.constantFrom<Omit<Run, 'text'>>(
      {},
      {},
      {},
      { strong: true },
      { emphasis: true },
      { protected: true },
      { link: 'https://example.rs/a?b=c&d' },
      { fact: 'kz-388' },
      { language: 'en' },
    ),
  )
  .map(([text, marks]) => ({ text, ...marks }));
const paragraph = fc.array(run, { minLength: 1, maxLength: 3 }).map((runs): RichNode => ({
  kind: 'paragraph',
  runs: runs.flatMap((each, place) => (place === 0 ? [each] : [{ text: ' ' }, each])),
}));
const list = fc
  .tuple(fc.boolean(), fc.array(paragraph, { minLength: 1, maxLength: 3 }))
  .map(([ordered, entries]): RichNode => ({
    kind: 'list',
    ordered,
    entries: entries.map((entry) => [entry]),
  }));

/** Rich text in the form in which authors' texts are stored: what their Markdown is read as. */
export const text = fc
  .array(fc.oneof({ weight: 3, arbitrary: paragraph }, list), { minLength: 1, maxLength: 2 })
  .map((body): RichText => readMarkdown(writeMarkdown(body)).body);
export const line = words.map((each) => each.replace(/\s+/g, ' ').trim());
export const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,5})?$/);
export const decimal = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((whole) => whole / 100);

/** A passage with these places in it, one after the other. */
export function anyPassage(
  ids: readonly string[],
  wordsOf: (id: string) => string,
): fc.Arbitrary<PassageRun[][]> {
  return fc
    .array(line, { minLength: ids.length + 1, maxLength: ids.length + 1 })
    .map((stretches) => [
      stretches.flatMap((stretch, place): PassageRun[] => {
        const part = ids[place];
        return part === undefined
          ? [{ text: ` ${stretch}` }]
          : [{ text: place === 0 ? `${stretch} ` : ` ${stretch} ` }, { text: wordsOf(part), part }];
      }),
    ]);
}
