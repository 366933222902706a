import { plainText } from '@svetionik/domain/content/plain-text';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import {
  aboutStimulus,
  choiceAboutStimulus,
  writeGivenPackage,
  stimulus,
} from '../../../spec/given-qti';
import { exportItems } from '../export-items';
import { findDifferences } from '../differences';
import { itemFormats } from '../formats';
import { readQti } from './read-qti';

const essay = aboutStimulus('esej', {
  declared:
    '<qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="string"/>',
  inside:
    '<qti-item-body><qti-extended-text-interaction response-identifier="RESPONSE"><qti-prompt>Opišite.</qti-prompt></qti-extended-text-interaction></qti-item-body>',
});
const png = Uint8Array.from(Buffer.from('\u0089PNG\r\n\u001a\n a picture', 'latin1'));
const night = stimulus(
  '<h2>Noć</h2><p>Devojka sedi u predvorju.</p><p><img src="../slike/hol.png" alt="Predvorje" width="40" height="30"/></p>',
);
const wordsOf = (item: AssessmentItem | null | undefined) => plainText(item?.prompt ?? []);

describe('items that share a stimulus', () => {
  it('are one case study, with its text and picture', async () => {
    const { items, pictures } = await readQti(
      writeGivenPackage({
        'prvo.xml': choiceAboutStimulus('prvo', 'A', ' normal-maximum="2"'),
        'drugo.xml': choiceAboutStimulus('drugo', 'B'),
        'ref/noc.xml': night,
        'slike/hol.png': png,
      }),
    );
    expect(items).toMatchObject([
      {
        title: 'Noć u hotelu',
        notes: [],
        file: 'prvo.xml',
        item: {
          id: 'noc',
          kind: 'case-study',
          picture: { alternative: 'Predvorje', width: 40 },
          points: 3,
          questions: [
            { id: 'prvo', points: 2, key: 'a', options: [{ id: 'a' }, { id: 'b' }] },
            { id: 'drugo', points: 1, key: 'q2-2', options: [{ id: 'q2-1' }, { id: 'q2-2' }] },
          ],
        },
      },
    ]);
    const [study] = items;
    if (study?.item?.kind !== 'case-study') throw new Error('no case study');
    expect(plainText(study.item.vignette)).toBe('Noć\nDevojka sedi u predvorju.');
    expect(wordsOf(study.item)).toBe('Noć u hotelu');
    expect([...(pictures ?? [])]).toHaveLength(1);
  });

  it.each(['qti-21', 'qti-22', 'qti-30'] as const)('go out and in again by %s', async (name) => {
    const { items, pictures = new Map() } = await readQti(
      writeGivenPackage({
        'prvo.xml': choiceAboutStimulus('prvo', 'A'),
        'drugo.xml': choiceAboutStimulus('drugo', 'B'),
        'ref/noc.xml': night,
        'slike/hol.png': png,
      }),
    );
    const [study] = items.flatMap(({ item }) => item ?? []);
    if (study === undefined) throw new Error('no item');
    const { content, report } = await exportItems(itemFormats[name], [study], '', pictures);
    expect([...report]).toEqual([]);
    const again = await readQti(content);
    expect(again.items).toHaveLength(1);
    expect(again.items[0]?.item && findDifferences(study, again.items[0].item)).toEqual([]);
    expect([...(again.pictures ?? [])]).toEqual([...pictures]);
  });

  it('keeps the text before a question that is alone with it, or that no case study can hold', async () => {
    const alone = await readQti(
      writeGivenPackage({
        'prvo.xml': choiceAboutStimulus('prvo', 'A'),
        'ref/noc.xml': stimulus('<p>Tekst.</p>'),
      }),
    );
    expect(alone.items.map(({ item, notes }) => [item?.kind, wordsOf(item), notes])).toEqual([
      ['single-choice', 'Tekst.\nPitanje prvo', []],
    ]);
    const { items } = await readQti(
      writeGivenPackage({
        'prvo.xml': choiceAboutStimulus('prvo', 'A'),
        'esej.xml': essay,
        'drugo.xml': choiceAboutStimulus('drugo', 'B'),
        'ref/noc.xml': stimulus('<p>Tekst.</p>'),
      }),
    );
    expect(items.map(({ item, file }) => [item?.kind, wordsOf(item), file])).toEqual([
      ['case-study', 'Noć u hotelu', 'prvo.xml'],
      ['open-answer', 'Tekst.\nOpišite.', 'esej.xml'],
    ]);
  });

  it('tells of a text that is not there, and parts more questions than a case study has', async () => {
    const missing = await readQti(
      writeGivenPackage({ 'prvo.xml': choiceAboutStimulus('prvo', 'A') }),
    );
    expect(missing.items).toMatchObject([
      {
        item: { kind: 'single-choice' },
        notes: [{ effect: 'lost', code: 'shared-text', detail: 'ref/noc.xml' }],
      },
    ]);
    const many = Object.fromEntries(
      [...'abcdefghijk'].map((name) => [`${name}.xml`, choiceAboutStimulus(name, 'A')]),
    );
    const { items } = await readQti(
      writeGivenPackage({ ...many, 'ref/noc.xml': stimulus('<p>Tekst.</p>') }),
    );
    expect(
      items.map(({ item, notes }) => [item?.kind === 'case-study' && item.questions.length, notes]),
    ).toEqual([
      [6, [{ effect: 'changed', code: 'shared-text', detail: '1 / 2' }]],
      [5, [{ effect: 'changed', code: 'shared-text', detail: '2 / 2' }]],
    ]);
  });

  it('tell of what explains the text to those who need it, and where the first question stood', async () => {
    const explained = stimulus('<p>Tekst.</p>').replace(
      '</qti-assessment-stimulus>',
      '<qti-catalog-info><qti-catalog id="a"/></qti-catalog-info></qti-assessment-stimulus>',
    );
    const { items } = await readQti(
      writeGivenPackage({
        'esej.xml': essay,
        'prvo.xml': choiceAboutStimulus('prvo', 'A'),
        'drugo.xml': choiceAboutStimulus('drugo', 'B'),
        'ref/noc.xml': explained,
      }),
    );
    expect(items[0]).toMatchObject({
      file: 'prvo.xml',
      notes: [{ effect: 'lost', code: 'other-parts', detail: 'catalogInfo' }],
    });
  });
});

