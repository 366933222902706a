import {
  givenFileUpload,
  givenOpenAnswer,
  givenSingleChoice,
  inBank,
} from '../../spec/given-items';
import { markedItems, markersNeeded } from './markers-needed';

describe('markersNeeded', () => {
  it.each([
    ['nothing to mark', [], 0],
    ['one marks', [false, false], 1],
    ['two mark, and a third decides', [false, true], 3],
  ])('%s', (_, second, expected) => {
    expect(markersNeeded(second.map((secondMarking) => ({ secondMarking })))).toBe(expected);
  });
});

describe('markedItems', () => {
  it('are those that people mark and forms may hold', () => {
    const bank = [
      inBank(givenOpenAnswer('a')),
      inBank(givenFileUpload('b')),
      inBank(givenSingleChoice()),
      inBank(givenOpenAnswer('c'), { objective: 'refer' }),
    ];
    expect(
      markedItems(bank, { recognise: { easy: 0, medium: 1, hard: 0 }, refer: 0 }).map(
        ({ id }) => id,
      ),
    ).toEqual(['a', 'b']);
  });
});
