import {
  givenMultipleChoice,
  givenOptions,
  givenOrdering,
  givenSingleChoice,
  inBank,
} from '../../spec/given-items';
import type { AssessmentItem, Item } from '../items/item';
import { checkItem } from './check-item';

const illustration = {
  file: { hash: 'a'.repeat(64), mediaType: 'image/webp', bytes: 9 },
  width: 40,
  height: 30,
  alternative: 'Hol',
  decorative: false,
};
const [first, ...others] = givenOptions('abc');
const withFirst = (change: object): Item => {
  return {
    ...givenSingleChoice({ id: 'q' }),
    options: first ? [{ ...first, ...change }, ...others] : others,
  };
};

describe('checkItem', () => {
  it.each<[string, Item | AssessmentItem, object[]]>([
    ['a good single choice', givenSingleChoice(), []],
    ['a good multiple choice', givenMultipleChoice(), []],
    ['a good ordering', givenOrdering(), []],
    ['a good bank item', inBank(givenSingleChoice(), { points: 10 }), []],
    [
      'no key',
      givenSingleChoice({ id: 'q', key: '' }),
      [{ code: 'key-missing', where: { item: 'q' } }],
    ],
    [
      'a key that is no option',
      givenSingleChoice({ id: 'q', key: 'x' }),
      [{ code: 'key-unknown', where: { item: 'q' } }],
    ],
    [
      'an empty list of keys',
      givenMultipleChoice({ id: 'q', key: '' }),
      [{ code: 'key-missing', where: { item: 'q' } }],
    ],
    [
      'no feedback',
      { ...givenSingleChoice({ id: 'q' }), feedback: [] },
      [{ code: 'feedback-missing', where: { item: 'q', field: 'feedback' } }],
    ],
    [
      'an option without feedback',
      withFirst({ feedback: [] }),
      [{ code: 'feedback-missing', where: { item: 'q', option: 'a', field: 'feedback' } }],
    ],
    [
      'an option without words',
      withFirst({ text: [] }),
      [{ code: 'text-missing', where: { item: 'q', option: 'a', field: 'text' } }],
    ],
    [
      'an option twice',
      givenSingleChoice({ id: 'q', options: 'abb' }),
      [{ code: 'id-repeated', where: { item: 'q', option: 'b' }, detail: { id: 'b' } }],
    ],
    [
      'no prompt',
      { ...givenOrdering({ id: 'q' }), prompt: [] },
      [{ code: 'text-missing', where: { item: 'q', field: 'prompt' } }],
    ],
    ['a picture above it', { ...givenOrdering(), illustrations: [illustration] }, []],
    ['a picture above it as it was stored before', { ...givenOrdering(), illustration }, []],
    [
      'more pictures than a question may have',
      {
        ...givenOrdering({ id: 'q' }),
        illustration,
        illustrations: Array.from({ length: 4 }, () => illustration),
      },
      [
        {
          code: 'number-out-of-range',
          where: { item: 'q', field: 'illustrations' },
          detail: { least: 0, most: 4 },
        },
      ],
    ],
    ['an option with a picture and words', withFirst({ picture: illustration }), []],
    [
      'an option with a picture that says enough',
      withFirst({ picture: illustration, text: [] }),
      [],
    ],
    [
      'an option with a picture for the eye only and no words',
      withFirst({ picture: { ...illustration, alternative: '', decorative: true }, text: [] }),
      [{ code: 'text-missing', where: { item: 'q', option: 'a', field: 'text' } }],
    ],
    [
      'an option with a picture that says nothing yet',
      withFirst({ picture: { ...illustration, alternative: '' } }),
      [
        {
          code: 'picture-alternative-missing',
          where: { item: 'q', option: 'a', field: 'picture/alternative' },
        },
      ],
    ],
    [
      'a picture for the eye only',
      {
        ...givenOrdering(),
        illustrations: [{ ...illustration, alternative: '', decorative: true }],
      },
      [],
    ],
    [
      'a picture without words',
      {
        ...givenOrdering({ id: 'q' }),
        illustrations: [illustration, { ...illustration, alternative: '' }],
      },
      [
        {
          code: 'picture-alternative-missing',
          where: { item: 'q', field: 'illustrations/2/alternative' },
        },
      ],
    ],
    [
      'a bad id',
      givenOrdering({ id: 'Q 1' }),
      [{ code: 'id-invalid', where: { item: 'Q 1' }, detail: { id: 'Q 1' } }],
    ],
  ])('%s', (_, item, problems) => {
    expect(checkItem(item)).toEqual(problems);
  });

  it.each([
    [givenSingleChoice({ options: 'b' }), 1, 2],
    [givenSingleChoice({ options: 'abcdefghi' }), 9, 2],
    [givenMultipleChoice({ options: 'a', key: 'a' }), 1, 2],
    [givenOrdering({ options: 'ab' }), 2, 3],
  ])('%#: refuses too few and too many options', (item, count, least) => {
    expect(checkItem(item)).toEqual([
      { code: 'option-count', where: { item: item.id }, detail: { count, least, most: 8 } },
    ]);
  });

  it.each([0, 11, 1.5])('refuses %d points', (points) => {
    expect(checkItem(inBank(givenSingleChoice(), { points }))).toEqual([
      {
        code: 'number-out-of-range',
        where: { item: 'single', field: 'points' },
        detail: { least: 1, most: 10 },
      },
    ]);
  });
});
