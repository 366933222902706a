import type { ItemByKind, ItemKindName } from '@svetionik/domain/items/item';
import { paragraph } from './author';
import { givenCases } from './given-cases';
import type { GivenItem } from './given-item';

const option = (id: string) => ({
  id,
  text: paragraph(`Odgovor ${id}.`),
  feedback: paragraph(`Objašnjenje na ${id}.`),
});

const question = (id: string) => ({
  id,
  prompt: paragraph(`Pitanje ${id}?`),
  feedback: paragraph(`Objašnjenje na ${id}.`),
});

/** One question of every kind that has no options of its own to choose from, as an author would write it. */
export const givenItems: readonly GivenItem[] = [
  {
    item: { ...question('kratak'), kind: 'short-text', accepted: ['Hitna pomoć', '194'] },
    hidden: ['Hitna', '"accepted"'],
    refused: [
      ['too long', { kind: 'short-text', text: 'a'.repeat(201) }, 400],
      ['10 MB', { kind: 'short-text', text: 'a'.repeat(10_000_000) }, 413],
      ['a control character', { kind: 'short-text', text: 'a\u0000b' }, 400],
      ['a number', { kind: 'short-text', text: 194 }, 400],
      ['a personal number', { kind: 'short-text', text: 'broj 0101099710005' }, 422],
    ],
  },
  {
    item: { ...question('broj'), kind: 'numeric', value: 90.5, tolerance: 1.25, unit: 'min' },
    hidden: ['"tolerance"', '"value"'],
    refused: [
      ['words', { kind: 'numeric', text: 'devedeset' }, 422],
      ['not a number', { kind: 'numeric', text: 'NaN' }, 422],
      ['endless', { kind: 'numeric', text: 'Infinity' }, 422],
      ['in another unit', { kind: 'numeric', text: '90 km' }, 422],
      ['too long', { kind: 'numeric', text: '1'.repeat(41) }, 400],
      ['a number instead of what was typed', { kind: 'numeric', text: 90.5 }, 400],
    ],
  },
  {
    item: {
      ...question('tvrdnja'),
      kind: 'true-false-reason',
      truth: false,
      options: ['a', 'b', 'c'].map(option),
      key: 'b',
      scoring: 'steps',
    },
    hidden: ['"truth"', '"key"', '"scoring"'],
    refused: [
      [
        'a reason that is not there',
        { kind: 'true-false-reason', verdict: true, reason: '4' },
        422,
      ],
      ['an id instead of a place', { kind: 'true-false-reason', verdict: true, reason: 'b' }, 400],
      ['a word as the verdict', { kind: 'true-false-reason', verdict: 'true', reason: '1' }, 400],
    ],
  },
  {
    item: {
      ...question('parovi'),
      kind: 'matching',
      options: ['a', 'b'].map((id, place) => ({ ...option(id), match: 'xy'.charAt(place) })),
      targets: ['x', 'y', 'z'].map((id) => ({ id, text: `Par ${id}` })),
      scoring: 'each',
    },
    hidden: ['"match"', '"scoring"'],
    refused: [
      [
        'an entry as a target',
        {
          kind: 'matching',
          pairs: [
            { part: '4', choice: '5' },
            { part: '5', choice: '' },
          ],
        },
        422,
      ],
      [
        'an entry twice',
        {
          kind: 'matching',
          pairs: [
            { part: '4', choice: '1' },
            { part: '4', choice: '2' },
          ],
        },
        422,
      ],
      ['an entry left out', { kind: 'matching', pairs: [{ part: '4', choice: '1' }] }, 422],
      [
        'ids instead of places',
        {
          kind: 'matching',
          pairs: [
            { part: 'a', choice: 'x' },
            { part: 'b', choice: 'y' },
          ],
        },
        400,
      ],
      [
        'a hundred pairs',
        {
          kind: 'matching',
          pairs: Array.from({ length: 100 }, () => ({ part: '1', choice: '2' })),
        },
        400,
      ],
    ],
  },
  {
    item: {
      ...question('praznine'),
      kind: 'inline-choice',
      passage: [[{ text: 'Zovite ' }, { text: '', part: 'g' }, { text: '.' }]],
      gaps: [
        {
          id: 'g',
          targets: ['x', 'y'].map((id) => ({ id, text: `Broj ${id}` })),
          key: 'x',
          feedback: paragraph('Objašnjenje praznine.'),
        },
      ],
      scoring: 'each',
    },
    hidden: ['"key"', '"scoring"'],
    refused: [
      [
        'the gap itself as its choice',
        { kind: 'inline-choice', pairs: [{ part: '3', choice: '3' }] },
        422,
      ],
      [
        'a choice that is not there',
        { kind: 'inline-choice', pairs: [{ part: '3', choice: '9' }] },
        422,
      ],
      ['no pair', { kind: 'inline-choice', pairs: [] }, 422],
    ],
  },
  {
    item: {
      ...question('oznake'),
      kind: 'mark-in-text',
      passage: [
        [
          { text: 'Ona ' },
          { text: 'ćuti', part: 'a' },
          { text: ', on ' },
          { text: 'čeka', part: 'b' },
          { text: '.' },
        ],
      ],
      marks: ['a', 'b'].map((id) => ({ id, feedback: paragraph(`Objašnjenje oznake ${id}.`) })),
      key: ['a'],
    },
    hidden: ['"key"', '"marks"'],
    refused: [
      ['a place that is not there', { kind: 'mark-in-text', marks: ['3'] }, 422],
      ['a place twice', { kind: 'mark-in-text', marks: ['1', '1'] }, 422],
      ['words instead of places', { kind: 'mark-in-text', marks: ['ćuti'] }, 400],
    ],
  },
  {
    item: {
      ...question('dopune'),
      kind: 'gap-match',
      passage: [[{ text: '', part: 'g' }, { text: ' i ' }, { text: '', part: 'h' }]],
      targets: ['x', 'y', 'z'].map((id) => ({ id, text: `Dopuna ${id}` })),
      gaps: [
        { id: 'g', key: 'x', feedback: paragraph('Objašnjenje g.') },
        { id: 'h', key: 'y', feedback: paragraph('Objašnjenje h.') },
      ],
      scoring: 'each',
    },
    hidden: ['"key"', '"gaps"', '"scoring"'],
    refused: [
      [
        'one text in two gaps',
        {
          kind: 'gap-match',
          pairs: [
            { part: '4', choice: '1' },
            { part: '5', choice: '1' },
          ],
        },
        422,
      ],
      [
        'a gap in a gap',
        {
          kind: 'gap-match',
          pairs: [
            { part: '4', choice: '5' },
            { part: '5', choice: '' },
          ],
        },
        422,
      ],
      ['a gap left out', { kind: 'gap-match', pairs: [{ part: '4', choice: '1' }] }, 422],
    ],
  },
  {
    item: {
      ...question('mesta'),
      kind: 'hot-spot',
      picture: null,
      regions: ['a', 'b', 'c'].map((id, place) => ({
        id,
        label: `Mesto ${id}`,
        shape: { kind: 'circle', x: 50 + 60 * place, y: 50, radius: 20 },
        feedback: paragraph(`Objašnjenje mesta ${id}.`),
      })),
      key: ['b'],
      several: false,
    },
    hidden: ['"key"'],
    refused: [
      ['a place that is not there', { kind: 'hot-spot', regions: ['4'] }, 422],
      ['two places where one is asked for', { kind: 'hot-spot', regions: ['1', '2'] }, 422],
      ['a point instead of a place', { kind: 'hot-spot', regions: [{ x: 50, y: 50 }] }, 400],
    ],
  },
  ...givenCases,
  {
    item: {
      ...question('skala'),
      kind: 'slider',
      minimum: 0,
      maximum: 10,
      step: 0.5,
      unit: 'h',
      value: 7,
      tolerance: 1,
    },
    hidden: ['"value"', '"tolerance"'],
    refused: [
      ['between two steps', { kind: 'slider', value: 7.2 }, 422],
      ['beyond the scale', { kind: 'slider', value: 11 }, 422],
      ['a text', { kind: 'slider', value: '7' }, 400],
    ],
  },
];

/** The one of a kind. */
export function givenItemOfKind<Name extends ItemKindName>(kind: Name): ItemByKind[Name] {
  const found = givenItems
    .map(({ item }) => item)
    .find((item): item is ItemByKind[Name] => item.kind === kind);
  if (found === undefined) throw new Error(`there is no ${kind}`);
  return found;
}
