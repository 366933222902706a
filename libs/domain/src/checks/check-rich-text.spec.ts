import { paragraph } from '../../spec/given-items';
import type { RichText, Run } from '../content/rich-text';
import { checkRichText } from './check-rich-text';
import { limits } from './limits';

const codes = (text: RichText) => checkRichText('body', text).map((problem) => problem.code);
const run = (given: Partial<Run>): RichText => [
  { kind: 'paragraph', runs: [{ text: 'reč', ...given }] },
];
const nested = (depth: number): RichText =>
  depth === 0 ? paragraph('dno') : [{ kind: 'list', ordered: false, entries: [nested(depth - 1)] }];
const quoted = (text: RichText): RichText => [{ kind: 'quote', body: text }];

describe('checkRichText', () => {
  it.each<[string, RichText, string[]]>([
    ['words', paragraph('Nijedan znak ne dokazuje.'), []],
    ['nothing', [], ['text-missing']],
    ['an empty paragraph', paragraph(' \n'), ['text-missing']],
    ['an empty list', [{ kind: 'list', ordered: true, entries: [] }], ['text-missing']],
    [
      'an empty heading',
      [{ kind: 'heading', level: 2, runs: [] }, ...paragraph('a')],
      ['heading-empty'],
    ],
    [
      'an empty heading in a quote',
      [...quoted([{ kind: 'heading', level: 3, runs: [{ text: ' ' }] }]), ...paragraph('a')],
      ['heading-empty'],
    ],
    ['as much as may be', paragraph('a'.repeat(limits.body)), []],
    ['more than may be', paragraph('a'.repeat(limits.body + 1)), ['text-too-long']],
    ['lists as deep as may be', nested(4), []],
    ['lists deeper than may be', nested(5), ['nesting-too-deep']],
    ['lists of any depth', nested(500), ['nesting-too-deep']],
    ['a good link', run({ link: '/pomoc' }), []],
    ['a bad link', run({ link: 'javascript:alert(1)' }), ['link-forbidden']],
    [
      'a bad link in a list in a quote',
      quoted([{ kind: 'list', ordered: false, entries: [run({ link: '//zlo' })] }]),
      ['link-forbidden'],
    ],
    [
      'a bad link in a heading',
      [{ kind: 'heading', level: 2, runs: [{ text: 'a', link: 'ftp://a' }] }],
      ['link-forbidden'],
    ],
    ['too long a link', run({ link: `/${'a'.repeat(limits.link)}` }), ['link-forbidden']],
    ['a phrase of another language', run({ language: 'en' }), []],
    ['no language', run({ language: 'English' }), ['language-invalid']],
    ['a fact', run({ fact: 'kz-388' }), []],
    ['no fact', run({ fact: 'KZ 388' }), ['id-invalid']],
    ['a line break', run({ text: 'a\nb' }), []],
    ['a character that no database keeps', run({ text: 'a\u0000b' }), ['character-forbidden']],
  ])('%s', (_, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it('says which field, and what else helps to correct it', () => {
    expect(checkRichText('body', paragraph('a'.repeat(limits.body + 5)))).toEqual([
      { code: 'text-too-long', where: { field: 'body' }, detail: { length: 20_005, most: 20_000 } },
    ]);
    expect(checkRichText('feedback', [], 'feedback-missing')).toEqual([
      { code: 'feedback-missing', where: { field: 'feedback' } },
    ]);
  });
});
