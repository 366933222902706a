import { readInvitees } from './read-invitees';

const of = (text: string) =>
  readInvitees(text).map(({ address, name }) => [address ?? null, name ?? null]);

it.each([
  ['ana@primer.rs', [['ana@primer.rs', null]]],
  ['  Szabó Ildikó <ildiko.szabo@dzs.example>', [['ildiko.szabo@dzs.example', 'Szabó Ildikó']]],
  ['Рамач Янко; ramac@dzkula.example', [['ramac@dzkula.example', 'Рамач Янко']]],
  ['"Kos, Ana" <ana@primer.rs>', [['ana@primer.rs', 'Kos, Ana']]],
  ['ana@primer.rs\tAna Kos', [['ana@primer.rs', 'Ana Kos']]],
  [
    'ana@primer.rs, ivo@primer.rs;eva@primer.rs',
    [
      ['ana@primer.rs', null],
      ['ivo@primer.rs', null],
      ['eva@primer.rs', null],
    ],
  ],
  [
    'Ana Kos <ana@primer.rs>, Ivo Lim <ivo@primer.rs>',
    [
      ['ana@primer.rs', 'Ana Kos'],
      ['ivo@primer.rs', 'Ivo Lim'],
    ],
  ],
  ['mailto:ana@primer.rs.', [['ana@primer.rs', null]]],
  ['pera@пример.срб', [['pera@пример.срб', null]]],
  ['Ana Kos', [[null, null]]],
  ['\r\n\n  \n', []],
])('reads %j', (text, expected) => {
  expect(of(text)).toEqual(expected);
});

it('says which line something stands in, and what was written there', () => {
  expect(readInvitees('ana@primer.rs\n\nnije adresa')).toMatchObject([
    { line: 1, text: 'ana@primer.rs' },
    { line: 3, text: 'nije adresa', address: undefined },
  ]);
});

it.each([
  ['ivan.horvat@dzs,example', true],
  ['ivan.horvat@dzs.example, eva@primer.rs', false],
  ['ivan@dzs, ivo@primer.rs', false],
])('sees in %s whether a comma stands for a dot', (text, expected) => {
  expect(readInvitees(text)[0]?.commaForDot).toBe(expected);
});

describe('a list of a hundred thousand signs that is no list', () => {
  const of = (part: string) => part.repeat(100_000 / part.length);

  it.each([of('љ'), of('a'), of('.'), of('\u0301'), `ana@${of('.')}x`, of('a@'), `a${of(' ')}b`])(
    'is read like any other',
    (text) => {
      const [only, ...others] = readInvitees(text);
      expect([only?.line, others]).toEqual([1, []]);
    },
  );

  it.each([of(' '), of('\t'), of('\r\n')])('may have nobody in it', (text) => {
    expect(readInvitees(text)).toEqual([]);
  });

  it('may end in signs that stand around names', () => {
    expect(readInvitees(`ana@primer.rs ${of('“')} Kos`)).toMatchObject([
      { address: 'ana@primer.rs', name: 'Kos' },
    ]);
  });
});
