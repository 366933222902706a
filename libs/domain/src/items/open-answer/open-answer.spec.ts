import { givenOpenAnswer, inBank, paragraph } from '../../../spec/given-items';
import { countWords } from '../../rubric/count-words';
import { mapItemTexts } from '../../transliteration/map-texts';
import { transliteration } from '../../transliteration/transliterate';
import { checkItem } from '../../publishing/check-item';
import { checkBlock } from '../../publishing/check-block';
import { checkResponse, isAnswered } from '../check-response';
import { grade } from '../grade';
import { answerKey } from '../key';
import { present } from '../present';
import { peopleMark } from '../people-mark';
import type { OpenAnswer } from './open-answer';

const written = (text: string) => ({ kind: 'open-answer', text }) as const;
const [clear, complete] = givenOpenAnswer().rubric;

describe('openAnswer', () => {
  it('shows the criteria and their points, neither levels nor sample', () => {
    expect(present(inBank(givenOpenAnswer()), [])).toStrictEqual({
      id: 'open',
      kind: 'open-answer',
      prompt: paragraph('Prompt open'),
      words: { least: 0, most: 200 },
      criteria: [
        { title: 'Criterion clear', points: 2 },
        { title: 'Criterion complete', points: 2 },
      ],
      points: 1,
    });
  });

  it('earns nothing by itself, not even for the sample', () => {
    const item = givenOpenAnswer();
    expect(answerKey(item)).toEqual(written('A sample.'));
    expect(grade(item, answerKey(item))).toEqual({ fraction: 0, points: 0, correct: false });
    expect(peopleMark(item)).toMatchObject({ secondMarking: false, threshold: 1 });
  });

  it.each([
    ['', undefined, false],
    [' – \n', undefined, false],
    ['Prvo.\n\nDrugo.', undefined, true],
    ['a'.repeat(20_000), undefined, true],
    ['a'.repeat(20_001), 'too-long', true],
  ])('%#: is refused or counts as an answer', (text, problem, answered) => {
    expect(checkResponse(givenOpenAnswer(), written(text))).toBe(problem);
    expect(isAnswered(written(text))).toBe(answered);
  });

  it('is written in the other script with its rubric', () => {
    expect(
      mapItemTexts({ ...givenOpenAnswer(), sample: 'Zvati\nodmah.' }, transliteration('sr-Cyrl')),
    ).toMatchObject({
      sample: 'Звати\nодмах.',
      rubric: [{ id: 'clear', title: 'Цритерион цлеар' }, {}],
    });
  });

  it.each<[string, Partial<OpenAnswer>, string[]]>([
    ['nothing wrong', {}, []],
    ['no rubric', { rubric: [] }, ['entries-missing rubric']],
    ['no words', { words: { least: 0, most: 0 } }, ['number-out-of-range words/most']],
    [
      'more at least than at most',
      { words: { least: 9, most: 8 } },
      ['number-out-of-range words/least'],
    ],
    ['a threshold beyond the points', { threshold: 5 }, ['number-out-of-range threshold']],
    [
      'one level',
      { rubric: [{ id: 'a', title: 'A', levels: [{ id: 'b', descriptor: 'B', points: 2 }] }] },
      ['option-count rubric/1'],
    ],
    [
      'levels that fall',
      {
        rubric: [
          {
            id: 'a',
            title: 'A',
            levels: [2, 1].map((points) => ({ id: `n${points}`, descriptor: 'B', points })),
          },
        ],
      },
      ['levels-not-rising rubric/1'],
    ],
    [
      'texts missing',
      {
        rubric: [
          {
            id: 'a',
            title: ' ',
            levels: [0, 1].map((points) => ({ id: `n${points}`, descriptor: '', points })),
          },
        ],
      },
      ['text-missing rubric/1/title', 'text-missing rubric/1/1', 'text-missing rubric/1/2'],
    ],
    [
      'the same criterion twice',
      { rubric: [clear, complete, clear].flatMap((each) => (each === undefined ? [] : [each])) },
      ['id-repeated rubric/clear'],
    ],
  ])('publishing finds: %s', (_, change, problems) => {
    const found = checkItem({ ...givenOpenAnswer(), ...change }).map(
      ({ code, where }) => `${code} ${where.field ?? ''}`,
    );
    expect(found).toEqual(problems);
  });

  it('is refused in a lesson, where nobody marks', () => {
    expect(checkBlock({ id: 'provera', kind: 'knowledge-check', item: givenOpenAnswer() })).toEqual(
      [{ code: 'item-needs-marker', where: { block: 'provera', item: 'open' } }],
    );
  });
});

describe('countWords', () => {
  it.each([
    ['', 0],
    ['Zvati 194 – odmah.', 3],
    ['Једна\n\nдве\tтри', 3],
    ['na-glas i po-lako', 3],
    ['… ! ?', 0],
  ])('%j has %d', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});
