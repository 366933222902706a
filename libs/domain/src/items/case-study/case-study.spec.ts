import * as fc from 'fast-check';
import { givenCaseStudy } from '../../../spec/given-cases';
import { givenFile } from '../../../spec/given-content';
import {
  givenMultipleChoice,
  givenSingleChoice,
  inBank,
  paragraph,
} from '../../../spec/given-items';
import { transliteration } from '../../transliteration/transliterate';
import { mapItemTexts } from '../../transliteration/map-texts';
import { checkItem } from '../../publishing/check-item';
import { seededRandom } from '../../random';
import { checkResponse, isComplete } from '../check-response';
import { grade } from '../grade';
import { answerKey, listRemarks } from '../key';
import { fromPlaces, present, toPlaces } from '../present';
import { listSections } from '../sections';
import { summarise } from '../summarise';
import { type CaseStudy, caseStudy, type CaseStudyResponse, type StudyAnswer } from './case-study';

const study = givenCaseStudy();

/** 'b cd': b to the first question, c and d to the second; '-' is no answer. */
function said(choices: string): CaseStudyResponse {
  const [first = '-', second = '-'] = choices.split(' ');
  return {
    kind: 'case-study',
    answers: [
      { question: 'q1', response: first === '-' ? null : { kind: 'single-choice', choice: first } },
      {
        question: 'q2',
        response: second === '-' ? null : { kind: 'multiple-choice', choices: [...second] },
      },
    ],
  };
}

const anyAnswers = fc
  .tuple(fc.constantFrom('-', 'a', 'b'), fc.constantFrom('-', 'c', 'd', 'cd', 'de', 'cde'))
  .map((each) => each.join(' '));

