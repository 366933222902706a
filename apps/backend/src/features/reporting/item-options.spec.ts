import type { RichText } from '@svetionik/domain/content/rich-text';
import type { AssessmentItem, Item } from '@svetionik/domain/items/item';
import { decisionTitles, toItemOptions, listRightIds, shownOptions } from './item-options';

const text = (words: string): RichText => [{ kind: 'paragraph', runs: [{ text: words }] }];
const base = (id: string) => ({ id, prompt: text(`Pitanje ${id}`), feedback: text('Zato.') });
const options = (ids: string) =>
  [...ids].map((id) => ({ id, text: text(`Odgovor ${id}`), feedback: text('Zato.') }));
const choice = (id: string, next: string, points: number) => ({
  id,
  label: `Izbor ${id}`,
  consequence: text('Sledi.'),
  next,
  points,
});

const single: Item = { ...base('jedan'), kind: 'single-choice', options: options('ab'), key: 'a' };
const study: Item = {
  ...base('studija'),
  kind: 'case-study',
  vignette: text('Opis'),
  picture: null,
  questions: [
    { ...base('prvo'), kind: 'ordering', options: options('cde'), points: 1 },
    { ...base('drugo'), kind: 'short-text', accepted: ['194'], points: 1 },
    { ...base('trece'), kind: 'single-choice', options: options('fg'), key: 'g', points: 1 },
  ],
};
const branching: Item = {
  ...base('slucaj'),
  kind: 'branching-case',
  vignette: text('Opis'),
  start: 'pocetak',
  nodes: [
    {
      id: 'dalje',
      kind: 'decision',
      title: 'Dalje',
      body: text('Dalje'),
      choices: [choice('m', 'kraj', 1), choice('n', 'kraj', 0)],
    },
    {
      id: 'pocetak',
      kind: 'decision',
      title: 'Početak',
      body: text('Početak'),
      choices: [choice('k', 'dalje', 1), choice('l', 'kraj', 0)],
    },
    {
      id: 'kraj',
      kind: 'outcome',
      title: 'Kraj',
      result: 'safer',
      body: text('Kraj'),
      debrief: text('Kraj'),
    },
  ],
};

it.each<[Item, readonly string[], object, readonly string[]]>([
  [single, ['a: Odgovor a', 'b: Odgovor b'], { options: ['a', 'b'], key: ['a'] }, []],
  [
    { ...single, shares: [{ id: 'b', percent: 50 }] },
    ['a: Odgovor a', 'b: Odgovor b'],
    { options: ['a', 'b'], key: ['a'], partly: ['b'] },
    [],
  ],
  [study, ['f: 3. Odgovor f', 'g: 3. Odgovor g'], { options: ['f', 'g'], key: ['g'] }, []],
  [
    branching,
    ['k: Izbor k', 'l: Izbor l', 'm: Izbor m', 'n: Izbor n'],
    {
      options: ['k', 'l'],
      key: ['k'],
      later: [{ decision: 'dalje', options: ['m', 'n'], from: ['k'] }],
    },
    ['dalje: Dalje'],
  ],
])('%#: what is chosen among, and what of it is right', (question, texts, options, decisions) => {
  const item: AssessmentItem = { ...question, points: 1, objective: 'cilj', difficulty: 'easy' };
  const content = { 'sr-Latn': item, 'sr-Cyrl': item };
  expect(shownOptions(content).map(({ id, text: shown }) => `${id}: ${shown['sr-Cyrl']}`)).toEqual(
    texts,
  );
  expect(toItemOptions(content)).toEqual(options);
  expect(decisionTitles(content).map(({ id, title }) => `${id}: ${title['sr-Cyrl']}`)).toEqual(
    decisions,
  );
});

it('knows what is right at every decision of the best path', () => {
  expect(listRightIds(branching)).toEqual(['k', 'm']);
});

it('shows the picture of an option, and says what it shows where there are no words', () => {
  const picture = {
    file: { hash: 'ab', mediaType: 'image/webp', bytes: 9 },
    width: 40,
    height: 30,
    alternative: 'Vrata',
    decorative: false,
  };
  const item: AssessmentItem = {
    ...base('jedan'),
    kind: 'single-choice',
    options: [{ id: 'a', picture, text: [], feedback: text('Da.') }],
    key: 'a',
    points: 1,
    objective: 'cilj',
    difficulty: 'easy',
  };
  expect(shownOptions({ 'sr-Latn': item, 'sr-Cyrl': item })).toEqual([
    {
      id: 'a',
      text: { 'sr-Latn': 'Vrata', 'sr-Cyrl': 'Vrata' },
      picture: { 'sr-Latn': picture, 'sr-Cyrl': picture },
    },
  ]);
});
