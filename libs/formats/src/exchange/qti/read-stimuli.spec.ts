import { plainText } from '@svetionik/domain/content/plain-text';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import { aboutStimulus, choiceAboutStimulus, packageOf, stimulus } from '../../../spec/given-qti';
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
      packageOf({
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
      packageOf({
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
      packageOf({
        'prvo.xml': choiceAboutStimulus('prvo', 'A'),
        'ref/noc.xml': stimulus('<p>Tekst.</p>'),
      }),
    );
    expect(alone.items.map(({ item, notes }) => [item?.kind, wordsOf(item), notes])).toEqual([
      ['single-choice', 'Tekst.\nPitanje prvo', []],
    ]);
    const { items } = await readQti(
      packageOf({
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
    const missing = await readQti(packageOf({ 'prvo.xml': choiceAboutStimulus('prvo', 'A') }));
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
      packageOf({ ...many, 'ref/noc.xml': stimulus('<p>Tekst.</p>') }),
    );
    expect(
      items.map(({ item, notes }) => [item?.kind === 'case-study' && item.questions.length, notes]),
    ).toEqual([
      [6, [{ effect: 'changed', code: 'shared-text', detail: '1 / 2' }]],
      [5, [{ effect: 'changed', code: 'shared-text', detail: '2 / 2' }]],
    ]);
  });
});
