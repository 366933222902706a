import { publishedNumbers } from '../contacts/published-numbers';
import { findIdentifiers, type IdentifierKind } from './identifiers';
import { collectIdentifiers } from './collect-identifiers';

const published = publishedNumbers(['063 610 590']);
const found = (text: string) =>
  findIdentifiers(text, published).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('what may tell who somebody is', () => {
  it.each<[string, IdentifierKind, string]>([
    ['Zovite +381 64 123 4567.', 'phone', '+381 64 123 4567'],
    ['Zovite +381 (0)64 123-45-67', 'phone', '+381 (0)64 123-45-67'],
    ['00381641234567', 'phone', '00381641234567'],
    ['tel. 064/123-45-67, uveče', 'phone', '064/123-45-67'],
    ['tel:0641234567', 'phone', '0641234567'],
    ['061.123.45.67', 'phone', '061.123.45.67'],
    ['011/2345-678', 'phone', '011/2345-678'],
    ['(021) 450 123', 'phone', '(021) 450 123'],
    ['0230 123 456', 'phone', '0230 123 456'],
    ['Број је ０６４ １２３ ４５６７', 'phone', '０６４ １２３ ４５６７'],
    ['064\u00a0123\u20114567', 'phone', '064\u00a0123\u20114567'],
    ['064\u200b1234567', 'phone', '064\u200b1234567'],
    ['+44 20 7946 0123', 'phone', '+44 20 7946 0123'],
    ['vozilo BG 123-AB', 'plate', 'BG 123-AB'],
    ['BG-1234-AB', 'plate', 'BG-1234-AB'],
    ['BG123AB', 'plate', 'BG123AB'],
    ['bg 123-ab', 'plate', 'bg 123-ab'],
    ['возило БГ 123-АБ', 'plate', 'БГ 123-АБ'],
    ['ВG 123-АB', 'plate', 'ВG 123-АB'],
    ['ŠA 045 ČĆ', 'plate', 'ŠA 045 ČĆ'],
    ['NS•012•XY', 'plate', 'NS•012•XY'],
    ['pasoš br. 012345678', 'passport', '012345678'],
    ['broj pasoša: 012 345 678', 'passport', '012 345 678'],
    ['Пасош број 012345678', 'passport', '012345678'],
    ['putna isprava PA 0123456', 'passport', 'PA 0123456'],
    ['passport no. 012345678', 'passport', '012345678'],
    ['lična karta 009876543', 'identity-card', '009876543'],
    ['broj lične karte je 009876543.', 'identity-card', '009876543'],
    ['бр. л.к. 009876543', 'identity-card', '009876543'],
    ['LK 009876543', 'identity-card', '009876543'],
    ['identity card 009876543', 'identity-card', '009876543'],
    ['RS35 2600 0560 1001 6113 79', 'iban', 'RS35 2600 0560 1001 6113 79'],
    ['RS35260005601001611379', 'iban', 'RS35260005601001611379'],
    ['rs35-2600-0560-1001-6113-79', 'iban', 'rs35-2600-0560-1001-6113-79'],
    ['na DE89 3704 0044 0532 0130 00,', 'iban', 'DE89 3704 0044 0532 0130 00'],
    ['GB82 WEST 1234 5698 7654 32', 'iban', 'GB82 WEST 1234 5698 7654 32'],
  ])('in %j', (text, kind, written) => {
    expect(found(text)).toEqual([[kind, written]]);
  });

  it.each([
    '116 000, 192, 011 785 0000, +381 11 785 0000, 063/610-590',
    'od 05.03.2026. do 12.04.2026. u 10:30',
    '„Službeni glasnik RS“, br. 85/2005, 88/2005 – ispr. i 107/2005',
    'broj 022-05-1234/2026',
    'broj 011-00-34/2026-01',
    'iznos 1.250.000,00 dinara',
    'PIB 104521789, matični broj 17612345',
    'pasoš važi 10 godina od 05.03.2026.',
    'su 120 na 400, a ni 300 je',
    'BG 1234 km',
    'ISO 9001:2015 i 978-86-7549-123-4',
    'RS35 2600 0560 1001 6113 78',
    'član 388. stav 2. tačka 1',
    '01990000-0000-7000-8000-00000000ffff',
    'o kursu /learn/bc1234ab-0641-7234-8000-0641234567ff',
    'https://www.primer.rs/2026/11/27/064',
    '2026-11-27T10:00:00.000Z',
    '',
  ])('not in %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('collectIdentifiers', () => {
  it('names the kinds and where they stand', () => {
    const value = {
      email: '0641234567@primer.rs',
      password: '064 123 4567',
      id: '01990000-0000-7000-8000-000641234567',
      blocks: [{ body: [{ runs: [{ text: 'Zovite 064 ' }, { text: '123 4567', strong: true }] }] }],
      cells: ['vozilo BG 123-AB'],
      link: 'tel:%30641234567',
    };
    expect(collectIdentifiers(value, published).map(({ path, kind }) => [path, kind])).toEqual([
      ['blocks.0.body.0.runs', 'phone'],
      ['cells.0', 'plate'],
      ['link', 'phone'],
    ]);
  });

  it('reads nothing of what a device answers for a passkey, where a plate is chance', () => {
    const plate = 'xK3_BG-123-AB_d8';
    const response = { clientDataJSON: plate, authenticatorData: plate, signature: plate };
    const value = { answer: { rawId: plate, response: { ...response, attestationObject: plate } } };
    expect(collectIdentifiers({ text: plate }, published).map(({ kind }) => kind)).toEqual([
      'plate',
    ]);
    expect(collectIdentifiers(value, published)).toEqual([]);
  });

  it.each([
    ['seminar-ni-2024-os', []],
    ['studio-bc1234ab', []],
    ['0641234567', ['phone']],
  ])('takes no years between the words of the address %j for a plate', (slug, kinds) => {
    expect(collectIdentifiers({ slug }, published).map(({ kind }) => kind)).toEqual(kinds);
  });
});
