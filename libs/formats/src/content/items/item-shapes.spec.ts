import type { KnownNames } from '../field-shapes';
import { explainIssue } from '../explain-issue';
import { assessmentItem, practiceItem } from './item-shapes';

const names: KnownNames = {
  facts: new Set(),
  modules: new Set(),
  banks: new Set(),
  courses: new Set(),
  captions: new Map(),
  assets: new Map(),
};
const paragraph = (text: string) => [{ kind: 'paragraph', runs: [{ text }] }];
const written = { id: 'p', prompt: 'Zašto?', feedback: 'Zato.' };
const read = { id: 'p', prompt: paragraph('Zašto?'), feedback: paragraph('Zato.') };

/** The fields of a kind as they are written, and what they are read as. */
const kinds: readonly (readonly [string, object, object])[] = [
  ['short-text', { accepted: ['Hitna pomoć ', 'pom*'] }, { accepted: ['Hitna pomoć', 'pom*'] }],
  [
    'numeric',
    { value: 12.5, tolerance: 0.5, unit: 'km' },
    { value: 12.5, tolerance: 0.5, unit: 'km' },
  ],
  ['numeric', { value: 30 }, { value: 30, tolerance: 0, unit: '' }],
  [
    'short-text',
    { accepted: ['194'], shares: [{ text: ' 19* ', percent: 50 }] },
    { accepted: ['194'], shares: [{ text: '19*', percent: 50 }] },
  ],
  [
    'numeric',
    { value: 30, shares: [{ value: 28, percent: 33.33333 }] },
    {
      value: 30,
      tolerance: 0,
      unit: '',
      shares: [{ value: 28, tolerance: 0, percent: 33.33333 }],
    },
  ],
  [
    'multiple-choice',
    {
      options: [{ id: 'a', text: 'Jer.', feedback: 'Da.' }],
      key: ['a'],
      scoring: 'weighted',
      shares: [{ id: 'a', percent: 100 }],
    },
    {
      options: [{ id: 'a', text: paragraph('Jer.'), feedback: paragraph('Da.') }],
      key: ['a'],
      scoring: 'weighted',
      shares: [{ id: 'a', percent: 100 }],
    },
  ],
  [
    'true-false-reason',
    {
      truth: false,
      options: [{ id: 'a', text: 'Jer.', feedback: 'Da.' }],
      key: 'a',
      scoring: 'steps',
    },
    {
      truth: false,
      options: [{ id: 'a', text: paragraph('Jer.'), feedback: paragraph('Da.') }],
      key: 'a',
      scoring: 'steps',
    },
  ],
  [
    'matching',
    {
      options: [{ id: 'a', text: 'Vatra', match: 'x', feedback: 'Da.' }],
      targets: [{ id: 'x', text: '193' }],
      scoring: 'each',
    },
    {
      options: [{ id: 'a', text: paragraph('Vatra'), match: 'x', feedback: paragraph('Da.') }],
      targets: [{ id: 'x', text: '193' }],
      scoring: 'each',
    },
  ],
  [
    'mark-in-text',
    {
      passage: 'Ona [ćuti](a),\non [viče](b).\n',
      marks: [{ id: 'a', feedback: 'Da.' }],
      key: ['a'],
    },
    {
      passage: [
        [{ text: 'Ona ' }, { text: 'ćuti', part: 'a' }, { text: ',' }],
        [{ text: 'on ' }, { text: 'viče', part: 'b' }, { text: '.' }],
      ],
      marks: [{ id: 'a', feedback: paragraph('Da.') }],
      key: ['a'],
    },
  ],
  [
    'inline-choice',
    {
      passage: '[](g) je [broj] hitne.',
      gaps: [{ id: 'g', targets: [{ id: 'x', text: '194' }], key: 'x', feedback: 'Da.' }],
      scoring: 'all',
    },
    {
      passage: [[{ text: '', part: 'g' }, { text: ' je [broj] hitne.' }]],
      gaps: [
        { id: 'g', targets: [{ id: 'x', text: '194' }], key: 'x', feedback: paragraph('Da.') },
      ],
      scoring: 'all',
    },
  ],
  [
    'gap-match',
    {
      passage: 'Zovite [](g)',
      targets: [{ id: 'x', text: '194' }],
      gaps: [{ id: 'g', key: 'x', feedback: 'Da.' }],
      scoring: 'each',
    },
    {
      passage: [[{ text: 'Zovite ' }, { text: '', part: 'g' }]],
      targets: [{ id: 'x', text: '194' }],
      gaps: [{ id: 'g', key: 'x', feedback: paragraph('Da.') }],
      scoring: 'each',
    },
  ],
  [
    'case-study',
    {
      vignette: 'Dete ćuti.',
      questions: [
        { ...written, kind: 'short-text', accepted: ['194'] },
        { ...written, id: 'q', kind: 'numeric', value: 3, points: 2, objective: 'cilj' },
      ],
    },
    {
      vignette: paragraph('Dete ćuti.'),
      picture: null,
      questions: [
        { ...read, kind: 'short-text', accepted: ['194'], points: 1 },
        {
          ...read,
          id: 'q',
          kind: 'numeric',
          value: 3,
          tolerance: 0,
          unit: '',
          points: 2,
          objective: 'cilj',
        },
      ],
    },
  ],
  [
    'branching-case',
    {
      vignette: 'Dete ćuti.',
      start: 'a',
      nodes: [
        {
          id: 'a',
          kind: 'decision',
          title: 'Prijem ',
          body: 'Ćuti.',
          choices: [{ id: 'x', label: 'Čekajte', consequence: 'Čeka.', next: 'b', points: -2 }],
        },
        {
          id: 'b',
          kind: 'outcome',
          title: 'Kraj',
          result: 'safer',
          body: 'Kraj.',
          debrief: 'Važno.',
        },
      ],
    },
    {
      vignette: paragraph('Dete ćuti.'),
      start: 'a',
      nodes: [
        {
          id: 'a',
          kind: 'decision',
          title: 'Prijem',
          body: paragraph('Ćuti.'),
          choices: [
            { id: 'x', label: 'Čekajte', consequence: paragraph('Čeka.'), next: 'b', points: -2 },
          ],
        },
        {
          id: 'b',
          kind: 'outcome',
          title: 'Kraj',
          result: 'safer',
          body: paragraph('Kraj.'),
          debrief: paragraph('Važno.'),
        },
      ],
    },
  ],
  [
    'slider',
    { minimum: 0, maximum: 10, value: 7 },
    { minimum: 0, maximum: 10, step: 1, unit: '', value: 7, tolerance: 0 },
  ],
  [
    'open-answer',
    {
      words: { most: 200 },
      rubric: [
        { id: 'tok', title: 'Tok ', levels: [{ id: 'ne', descriptor: 'Ne prati.', points: 0 }] },
      ],
      second_marking: true,
      threshold: 2,
    },
    {
      words: { least: 0, most: 200 },
      rubric: [
        { id: 'tok', title: 'Tok', levels: [{ id: 'ne', descriptor: 'Ne prati.', points: 0 }] },
      ],
      sample: '',
      secondMarking: true,
      threshold: 2,
      disturbing: false,
    },
  ],
  [
    'file-upload',
    {
      files: { types: ['pdf', 'odt'] },
      rubric: [{ id: 'tok', title: 'Tok', levels: [] }],
      sample: ' Izjava.\n',
    },
    {
      files: { most: 1, types: ['pdf', 'odt'] },
      rubric: [{ id: 'tok', title: 'Tok', levels: [] }],
      sample: 'Izjava.',
      secondMarking: false,
      threshold: 0,
      disturbing: false,
    },
  ],
];

describe.each(kinds)('an item of the kind %s', (kind, fields, expected) => {
  it('is read, in a lesson and in a bank', () => {
    const bank = { points: 2, objective: 'cilj', difficulty: 'hard' };
    expect(practiceItem(names).parse({ ...written, kind, ...fields })).toEqual({
      ...read,
      kind,
      ...expected,
    });
    expect(assessmentItem(names).parse({ ...written, kind, ...fields, ...bank })).toEqual({
      ...read,
      kind,
      ...expected,
      ...bank,
    });
  });

  it('takes no field that it does not know', () => {
    const result = practiceItem(names).safeParse({ ...written, kind, ...fields, extra: 1 });
    expect(result.error?.issues.map(explainIssue)).toEqual(['unknown field "extra"']);
  });
});
