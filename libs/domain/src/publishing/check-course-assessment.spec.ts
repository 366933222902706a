import { givenCaseStudy } from '../../spec/given-cases';
import {
  givenFileUpload,
  givenOpenAnswer,
  givenSingleChoice,
  inBank,
} from '../../spec/given-items';
import { checkCourse, type CourseContent } from './check-course';
import { bank, good, rules, withItem } from '../../spec/given-course';

describe('checkCourse, of the assessment', () => {
  it.each<[string, CourseContent, object[]]>([
    ['no draw', rules({ draw: {} }), [{ code: 'draw-missing', where: { field: 'draw' } }]],
    [
      'a draw of nothing',
      rules({ draw: { refer: 0 } }),
      [{ code: 'draw-missing', where: { field: 'draw' } }],
    ],
    [
      'a draw of too many',
      rules({ draw: { recognise: 3 } }),
      [
        {
          code: 'bank-too-small',
          where: { field: 'draw' },
          detail: { objective: 'recognise', wanted: 3, available: 2 },
        },
      ],
    ],
    [
      'a draw by difficulty',
      rules({ draw: { recognise: { medium: 1, any: 1 }, refer: { medium: 1 } } }),
      [],
    ],
    [
      'a draw of too many of a difficulty',
      rules({ draw: { recognise: { hard: 1 } } }),
      [
        {
          code: 'too-few-hard',
          where: { field: 'draw' },
          detail: { objective: 'recognise', wanted: 1, available: 0 },
        },
      ],
    ],
    [
      'a draw of half a hard item',
      rules({ draw: { recognise: { hard: 0.5 } } }),
      [
        {
          code: 'number-out-of-range',
          where: { field: 'draw/recognise/hard' },
          detail: { least: 0, most: 100 },
        },
      ],
    ],
    [
      'an item of another track, of an objective that it does not know',
      withItem({ tracks: ['police'], objective: 'patrol' }),
      [],
    ],
    [
      'too few items for its own track',
      { ...good, bank: bank.map((item) => ({ ...item, tracks: ['police'] })) },
      [
        {
          code: 'bank-too-small',
          where: { field: 'draw' },
          detail: { objective: 'recognise', wanted: 2, available: 0 },
        },
        {
          code: 'bank-too-small',
          where: { field: 'draw' },
          detail: { objective: 'refer', wanted: 1, available: 0 },
        },
      ],
    ],
    [
      'a must-have item that does not fit in',
      withItem({ mustHave: true, objective: 'refer' }, { recognise: 1 }),
      [
        {
          code: 'must-have-too-many',
          where: { field: 'draw' },
          detail: { objective: 'refer', wanted: 0, count: 1 },
        },
      ],
    ],
    [
      'a must-pass item that a form may lack',
      withItem({ mustPass: true }),
      [{ code: 'must-pass-not-must-have', where: { item: 'x', field: 'mustPass' } }],
    ],
    [
      'an enemy that is not there',
      withItem({ enemies: ['gone', 'No id'] }),
      [
        { code: 'id-invalid', where: { item: 'x', field: 'enemies' }, detail: { id: 'No id' } },
        { code: 'enemy-unknown', where: { item: 'x', field: 'enemies' }, detail: { name: 'gone' } },
        {
          code: 'enemy-unknown',
          where: { item: 'x', field: 'enemies' },
          detail: { name: 'No id' },
        },
      ],
    ],
    [
      'an item that is its own enemy',
      withItem({ enemies: ['x'] }),
      [{ code: 'enemy-unknown', where: { item: 'x', field: 'enemies' }, detail: { name: 'x' } }],
    ],
    [
      'enemies that leave too few',
      withItem({ enemies: ['r1', 'r2'] }, { recognise: 3 }),
      [{ code: 'enemies-too-many', where: { field: 'draw' }, detail: { objective: 'recognise' } }],
    ],
    [
      'enemies across objectives',
      withItem({ enemies: ['u1'], mustHave: true }, { recognise: 1, refer: 1 }),
      [{ code: 'enemies-too-many', where: { field: 'draw' }, detail: { objective: 'refer' } }],
    ],
    [
      'a tag without letters',
      withItem({ tags: ['čekaonica', ' '] }),
      [{ code: 'text-missing', where: { item: 'x', field: 'tags' } }],
    ],
    [
      'a draw of half an item',
      rules({ draw: { recognise: 1.5 } }),
      [
        {
          code: 'number-out-of-range',
          where: { field: 'draw/recognise' },
          detail: { least: 0, most: 100 },
        },
      ],
    ],
    [
      'a draw of another objective',
      rules({ draw: { refer: 1, care: 1 } }),
      [{ code: 'objective-unknown', where: { field: 'draw' }, detail: { objective: 'care' } }],
    ],
    [
      'a cut score above all points',
      rules({ cutScore: 101 }),
      [
        {
          code: 'number-out-of-range',
          where: { field: 'cutScore' },
          detail: { least: 1, most: 100 },
        },
      ],
    ],
    ['a minimum of each objective', rules({ minimums: { recognise: 50, refer: 100 } }), []],
    [
      'a minimum above all points',
      rules({ minimums: { refer: 101 } }),
      [
        {
          code: 'number-out-of-range',
          where: { field: 'minimums/refer' },
          detail: { least: 0, most: 100 },
        },
      ],
    ],
    [
      'a minimum of what is not drawn',
      rules({ draw: { recognise: 1 }, minimums: { refer: 50 } }),
      [
        {
          code: 'minimum-not-drawn',
          where: { field: 'minimums/refer' },
          detail: { objective: 'refer' },
        },
      ],
    ],
    [
      'a minimum of another objective',
      rules({ minimums: { care: 50 } }),
      [
        {
          code: 'objective-unknown',
          where: { field: 'minimums/care' },
          detail: { objective: 'care' },
        },
      ],
    ],
    ['attendance of a part', rules({ attendance: 80 }), []],
    [
      'attendance of nothing',
      rules({ attendance: 0 }),
      [
        {
          code: 'number-out-of-range',
          where: { field: 'attendance' },
          detail: { least: 1, most: 100 },
        },
      ],
    ],
    [
      'attendance of more than all',
      rules({ attendance: 101 }),
      [
        {
          code: 'number-out-of-range',
          where: { field: 'attendance' },
          detail: { least: 1, most: 100 },
        },
      ],
    ],
    ['a day from which it opens', rules({ window: { opens: '2026-12-01T09:00' } }), []],
    ['a day on which it closes', rules({ window: { closes: '2026-12-01T09:00' } }), []],
    [
      'keys after a window that closes',
      rules({ reviewTime: 'when-closed', window: { closes: '2026-12-01T09:00' } }),
      [],
    ],
    ['a window', rules({ window: { opens: '2026-12-01T09:00', closes: '2026-12-01T10:00' } }), []],
    [
      'a window that closes as it opens',
      rules({ window: { opens: '2026-12-01T09:00', closes: '2026-12-01T09:00' } }),
      [{ code: 'window-invalid', where: { field: 'window' } }],
    ],
    [
      'a window that opens at a time that does not exist, and seems to close after it',
      rules({ window: { opens: '2027-03-28T02:30', closes: '2027-03-28T03:15' } }),
      [{ code: 'window-left-out', where: { field: 'window' } }],
    ],
    [
      'a window that closes at a time that does not exist',
      rules({ window: { closes: '2027-03-28T02:00' } }),
      [{ code: 'window-left-out', where: { field: 'window' } }],
    ],
    [
      'a window that opens at a time that comes twice',
      rules({ window: { opens: '2026-10-25T02:30', closes: '2026-10-25T05:00' } }),
      [{ code: 'window-twice', where: { field: 'window' } }],
    ],
    [
      'a window that closes at a time that comes twice',
      rules({ window: { opens: '2026-10-25T01:30', closes: '2026-10-25T02:59' } }),
      [{ code: 'window-twice', where: { field: 'window' } }],
    ],
    [
      'a window over the hour that does not exist',
      rules({ window: { opens: '2027-03-28T01:59', closes: '2027-03-28T03:00' } }),
      [],
    ],
    [
      'a window over the hour that comes twice',
      rules({ window: { opens: '2026-10-25T01:59', closes: '2026-10-25T03:00' } }),
      [],
    ],
    [
      'keys after a window that never closes',
      rules({ reviewTime: 'when-closed' }),
      [{ code: 'review-never', where: { field: 'reviewTime' } }],
    ],
    [
      'a window without a day',
      rules({ window: { closes: '09:00' } }),
      [{ code: 'window-invalid', where: { field: 'window' } }],
    ],
    ['an entry test of other items', rules({ draw: { recognise: 1 }, entryTest: 'optional' }), []],
    [
      'an entry test of too few items',
      rules({ draw: { recognise: 2 }, entryTest: 'required' }),
      [
        {
          code: 'parallel-too-few',
          where: { field: 'draw' },
          detail: { objective: 'recognise', wanted: 4, available: 2 },
        },
      ],
    ],
    [
      'an entry test with an item that people mark',
      {
        ...rules({ draw: { recognise: 1 }, entryTest: 'optional' }),
        bank: [...bank, inBank(givenOpenAnswer('x'))],
      },
      [{ code: 'entry-test-marked', where: { item: 'x' } }],
    ],
    [
      'an entry test with files to hand in',
      {
        ...rules({ draw: { recognise: 1 }, entryTest: 'required' }),
        bank: [...bank, inBank(givenFileUpload('x'))],
      },
      [{ code: 'entry-test-marked', where: { item: 'x' } }],
    ],
    [
      'no attempts',
      rules({ attempts: 0 }),
      [
        {
          code: 'number-out-of-range',
          where: { field: 'attempts' },
          detail: { least: 1, most: 20 },
        },
      ],
    ],
    [
      'an item twice',
      { ...good, bank: [...bank, ...bank.slice(0, 1)] },
      [{ code: 'id-repeated', where: { item: 'r1' }, detail: { id: 'r1' } }],
    ],
    [
      'an item without key',
      { ...good, bank: [...bank, inBank(givenSingleChoice({ id: 'x', key: '' }))] },
      [{ code: 'key-missing', where: { item: 'x' } }],
    ],
    [
      'an item of another objective',
      { ...good, bank: [...bank, inBank(givenSingleChoice({ id: 'x' }), { objective: 'care' })] },
      [
        {
          code: 'objective-unknown',
          where: { item: 'x', field: 'objective' },
          detail: { objective: 'care' },
        },
      ],
    ],
    [
      'a question of another objective within an item',
      {
        ...good,
        bank: [
          ...bank,
          inBank(
            givenCaseStudy({
              questions: givenCaseStudy().questions.map((each) => ({
                ...each,
                objective: each.id === 'q1' ? 'care' : 'refer',
              })),
            }),
            { points: 4 },
          ),
        ],
      },
      [
        {
          code: 'objective-unknown',
          where: { item: 'study', question: 'q1', field: 'objective' },
          detail: { objective: 'care' },
        },
      ],
    ],
  ])('%s', (_, content, problems) => {
    expect(checkCourse(content)).toEqual(problems);
  });
});
