import fc from 'fast-check';
import { plainText } from '../content/plain-text';
import type { RichNode, RichText, Run } from '../content/rich-text';
import { readStart } from './lines';
import { readMarkdown } from './read-markdown';
import { writeMarkdown } from './write-markdown';

const word = fc.stringMatching(/^[a-zšđčć\u0430-\u044f0-9„“(]{1,6}[a-zšđ.,)“]$/u);
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((each) => each.join(' '));
const set = fc.option(fc.constant(true as const), { nil: undefined, freq: 3 });
const target = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  fc.constant({ link: 'https://example.rs/a?b=(c)' }),
  fc.constant({ fact: 'kz-388' }),
  fc.constant({ language: 'en' }),
);
const run: fc.Arbitrary<Run> = fc
  .tuple(words, set, set, fc.boolean(), target)
  .map(([text, strong, emphasis, kept, more]) => ({
    text,
    ...(strong && { strong }),
    ...(emphasis && { emphasis }),
    ...(kept && { protected: true as const }),
    ...more,
  }));
// Words of different weight stand apart, as they do in sentences.
const runs = fc
  .array(run, { minLength: 1, maxLength: 4 })
  .map((each) => each.flatMap((one, place) => (place === 0 ? [one] : [{ text: ' ' }, one])));
const paragraph = runs.map((each): RichNode => ({ kind: 'paragraph', runs: merge(each) }));
const heading = fc
  .tuple(fc.constantFrom(2 as const, 3 as const), runs)
  .map(([level, each]): RichNode => ({ kind: 'heading', level, runs: merge(each) }));
const { node } = fc.letrec<{ node: RichNode; body: RichText }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    paragraph,
    heading,
    fc
      .tuple(fc.boolean(), fc.array(tie('body'), { minLength: 1, maxLength: 3 }))
      .map(([ordered, entries]): RichNode => ({ kind: 'list', ordered, entries })),
    tie('body').map((body): RichNode => ({ kind: 'quote', body })),
  ),
  body: fc.array(tie('node'), { minLength: 1, maxLength: 3 }),
}));
const body = fc.array(node, { minLength: 1, maxLength: 4 });

describe('writeMarkdown and readMarkdown', () => {
  it('are each other’s way back, without a problem', () => {
    fc.assert(
      fc.property(body, (text) => {
        expect(readMarkdown(writeMarkdown(text))).toEqual({ body: text, problems: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('keep every word, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab \n*`[]()#>-1.\\<_!ž'), maxLength: 60 }),
        (typed) => {
          const letters = (text: string) => text.replace(/[^abž]/g, '');
          const read = readMarkdown(typed);
          if (read.problems.length > 0 || /\]\(/.test(typed)) return;
          expect(letters(plainText(read.body))).toBe(letters(typed));
          expect(readMarkdown(writeMarkdown(read.body)).body).toEqual(
            readMarkdown(writeMarkdown(readMarkdown(writeMarkdown(read.body)).body)).body,
          );
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('does not slow down on what only looks like markup', () => {
    for (const piece of ['*a', '**', '[', '`', '> ', '- ', '<a', '\\', '!['])
      expect(() => readMarkdown(piece.repeat(3_000))).not.toThrow();
    for (const text of [
      `##${' '.repeat(20_000)}\u2028`,
      `a${' '.repeat(100_000)}b`,
      `\` a${'a'.repeat(100_000)}\``,
    ])
      expect(readMarkdown(text).problems).toEqual([]);
    expect(plainText(readMarkdown('`'.repeat(50_000)).body)).toHaveLength(50_000);
  }, 5_000);

  it.each([
    ['## \tNaslov# \t## ', 'Naslov#'],
    ['## C#', 'C#'],
    ['## ##', ''],
    ['##', ''],
  ])('reads the heading %j', (written, title) => {
    expect(readStart(written)).toEqual({ kind: 'heading', level: 2, text: title });
  });

  it.each<[string, RichText]>([
    ['\\# ljestve', [{ kind: 'paragraph', runs: [{ text: '# ljestve' }] }]],
    ['1\\. maj', [{ kind: 'paragraph', runs: [{ text: '1. maj' }] }]],
    ['\\- crta', [{ kind: 'paragraph', runs: [{ text: '- crta' }] }]],
    ['5 \\* 3', [{ kind: 'paragraph', runs: [{ text: '5 * 3' }] }]],
    ['``a`b``', [{ kind: 'paragraph', runs: [{ text: 'a`b', protected: true }] }]],
    ['a **b**', [{ kind: 'paragraph', runs: [{ text: 'a' }, { text: ' b', strong: true }] }]],
  ])('writes %j', (written, text) => {
    expect(writeMarkdown(text)).toBe(written);
    expect(plainText(readMarkdown(written).body)).toBe(plainText(text));
  });
});

function merge(runs: readonly Run[]): Run[] {
  return runs.reduce<Run[]>((merged, each) => {
    const last = merged.at(-1);
    const { text: _, ...marks } = each;
    const { text: before, ...earlier } = last ?? { text: '' };
    if (last === undefined || JSON.stringify(marks) !== JSON.stringify(earlier))
      return [...merged, each];
    return [...merged.slice(0, -1), { ...last, text: before + each.text }];
  }, []);
}
