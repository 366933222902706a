import { givenMultipleChoice, givenOrdering, givenSingleChoice } from '../../spec/given-items';
import { checkResponse, isAnswered, isComplete } from './check-response';
import type { Item, Response } from './item';

const single = givenSingleChoice({ options: 'abc' });
const multiple = givenMultipleChoice({ options: 'abc', key: 'ab' });
const ordering = givenOrdering({ options: 'abc' });

describe('checkResponse', () => {
  it.each<[Item, Response, string | undefined]>([
    [single, { kind: 'single-choice', choice: 'c' }, undefined],
    [single, { kind: 'single-choice', choice: 'x' }, 'unknown-option'],
    [single, { kind: 'single-choice', choice: '' }, 'unknown-option'],
    [single, { kind: 'multiple-choice', choices: ['b'] }, 'wrong-kind'],
    [multiple, { kind: 'multiple-choice', choices: [] }, undefined],
    [multiple, { kind: 'multiple-choice', choices: ['c', 'a'] }, undefined],
    [multiple, { kind: 'multiple-choice', choices: ['a', 'a'] }, 'repeated-option'],
    [multiple, { kind: 'multiple-choice', choices: ['a', 'x'] }, 'unknown-option'],
    [ordering, { kind: 'ordering', order: ['c', 'a', 'b'] }, undefined],
    [ordering, { kind: 'ordering', order: ['c', 'a'] }, 'incomplete'],
    [ordering, { kind: 'ordering', order: ['c', 'a', 'a'] }, 'repeated-option'],
    [ordering, { kind: 'ordering', order: ['c', 'a', 'b', 'x'] }, 'unknown-option'],
  ])('%#: to $kind', (item, response, problem) => {
    expect(checkResponse(item, response)).toBe(problem);
  });
});

describe('isAnswered', () => {
  it.each<[Response | undefined, boolean]>([
    [undefined, false],
    [{ kind: 'multiple-choice', choices: [] }, false],
    [{ kind: 'multiple-choice', choices: ['a'] }, true],
    [{ kind: 'single-choice', choice: 'a' }, true],
    [{ kind: 'ordering', order: ['a', 'b', 'c'] }, true],
  ])('%j: %p', (response, answered) => {
    expect(isAnswered(response)).toBe(answered);
    expect(isComplete(response)).toBe(answered);
  });

  const halfPaired = [
    { part: 'a', choice: 'x' },
    { part: 'b', choice: '' },
  ];

  it.each<[Response, Response]>([
    [
      { kind: 'matching', pairs: halfPaired },
      { kind: 'matching', pairs: [{ part: 'a', choice: '' }] },
    ],
    [
      { kind: 'inline-choice', pairs: halfPaired },
      { kind: 'inline-choice', pairs: [{ part: 'a', choice: '' }] },
    ],
    [
      { kind: 'gap-match', pairs: halfPaired },
      { kind: 'gap-match', pairs: [{ part: 'a', choice: '' }] },
    ],
    [
      { kind: 'true-false-reason', verdict: false, reason: '' },
      { kind: 'true-false-reason', verdict: null, reason: '' },
    ],
    [
      { kind: 'branching-case', path: ['a'], finished: false },
      { kind: 'branching-case', path: [], finished: false },
    ],
    [
      {
        kind: 'case-study',
        answers: [
          { question: 'a', response: { kind: 'single-choice', choice: 'x' } },
          { question: 'b', response: null },
        ],
      },
      {
        kind: 'case-study',
        answers: [
          { question: 'a', response: { kind: 'matching', pairs: [{ part: 'a', choice: '' }] } },
          { question: 'b', response: null },
        ],
      },
    ],
    [
      {
        kind: 'case-study',
        answers: [{ question: 'a', response: { kind: 'matching', pairs: halfPaired } }],
      },
      { kind: 'case-study', answers: [] },
    ],
  ])('%#: when any part is answered, though not all is', (partly, empty) => {
    expect([isAnswered(partly), isComplete(partly), isAnswered(empty)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
