import { holdsPersonalNumber, collectTexts } from './collect-texts';

const paragraph = (...texts: readonly string[]) => ({
  kind: 'paragraph',
  runs: texts.map((text) => ({ text })),
});
const block = (id: string, ...texts: readonly string[]) => ({
  id,
  kind: 'text',
  body: texts.map((text) => paragraph(text)),
});

describe('collectTexts', () => {
  it.each<[unknown, readonly string[]]>([
    ['a', ['a']],
    [null, []],
    [12, []],
    [{ title: 'a', minutes: 3 }, ['a']],
    [{ title: 'A', summary: 'B' }, ['A', 'B', 'A\nB']],
    [{ title: 'A', at: '2026-11-25T10:00:00.000Z' }, ['A']],
    [{ title: 'A', at: '2026-11-25T10:00:00Z 12' }, ['A', '2026-11-25T10:00:00Z 12']],
    [[{ text: '0101' }, { text: '09971', strong: true }], ['010109971']],
    [
      [{ text: 'ovde', link: 'tel:192', fact: 'broj-1', language: 'en' }],
      ['ovde', 'tel:192', 'broj-1', 'en'],
    ],
    [{ file: { hash: '1506099715000', mediaType: 'image/webp' } }, ['image/webp']],
    [[{ id: 'o', text: [{ kind: 'p', runs: [{ text: 'b' }] }] }], ['o', 'p', 'b']],
    [{ draw: { prepoznavanje: 2, 'cilj-2': 1 } }, ['cilj-2']],
    [
      { module: '01990000-0000-7000-8000-00000000ffff', password: 'a', current: 'b', token: 'c' },
      [],
    ],
    [{ order: ['3', '1'], columns: ['1', '2'] }, ['3', '1', '1', '2']],
  ])('finds in %j', (value, texts) => {
    expect(collectTexts(value)).toEqual(texts);
  });
});

describe('holdsPersonalNumber', () => {
  it.each<[string, unknown, boolean]>([
    ['in one text', { title: 'Broj 0101099710005' }, true],
    ['not in an instant that looks like one', { claimedAt: '2005-08-01T01:48:31.517Z' }, false],
    ['split over runs', { body: [paragraph('Broj 0101', '099', '710005.')] }, true],
    ['split over paragraphs', { body: [paragraph('Broj 0101099'), paragraph('710005')] }, true],
    [
      'split around an empty paragraph',
      { body: [paragraph('Broj 0101099'), paragraph(''), paragraph('710005')] },
      true,
    ],
    [
      'split over the entries of a list',
      {
        body: [
          { kind: 'list', ordered: true, entries: [[paragraph('0101099')], [paragraph('710005')]] },
        ],
      },
      true,
    ],
    [
      'split over a heading and a quote',
      {
        body: [
          { kind: 'heading', level: 2, runs: [{ text: '0101099' }] },
          { kind: 'quote', body: [paragraph('710005')] },
        ],
      },
      true,
    ],
    [
      'split over blocks with names',
      { blocks: [block('uvod-1', 'Broj 0101099'), block('uvod-2', '710005')] },
      true,
    ],
    [
      'split over title and text',
      { title: '0101099', minutes: 5, blocks: [block('uvod', '710005')] },
      true,
    ],
    [
      'split over the cells of a table',
      { rows: [[[paragraph('0101099')], [paragraph('71')]], [[paragraph('0005')]]] },
      true,
    ],
    [
      'split over two fields',
      { profession: 'health', employer: 'Dom 0101099', licenceNumber: '710005' },
      true,
    ],
    ['in the name of a member', { draw: { 'cilj-0101099-710005': 1 } }, true],
    ['in an id', { blocks: [block('osoba-0101099710005', 'a')] }, true],
    [
      'in a link',
      { body: [{ kind: 'paragraph', runs: [{ text: 'ovde', link: 'tel:0101099710005' }] }] },
      true,
    ],
    [
      'not where words stand between',
      { body: [paragraph('Broj 0101099'), paragraph('i 710005')] },
      false,
    ],
    [
      'not in the order of options',
      {
        kind: 'ordering',
        order: ['0', '1', '0', '1', '0', '9', '9', '7', '1', '0', '0', '0', '5'],
      },
      false,
    ],
    [
      'not in an answer before its time',
      { response: { kind: 'short-text', text: '31120' }, claimedAt: '2026-11-25T10:00:00.000Z' },
      false,
    ],
    [
      'not in names one after the other',
      [{ module: '0101099', lesson: '710', block: '005' }],
      false,
    ],
    ['not in a password, which is kept as a hash', { password: '0101099710005' }, false],
    [
      'not in what a device signed for a passkey',
      { response: { signature: '0101099710005' } },
      false,
    ],
    ['not in an id that was drawn', { id: '01010997-1000-5000-8000-000000000000' }, false],
    [
      'not in a number that goes on in the next run',
      { body: [paragraph('0101099710005', '5')] },
      false,
    ],
  ])('%s', (_, value, holds) => {
    expect(holdsPersonalNumber(value)).toBe(holds);
  });
});
