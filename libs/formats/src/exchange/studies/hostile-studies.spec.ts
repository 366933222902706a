import { strToU8, type Zippable, zipSync } from 'fflate';
import { itemFormats } from '../formats';
import type { Reading } from '../item-format';

const moodle = (content: Uint8Array) => itemFormats['moodle-xml'].read(content);
const qti = (content: Uint8Array) => itemFormats['qti-30'].read(content);
const cloze = (text: string) =>
  `<question type="cloze"><name><text>z</text></name><questiontext format="html"><text>${text}</text></questiontext></question>`;
const many = (count: number, write: (place: number) => string) =>
  Array.from({ length: count }, (_, place) => write(place)).join('');
const quiz = (inside: string) => `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>${inside}</quiz>`;
const manifest = (items: readonly string[]) =>
  strToU8(
    `<manifest><resources>${items.map((href) => `<resource type="imsqti_item_xmlv2p1" href="${href}"/>`).join('')}</resources></manifest>`,
  );

describe('a file', () => {
  it.each<[string, () => Promise<Reading>]>([
    ['a Cloze question', () => moodle(strToU8(quiz(cloze('{1:SA:=a}'.repeat(15_000)))))],
    [
      'a Cloze question without an end',
      () => moodle(strToU8(quiz(cloze('{1:SA:=a~'.repeat(15_000))))),
    ],
    [
      'an item',
      () =>
        qti(
          strToU8(
            `<assessmentItem identifier="a" title="A">${many(2_000, (place) => `<responseDeclaration identifier="R${place}" cardinality="single" baseType="string"/>`)}<itemBody><p>${many(2_000, (place) => `<textEntryInteraction responseIdentifier="R${place}"/>`)}</p></itemBody></assessmentItem>`,
          ),
        ),
    ],
  ])(
    'with more fields than are taken apart in %s is read at once, and refused',
    async (_, read) => {
      const before = performance.now();
      const { items } = await read();
      expect(items.map((each) => each.item)).toEqual([null]);
      expect(performance.now() - before).toBeLessThan(10_000);
    },
  );

  it('with very many items about one long text keeps it in no more of them than a file may have letters', async () => {
    const names = Array.from({ length: 3_000 }, (_, place) => `a${place}.xml`);
    const about = strToU8(
      '<assessmentItem identifier="a" title="A"><assessmentStimulusRef identifier="S" href="s.xml"/><itemBody><p>Šta?</p><extendedTextInteraction responseIdentifier="R"/></itemBody></assessmentItem>',
    );
    const files: Zippable = {
      'imsmanifest.xml': manifest(names),
      's.xml': strToU8(
        `<assessmentStimulus identifier="S" title="S"><stimulusBody><p>${'reč '.repeat(5_000)}</p></stimulusBody></assessmentStimulus>`,
      ),
      ...Object.fromEntries(names.map((name) => [name, about])),
    };
    const before = performance.now();
    const { items } = await qti(zipSync(files));
    expect(items).toHaveLength(3_000);
    expect(items[0]).toMatchObject({
      notes: expect.arrayContaining([{ effect: 'lost', code: 'shared-text' }]),
    });
    expect(performance.now() - before).toBeLessThan(20_000);
  });
});
