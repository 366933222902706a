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

  it.each<[string, object]>([
    ['Koga?\nA)112\nB) 985\nC. 194\nANSWER: A', { key: 'a' }],
    ['Koga?\nA.112\nB)985\nanswer: b', { key: 'b' }],
    ['U kom veku?\nA.D. 500 ili ranije?\nA. V\nB. IV\nANSWER: A', { key: 'a' }],
  ])('reads %j', (text, item) => {
    expect(read(text)).toMatchObject([{ notes: [], item }]);
  });

  it.each<[string, object]>([
    ['Koga?\nA. 112\nANSWER: A', { code: 'options', detail: 'A. 112' }],
    ['Koga?\nA. 112\nB. 985\nANSWER: A, B', { code: 'key', detail: 'A, B' }],
    ['Koga?\nA. 112\nB. 985\nANSWER: AB', { code: 'key', detail: 'AB' }],
    ['Koga?\nA. 112\nA. 985\nANSWER: A', { code: 'key', detail: 'A' }],
    ['Koga?\nA. 112\nB. 985\nANSWER:', { code: 'key' }],
  ])('refuses %j', (text, note) => {
    expect(read(text)).toEqual([
      expect.objectContaining({ item: null, notes: [{ effect: 'refused', ...note }] }),
    ]);
  });
});
