import { givenFile } from '../../spec/given-content';
import { paragraph } from '../../spec/given-items';
import type { Option } from './item-base';
import {
  askOptions,
  checkChosen,
  checkOptions,
  listVisible,
  mapOptions,
  optionText,
} from './options';

const amount = { least: 2, most: 3 };
const picture = { file: givenFile, width: 4, height: 3, alternative: 'Hol', decorative: false };
const given = (id: string): Option => ({
  id,
  text: paragraph(`Text ${id}`),
  feedback: paragraph(`Feedback ${id}`),
});
const [a, b, c, d] = [given('a'), given('b'), given('c'), given('d')];
const shown: Option = { ...a, picture, text: [] };

describe('checkOptions', () => {
  it.each<[string, readonly Option[], object[]]>([
    ['the least', [a, b], []],
    ['the most', [a, b, c], []],
    ['one too few', [a], [{ code: 'option-count', where: {}, detail: { count: 1, ...amount } }]],
    [
      'one too many',
      [a, b, c, d],
      [{ code: 'option-count', where: {}, detail: { count: 4, ...amount } }],
    ],
    [
      'one id twice',
      [a, b, a],
      [{ code: 'id-repeated', where: { option: 'a' }, detail: { id: 'a' } }],
    ],
    ['a picture that says enough', [shown, b], []],
    [
      'a picture that says nothing, and no words',
      [{ ...shown, picture: { ...picture, alternative: '' } }, b],
      [
        {
          code: 'picture-alternative-missing',
          where: { option: 'a', field: 'picture/alternative' },
        },
        { code: 'text-missing', where: { option: 'a', field: 'text' } },
      ],
    ],
    [
      'no words',
      [{ ...a, text: [] }, b],
      [{ code: 'text-missing', where: { option: 'a', field: 'text' } }],
    ],
    [
      'empty words beside a picture',
      [{ ...shown, text: paragraph('') }, b],
      [{ code: 'text-missing', where: { option: 'a', field: 'text' } }],
    ],
    [
      'nothing said of one',
      [a, { ...b, feedback: [] }],
      [{ code: 'feedback-missing', where: { option: 'b', field: 'feedback' } }],
    ],
  ])('judges %s', (_, options, problems) => {
    expect(checkOptions(options, amount)).toEqual(problems);
  });
});

it.each([
  ['one after the other', ['b', 'a'], undefined],
  ['one that is not there', ['a', 'x'], 'unknown-option'],
  ['one twice', ['a', 'a'], 'repeated-option'],
])('judges a response of %s', (_, chosen, problem) => {
  expect(checkChosen(['a', 'b'], chosen)).toBe(problem);
});

describe('options with pictures', () => {
  it('are shown with them, and without what is said of them', () => {
    expect(askOptions([shown, b], { order: ['b', 'a'], nameOf: (id) => id.toUpperCase() })).toEqual(
      [
        { id: 'B', text: b.text },
        { id: 'A', picture, text: [] },
      ],
    );
  });

  it('are told by what the picture shows where they have no words', () => {
    expect([shown, { ...a, picture }, { ...a, text: [] }].map(optionText)).toEqual([
      'Hol',
      optionText(a),
      '',
    ]);
    expect(listVisible([shown, b])).toEqual(['Hol', givenFile.hash, optionText(b)]);
  });

  it('have each of their texts changed', () => {
    const change = {
      line: (text: string) => text.toUpperCase(),
      body: () => paragraph('changed'),
    };
    expect(mapOptions([shown, b], change)).toEqual([
      {
        ...shown,
        picture: { ...picture, alternative: 'HOL' },
        text: paragraph('changed'),
        feedback: paragraph('changed'),
      },
      { ...b, text: paragraph('changed'), feedback: paragraph('changed') },
    ]);
  });
});
