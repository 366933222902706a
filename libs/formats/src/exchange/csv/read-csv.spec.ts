import { readCsv } from './read-csv';

const read = (text: string) => readCsv(new TextEncoder().encode(text));

describe('readCsv', () => {
  it('reads rows with their lines, refuses the bad ones alone, and tells of columns that it does not know', () => {
    const { items } = read(
      'kind,prompt,option_1,option_2,key,points,boja\nsingle-choice,"Prvo\n\npitanje?",a,b,B,3,plava\nkviz,Drugo?,,,,,\nnumeric,Treće?,,,dvanaest,99,\n,,,,,,\n',
    );
    expect(
      items.map(({ line, item, notes }) => [
        line,
        item?.kind ?? null,
        notes.map(({ effect, code }) => `${effect} ${code}`),
      ]),
    ).toEqual([
      [2, 'single-choice', ['lost other-parts']],
      [5, null, ['refused kind-unknown']],
      [6, 'numeric', ['changed points', 'lost key']],
      [7, null, ['refused kind-unknown']],
    ]);
  });

  it.each([
    ['pitanje;odgovor\na;b', { code: 'not-this-format', line: 1, detail: 'kind, prompt' }],
    ['kind;prompt\n', { code: 'empty' }],
    ['kind;prompt\nnumeric;a\nnumeric;"b\nnumeric;c', { code: 'unreadable', line: 3 }],
  ])('says why %j is not read to its end', (text, problem) => {
    expect(read(text).problem).toEqual(problem);
  });
});
