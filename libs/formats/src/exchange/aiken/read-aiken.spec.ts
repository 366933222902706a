import { readAiken } from './read-aiken';

const read = (text: string) => readAiken(new TextEncoder().encode(text)).items;

describe('readAiken', () => {
  it('reads questions with their lines, and refuses the bad ones alone', () => {
    const items = read(
      'Prvo?\nA. a\nB) b\nANSWER: B\n\nDrugo?\nA. a\nB. b\n\nTreće?\nA. a\nB. b\nANSWER: D\n\nČetvrto?\nu dva reda\nA. a\nnastavak\nB. b\nANSWER: A\n',
    );
    expect(
      items.map(({ line, item, notes }) => [
        line,
        item?.kind === 'single-choice' ? item.key : notes[0]?.code,
      ]),
    ).toEqual([
      [1, 'b'],
      [6, 'key'],
      [10, 'key'],
      [15, 'a'],
    ]);
  });
});