describe('caseStudy', () => {
  it.each([
    // the first question is worth 3 points, the second, (right − wrong) / 2, is worth 1
    ['b cd', 1],
    ['b c', 3.5 / 4],
    ['b -', 3 / 4],
    ['- cd', 1 / 4],
    ['a ce', 0],
    ['- -', 0],
  ])('"%s" earns %d', (choices, fraction) => {
    expect(grade(study, said(choices)).fraction).toBe(fraction);
  });

  it('grades the same in whatever order answers are given and options are shown; questions keep their order', () => {
    fc.assert(
      fc.property(anyAnswers, fc.string(), (choices, seed) => {
        const [response, order] = [said(choices), caseStudy.order(study, seededRandom(seed))];
        expect([order.filter((id) => id.startsWith('q')), [...order.slice(0, 3)].sort()]).toEqual([
          ['q1', 'q2'],
          ['a', 'b', 'q1'],
        ]);
        expect(grade(study, { ...response, answers: [...response.answers].reverse() })).toEqual(
          grade(study, response),
        );
        expect(grade(study, fromPlaces(toPlaces(response, order), order))).toEqual(
          grade(study, response),
        );
      }),
    );
  });

  it('never falls with one more right answer', () => {
    fc.assert(
      fc.property(anyAnswers, (choices) => {
        expect(
          grade(study, said(`b ${choices.split(' ')[1] ?? '-'}`)).fraction,
        ).toBeGreaterThanOrEqual(grade(study, said(choices)).fraction);
      }),
    );
  });

  it('says how each question went, with its own objective and what is said of it', () => {
    expect(listSections(study, said('b c'))).toEqual([
      {
        id: 'q1',
        points: 3,
        objective: 'refer',
        answered: true,
        fraction: 1,
        leeway: {},
        feedback: paragraph('Feedback on q1'),
      },
      {
        id: 'q2',
        points: 1,
        answered: true,
        fraction: 0.5,
        leeway: {},
        feedback: paragraph('Feedback on q2'),
      },
    ]);
    expect(listSections(study).map(({ answered, fraction }) => [answered, fraction])).toEqual([
      [false, 0],
      [false, 0],
    ]);
    expect(listSections(givenSingleChoice())).toEqual([]);
  });

  it('shows the vignette, questions and options under the names of their places, and nothing of a key', () => {
    const shown = present(inBank(study), ['q1', 'b', 'a', 'q2', 'e', 'd', 'c']);
    expect(shown).toMatchObject({
      vignette: paragraph('Vignette'),
      questions: [
        {
          id: '1',
          kind: 'single-choice',
          points: 3,
          options: [{ id: '2', text: paragraph('Text b') }, { id: '3' }],
        },
        {
          id: '4',
          kind: 'multiple-choice',
          points: 1,
          options: [{ id: '5' }, { id: '6' }, { id: '7' }],
        },
      ],
    });
    expect(JSON.stringify(shown)).not.toMatch(/"key"|Feedback|"objective"|"scoring"/);
    expect(grade(study, answerKey(study)).correct).toBe(true);
    expect(listRemarks(study).map(({ id }) => id)).toEqual([...'abcde']);
  });

  const answers = (...given: StudyAnswer[]): CaseStudyResponse => ({
    kind: 'case-study',
    answers: given,
  });
  const one: StudyAnswer = { question: 'q1', response: { kind: 'single-choice', choice: 'b' } };
  const other: StudyAnswer = {
    question: 'q2',
    response: { kind: 'multiple-choice', choices: ['c', 'd'] },
  };
  it.each([
    [said('b cd'), undefined, true],
    [said('b -'), undefined, false],
    [said('- -'), undefined, false],
    [answers(), 'incomplete', false],
    [answers(one), 'incomplete', true],
    [answers(one, one), 'repeated-option', true],
    [answers(one, other, { question: 'q3', response: null }), 'unknown-option', false],
    [answers({ question: 'a', response: null }, other), 'unknown-option', false],
    [said('c cd'), 'unknown-option', true],
    [said('b cc'), 'repeated-option', true],
    [
      answers({ question: 'q1', response: { kind: 'numeric', text: '1' } }, other),
      'wrong-kind',
      true,
    ],
  ])('%#: is refused, or says all that is asked', (response, problem, answered) => {
    expect(checkResponse(study, response)).toBe(problem);
    expect(isComplete(response)).toBe(answered);
  });

  it('is summed up in words, by question', () => {
    expect(summarise(study, said('b cd'))).toEqual(['1. Text b', '2. Text c, Text d']);
    expect(summarise(study, said('- d'))).toEqual(['2. Text d']);
  });

  it('is written in the other script with all its questions', () => {
    const words = JSON.stringify(
      mapItemTexts(
        { ...study, picture: { file: givenFile, width: 3, height: 2, alternative: 'Soba' } },
        transliteration('sr-Cyrl'),
      ),
    );
    expect(words).not.toMatch(/Vignette|Prompt|Feedback|Text [a-e]|Soba/);
  });

  const picture = { file: givenFile, width: 300, height: 200, alternative: 'Soba' };
  const second = { ...givenMultipleChoice({ id: 'q2', options: 'cde', key: 'cd' }), points: 1 };
  const first = { ...givenSingleChoice({ id: 'q1', options: 'ab', key: 'b' }), points: 1 };
  it.each<[string, Partial<CaseStudy>, string[]]>([
    ['nothing', {}, []],
    ['a described picture', { picture }, []],
    [
      'a picture that nobody describes',
      { picture: { ...picture, alternative: '' } },
      ['picture-alternative-missing'],
    ],
    ['no vignette', { vignette: [] }, ['text-missing']],
    ['one question', { questions: [first] }, ['question-count']],
    [
      'a question without a key',
      { questions: [{ ...first, key: '' }, second] },
      ['key-missing q1'],
    ],
    [
      'a question without words',
      { questions: [{ ...first, prompt: [], feedback: [] }, second] },
      ['text-missing q1', 'feedback-missing q1'],
    ],
    ['no points', { questions: [{ ...first, points: 0 }, second] }, ['number-out-of-range q1']],
    [
      'options of two questions under one id',
      {
        questions: [
          first,
          { ...givenMultipleChoice({ id: 'q2', options: 'acd', key: 'c' }), points: 1 },
        ],
      },
      ['id-repeated q2'],
    ],
    [
      'an option twice',
      {
        questions: [
          { ...givenSingleChoice({ id: 'q1', options: 'aab', key: 'b' }), points: 1 },
          second,
        ],
      },
      ['id-repeated q1'],
    ],
  ])('publishing finds in %s what is wrong', (_, changes, problems) => {
    expect(
      checkItem(givenCaseStudy(changes)).map(({ code, where }) =>
        [code, where.question].filter(Boolean).join(' '),
      ),
    ).toEqual(problems);
  });

  it.each([
    [4, []],
    [5, ['question-points-differ']],
  ])('in a bank with %d points publishing finds %j', (points, problems) => {
    expect(checkItem(inBank(study, { points })).map(({ code }) => code)).toEqual(problems);
  });
});
