import { paragraph } from '../../spec/given-items';
import type { HandoutBlock } from '../course/block';
import { completeHandout, isLineToFill } from './complete-handout';
import { findHandout } from './find-handout';
import type { PrintedHandout } from './printed-handout';
import { collectContactKeys } from './printed-handout';
import { writeHandoutText } from './write-handout-text';

const contact = {
  label: 'Centar',
  site: null,
  area: null,
  hours: null,
  grade: null,
  checkedOn: null,
};
const fact = {
  id: 'pratnja',
  version: 1,
  statement: 'Pratnja ostaje samo uz pristanak.',
  source: 'Zakon',
  checkedOn: '2026-11-24',
  checkBy: '2027-11-24',
};
const plain: PrintedHandout = {
  language: 'sr-Latn',
  title: 'Podsetnik',
  description: 'Jedna strana.',
  checklist: true,
  body: paragraph('Pitajte nasamo.'),
  module: 'Znaci',
  facts: [],
  corrections: [],
  contacts: [],
  day: '2026-11-29',
};

const lines = (handout: Partial<PrintedHandout>) =>
  writeHandoutText({ ...plain, ...handout }).split('\r\n');

describe('completeHandout', () => {
  it('puts a number and the mark of a source once, after the last stretch that names them', () => {
    const runs = [
      { text: 'Zovite ' },
      { text: 'CP', link: 'contact:cptv' },
      { text: 'TV', link: 'contact:cptv', strong: true },
      { text: ', ' },
      { text: 'uz pristanak', fact: 'pratnja' },
      { text: '.' },
    ] as const;
    const { body } = completeHandout({
      ...plain,
      body: [{ kind: 'paragraph', runs }],
      contacts: [{ ...contact, key: 'cptv', number: '011 000' }],
      facts: [fact],
    });
    const [first] = body;
    const words = first && 'runs' in first ? first.runs.map(({ text }) => text).join('') : '';
    expect(words).toBe('Zovite CPTV (011 000), uz pristanak\u00a0[1].');
  });

  it.each([
    [{ number: null, site: 'https://www.centar.rs' }, 'broj nije unet', 'centar.rs'],
    [{ number: null, site: null }, 'broj nije unet', ''],
    [
      { number: '192', site: 'https://policija.rs', area: 'Niš', hours: '0–24' },
      '192',
      'Niš · 0–24',
    ],
    [
      { number: '192', hours: '0–24', grade: 'official', checkedOn: '2026-11-27' },
      '192',
      '0–24 · izvor pročitan 27. 11. 2026.',
    ],
    [
      { number: '192', grade: 'second-hand', checkedOn: '2026-11-27' },
      '192',
      'iz druge ruke · izvor pročitan 27. 11. 2026.',
    ],
    [
      { number: '192', grade: 'organisation', checkedOn: '2026-11-27' },
      '192',
      'broj unet 27. 11. 2026.',
    ],
  ] as const)('says of a contact what is known of it: %j', (known, number, about) => {
    const contacts = [{ ...contact, key: 'cptv', ...known }];
    expect(completeHandout({ ...plain, contacts }).contacts.entries).toEqual([
      { label: 'Centar', number, about, known: number === '192' },
    ]);
  });

  it.each([
    [{ place: 'član 14', grade: 'official' }, 'Zakon, član 14, provereno 24. 11. 2026.'],
    [{ grade: 'second-hand' }, 'Zakon, iz druge ruke, provereno 24. 11. 2026.'],
    [{ status: 'verify' }, 'Zakon, nije potvrđeno, provereno 24. 11. 2026.'],
  ] as const)('says how well a fact is founded: %j', (known, said) => {
    const { sources } = completeHandout({ ...plain, facts: [{ ...fact, ...known }] });
    expect(sources.entries).toEqual([{ mark: '[1]', text: said }]);
  });
});

describe('writeHandoutText', () => {
  it('leaves out what there is nothing of', () => {
    expect(lines({})).toEqual([
      'Podsetnik',
      '=========',
      '',
      'Jedna strana.',
      '',
      'Pitajte nasamo.',
      '',
      'Iz modula „Znaci“, 29. 11. 2026.',
      '',
    ]);
  });

  it.each([
    [true, false, ['[ ] Prvo', '    [ ] Unutra', 'Zamena: ______________________']],
    [false, false, ['- Prvo', '  - Unutra', 'Zamena: ______________________']],
    [false, true, ['1. Prvo', '   - Unutra', '2. Zamena:']],
  ])('marks the entries of a list: boxes %s, numbers %s', (checklist, ordered, written) => {
    const inside = { kind: 'list', ordered: false, entries: [paragraph('Unutra')] } as const;
    const entries = [[...paragraph('Prvo'), inside], paragraph('Zamena:')];
    const text = lines({ checklist, body: [{ kind: 'list', ordered, entries }] });
    expect(text.slice(5, 8)).toEqual(written);
  });

  it('tells what has changed before the text', () => {
    const text = lines({
      corrections: [{ ...fact, statement: 'Sada je drugačije.', place: null }],
    });
    expect(text.slice(5, 9)).toEqual([
      'Ispravka: od kada je ovo napisano, promenilo se',
      '-----------------------------------------------',
      '',
      'Sada je drugačije. (Zakon, provereno 24. 11. 2026.)',
    ]);
  });
});

it.each([
  ['Zamena:', false, true],
  ['Zamena:', true, false],
  ['Zamena', false, false],
])('%s with numbers %s is a line to write on: %s', (text, ordered, is) => {
  expect(isLineToFill(paragraph(text), ordered)).toBe(is);
});

it('finds a handout by its id wherever it stands, and nothing else', () => {
  const handout: HandoutBlock = { ...plain, id: 'h', kind: 'handout' };
  const note = { id: 'n', kind: 'content-note', title: '', reason: [] } as const;
  const lessons = [
    {
      id: 'l',
      title: '',
      minutes: 1,
      blocks: [{ ...note, blocks: [{ id: 't', kind: 'text', body: [] }], alternative: [handout] }],
    },
  ] as const;
  expect(['h', 't', 'x'].map((id) => findHandout({ lessons }, id)?.id)).toEqual([
    'h',
    undefined,
    undefined,
  ]);
});

it('collects the contacts that a text names, each once', () => {
  const runs = ['contact:astra', 'https://astra.rs', 'contact:police', 'contact:astra'];
  const body = [{ kind: 'paragraph', runs: runs.map((link) => ({ text: 'x', link })) }];
  expect([...collectContactKeys(body)]).toEqual(['astra', 'police']);
});
