import { givenBranchingCase, givenCaseStudy } from '../../spec/given-cases';
import {
  givenMultipleChoice,
  givenOpenAnswer,
  givenOrdering,
  givenSingleChoice,
} from '../../spec/given-items';
import type { AssessmentItem } from '../items/item';
import { isKeyCorrection, regradeEffect, type RegradeEffect } from './regrade';

const of = (points: number, passed: boolean) => ({ points, passed });

describe('regradeEffect', () => {
  it.each<[string, ReturnType<typeof of>, ReturnType<typeof of>, RegradeEffect]>([
    ['passes now', of(6, false), of(7, true), 'passes'],
    ['fails now', of(7, true), of(6, false), 'fails'],
    [
      'fails now though it has more points, by a must-pass question',
      of(7, true),
      of(8, false),
      'fails',
    ],
    ['has more points', of(7, true), of(8, true), 'more'],
    ['has less points', of(3, false), of(2.5, false), 'less'],
    ['is as it was', of(7, true), of(7, true), 'same'],
    [
      'is as it was but for the sum of thirds',
      of(1, true),
      of(1 / 3 + 1 / 3 + 1 / 3, true),
      'same',
    ],
  ])('%s', (_, before, after, effect) => {
    expect(regradeEffect(before, after)).toBe(effect);
  });
});

describe('isKeyCorrection', () => {
  const bank = { points: 1, objective: 'recognise', difficulty: 'medium' } as const;
  const item = { ...givenSingleChoice({ key: 'a' }), ...bank };
  const ordering = { ...givenOrdering(), ...bank };
  const open = { ...givenOpenAnswer(), ...bank };
  const study = { ...givenCaseStudy(), ...bank };
  const givenBranching = (lines: string) => ({ ...givenBranchingCase('a', lines), ...bank });
  const branching = givenBranching('a: x+2>b y+1>b\nb');

  const share = (percent: number) => ({ id: 'b', percent });
  const weighted = (price: number): AssessmentItem => ({
    ...givenMultipleChoice({ options: 'abc', key: 'a' }),
    ...bank,
    scoring: 'weighted',
    shares: [
      { id: 'a', percent: 100 },
      { id: 'b', percent: price },
    ],
  });

  const choices = (scoring: 'all' | 'balanced'): AssessmentItem => ({
    ...givenMultipleChoice({ options: 'abc', key: 'a', scoring }),
    ...bank,
  });

  it.each<[string, AssessmentItem, AssessmentItem, boolean]>([
    ['another key', item, { ...item, key: 'b' }, true],
    ['another key and feedback', item, { ...item, key: 'b', feedback: [] }, true],
    ['nothing', item, { ...item }, false],
    ['a share where there was none', item, { ...item, shares: [share(50)] }, true],
    ['another share', { ...item, shares: [share(50)] }, { ...item, shares: [share(25)] }, true],
    ['the last share taken away', { ...item, shares: [share(50)] }, item, true],
    ['another price of a wrong choice', weighted(-50), weighted(-25), true],
    ['a price of a wrong choice taken away', weighted(-50), weighted(0), true],
    ['a price of a wrong choice that learners were not told of', weighted(0), weighted(-50), false],
    ['right minus wrong for all or nothing', choices('all'), choices('balanced'), true],
    ['all or nothing for right minus wrong', choices('balanced'), choices('all'), true],
    ['a price in place of right minus wrong', choices('balanced'), weighted(-50), true],
    ['right minus wrong in place of shares', weighted(50), choices('balanced'), false],
    [
      'a share within a case study',
      study,
      {
        ...study,
        questions: study.questions.map((each) =>
          each.kind === 'single-choice' ? { ...each, shares: [share(50)] } : each,
        ),
      },
      true,
    ],
    [
      'another key within a case study',
      study,
      {
        ...study,
        questions: study.questions.map((each) =>
          each.kind === 'single-choice' ? { ...each, key: 'a' } : each,
        ),
      },
      true,
    ],
    [
      'other points within a case study',
      study,
      { ...study, questions: study.questions.map((each) => ({ ...each, points: 2 })) },
      false,
    ],
    [
      'another objective within a case study',
      study,
      { ...study, questions: study.questions.map((each) => ({ ...each, objective: 'refer' })) },
      false,
    ],
    ['other points on the choices of a case', branching, givenBranching('a: x+0>b y+2>b\nb'), true],
    ['another way in a case', branching, givenBranching('a: x+2>b y+1>c\nb\nc'), true],
    [
      'another decision in a case',
      branching,
      givenBranching('a: x+2>b y+1>c\nb: v+0>c w+0>c\nc'),
      false,
    ],
    ['another prompt', item, { ...item, key: 'b', prompt: [] }, false],
    ['an option less', item, { ...item, key: 'b', options: item.options.slice(0, 2) }, false],
    [
      'options in another order',
      item,
      { ...item, key: 'b', options: [...item.options].reverse() },
      true,
    ],
    [
      'another right order',
      ordering,
      { ...ordering, options: [...ordering.options].reverse() },
      true,
    ],
    ['a must-pass question', item, { ...item, key: 'b', mustPass: true }, false],
    ['other points', item, { ...item, key: 'b', points: 2 }, false],
    ['another objective', item, { ...item, key: 'b', objective: 'refer' }, false],
    ['another kind', item, ordering, false],
    ['another question', item, { ...item, ...givenSingleChoice({ id: 'other' }) }, false],
    ['what people mark', open, { ...open, sample: 'Another.' }, false],
  ])('%s', (_, before, after, expected) => {
    expect(isKeyCorrection(before, after)).toBe(expected);
  });
});
