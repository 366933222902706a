import {
  checkPassage,
  mapPassage,
  listPlaces,
  readPassage,
  renamePlaces,
  wordsOfPlaces,
  writePassage,
} from './passage';

const byId = (text: string) =>
  readPassage(text, (words, part) => (part === undefined ? undefined : { text: words, part }));

describe('a passage', () => {
  it.each([
    ['Ona [ćuti](a).', [[{ text: 'Ona ' }, { text: 'ćuti', part: 'a' }, { text: '.' }]]],
    [
      '[a](x)[b](y)',
      [
        [
          { text: 'a', part: 'x' },
          { text: 'b', part: 'y' },
        ],
      ],
    ],
    [
      'prvi\n\n  \ndrugi [](g)',
      [[{ text: 'prvi' }], [{ text: 'drugi ' }, { text: '', part: 'g' }]],
    ],
    ['bez [oznake] i [ovde', [[{ text: 'bez [oznake] i [ovde' }]]],
    ['[[a](x)', [[{ text: '[' }, { text: 'a', part: 'x' }]]],
    ['', []],
  ])('%j is read as %j, and written the same', (text, passage) => {
    expect(byId(text)).toEqual(passage);
    expect(byId(writePassage(passage, (run) => `[${run.text}](${run.part ?? ''})`))).toEqual(
      passage,
    );
  });

  it('counts the places before a bracket', () => {
    const places: number[] = [];
    readPassage('[a] [b]\n[c]', (text, _, before) => (places.push(before), { text, part: text }));
    expect(places).toEqual([0, 1, 2]);
  });

  it('comes to an end with many brackets', () => {
    expect(byId('['.repeat(20_000))).toEqual([[{ text: '['.repeat(20_000) }]]);
  });

  const passage = byId('Ona [ćuti](a), on [čeka](b).');

  it('gives its places, their words, and itself with other names or texts', () => {
    expect(listPlaces(passage)).toEqual(['a', 'b']);
    expect([...wordsOfPlaces(passage)]).toEqual([
      ['a', 'ćuti'],
      ['b', 'čeka'],
    ]);
    expect(listPlaces(renamePlaces(passage, (id) => `${id}1`))).toEqual(['a1', 'b1']);
    expect(
      writePassage(
        mapPassage(passage, (text) => text.toUpperCase()),
        ({ text }) => text,
      ),
    ).toBe('ONA ĆUTI, ON ČEKA.');
  });

  it.each([
    [passage, ['a', 'b'], []],
    [passage, ['a'], ['place-unknown']],
    [passage, ['a', 'b', 'c'], ['place-missing']],
    [byId('[a](x) [b](x)'), ['x'], ['id-repeated']],
    [byId(' '), ['x'], ['text-missing']],
    [byId(`a\u0007 [b](x)`), ['x'], ['character-forbidden']],
    [byId(`${'a'.repeat(20_001)}[b](x)`), ['x'], ['text-too-long']],
  ])('%#: publishing finds what is wrong', (given, known, codes) => {
    expect(checkPassage(given, known).map(({ code }) => code)).toEqual(codes);
  });
});
