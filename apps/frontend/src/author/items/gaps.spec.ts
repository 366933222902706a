import { readGaps, withGap, withoutGap, writeGaps } from './gaps';
import { readMarks, writeMarks } from './mark-in-text/marks';

const gaps = [{ id: 'g' }, { id: 'h' }];

describe('gaps in a text', () => {
  it.each([
    [
      'Call [1] or [2].',
      [
        [
          { text: 'Call ' },
          { text: '', part: 'g' },
          { text: ' or ' },
          { text: '', part: 'h' },
          { text: '.' },
        ],
      ],
    ],
    ['[2] [3] [a]', [[{ text: '', part: 'h' }, { text: ' [3] [a]' }]]],
    ['[1] [1]', [[{ text: '', part: 'g' }, { text: ' [1]' }]]],
  ])('%j are read by their numbers, and written the same', (text, passage) => {
    expect(readGaps(text, gaps)).toEqual(passage);
    expect(writeGaps(passage, gaps)).toBe(text);
  });

  it('come at the end and go', () => {
    const passage = withGap(readGaps('Call', []), 'g');
    expect([writeGaps(passage, gaps), writeGaps(withoutGap(passage, 'g'), gaps)]).toEqual([
      'Call [1]',
      'Call ',
    ]);
  });
});

describe('places to mark in a text', () => {
  const empty = { passage: [], marks: [], key: [] };
  const before = readMarks('She [is silent], he [waits].', empty);
  const [silent = { id: '' }, waits = { id: '' }] = before.marks;

  it('get ids of their own, and are written the same', () => {
    expect(new Set(before.marks.map(({ id }) => id)).size).toBe(2);
    expect(writeMarks(before)).toBe('She [is silent], he [waits].');
    expect(readMarks('[] [ ]', empty).marks).toEqual([]);
  });

  it.each([
    [
      'stay when words around them change',
      'Today she [is silent] and he [waits]',
      [silent.id, waits.id],
    ],
    ['keep their ids when they change places', '[waits] [is silent]', [waits.id, silent.id]],
    [
      'keep an id while their own words change',
      'She [is silen], he [waits].',
      [silent.id, waits.id],
    ],
    ['lose the one that is taken out', 'She is silent, he [waits].', [waits.id]],
  ])('%s', (_, text, ids) => {
    expect(readMarks(text, before).marks.map(({ id }) => id)).toEqual(ids);
  });

  it('forget that a place is right when it goes', () => {
    expect(
      readMarks('She is silent, he [waits].', { ...before, key: [silent.id, waits.id] }).key,
    ).toEqual([waits.id]);
  });
});