describe('items below a text in a test', () => {
  const plain = (name: string) =>
    choiceAboutStimulus(name, 'A').replace(/<qti-assessment-stimulus-ref[^>]*>/, '');
  const test = (block: string) =>
    `<?xml version="1.0" encoding="UTF-8"?><qti-assessment-test xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="T" title="Test"><qti-test-part identifier="P" navigation-mode="nonlinear" submission-mode="simultaneous"><qti-assessment-section identifier="deo-1" title="Hotel" visible="true">${block}<qti-assessment-item-ref identifier="i1" href="prvo.xml"/><qti-assessment-item-ref identifier="i2" href="drugo.xml"/></qti-assessment-section></qti-test-part></qti-assessment-test>`;
  const block = (attributes: string, text: string) =>
    `<qti-rubric-block ${attributes}><qti-content-body><p>${text}</p></qti-content-body></qti-rubric-block>`;
  const long = Array.from({ length: 40 }, (_, place) => `reč${place}`).join(' ');
  const files = {
    'prvo.xml': plain('prvo'),
    'drugo.xml': plain('drugo'),
    'trece.xml': plain('trece'),
  };

  it.each<[string, string, unknown[], string[]]>([
    ['a passage', block('view="candidate"', long), ['case-study', 'single-choice'], []],
    [
      'what is called a stimulus',
      block('view="candidate" class="stimulus"', 'Devojka.'),
      ['case-study', 'single-choice'],
      [],
    ],
    [
      'short instructions',
      block('view="candidate"', 'Odgovorite.'),
      Array(3).fill('single-choice'),
      ['lost other-parts'],
    ],
    [
      'long instructions',
      block('view="candidate" use="instructions"', long),
      Array(3).fill('single-choice'),
      ['lost other-parts'],
    ],
    ['what scorers see', block('view="scorer"', long), Array(3).fill('single-choice'), []],
  ])('with %s', async (_, text, kinds, told) => {
    const { items } = await readQti(writeGivenPackage({ ...files, 'test.xml': test(text) }));
    expect(items.map(({ item }) => item?.kind)).toEqual(kinds);
    expect(items[0]?.notes.map(({ effect, code }) => `${effect} ${code}`)).toEqual(told);
    expect(items.at(-1)?.notes).toEqual([]);
  });
});

describe('materials beside an item', () => {
  const material = (inside: string) =>
    choiceAboutStimulus('prvo', 'A').replace(
      /<qti-assessment-stimulus-ref[^>]*>/,
      `<qti-companion-materials-info>${inside}</qti-companion-materials-info>`,
    );
  const digital = (address: string) =>
    `<qti-digital-material label="Spisak"><qti-file-href mime-type="text/html">${address}</qti-file-href></qti-digital-material>`;

  it.each([
    [
      'a calculator',
      '<qti-calculator><qti-calculator-type>basic</qti-calculator-type><qti-description>Digitron</qti-description></qti-calculator>',
      'Pitanje prvo',
      'lost companion calculator basicDigitron',
    ],
    ['a document', digital('spisak.pdf'), 'Pitanje prvo', 'lost companion Spisak'],
    ['a page that is not there', digital('nema.html'), 'Pitanje prvo', 'lost companion Spisak'],
    ['a page', digital('spisak.html'), 'Znaci\nPitanje prvo', 'changed companion Spisak'],
    [
      'words',
      '<qti-physical-material>Lenjir</qti-physical-material>',
      'Lenjir\nPitanje prvo',
      'changed companion Lenjir',
    ],
  ])('with %s', async (_, inside, asked, told) => {
    const { items } = await readQti(
      writeGivenPackage({
        'prvo.xml': material(inside),
        'spisak.html': '<h2>Znaci</h2>',
        'spisak.pdf': '%PDF',
      }),
    );
    expect(items.map(({ item }) => wordsOf(item))).toEqual([asked]);
    expect(
      items[0]?.notes.map(({ effect, code, detail }) => [effect, code, detail].join(' ')),
    ).toEqual([told]);
  });
});
