import { strToU8, type Zippable, zipSync } from 'fflate';
import { itemFormats } from '../formats';
import { type Reading, readingLimits } from '../item-format';

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

/** The least of three tries, in milliseconds: what neither somebody else's work nor a full memory lengthens. */
async function processorTime(work: () => Promise<unknown>): Promise<number> {
  const tries: number[] = [];
  while (tries.length < 3) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    tries.push((user + system) / 1_000);
  }
  return Math.min(...tries);
}

/** How much longer ten times as much takes. What is very short is taken for longer than it is. */
async function growth(read: (count: number) => Promise<unknown>, count: number): Promise<number> {
  const few = await processorTime(() => read(count / 10));
  const more = await processorTime(() => read(count));
  return more / Math.max(few, 10);
}

/** Ten where it grows as the file does, a hundred where it grows as its square. */
const mostGrowth = 40;

describe('a file', () => {
  it.each<[string, number, (count: number) => Promise<Reading>]>([
    [
      'a Cloze question',
      15_000,
      (count) => moodle(strToU8(quiz(cloze('{1:SA:=a}'.repeat(count))))),
    ],
    [
      'a Cloze question without an end',
      15_000,
      (count) => moodle(strToU8(quiz(cloze('{1:SA:=a~'.repeat(count))))),
    ],
    [
      'an item',
      2_000,
      (count) =>
        qti(
          strToU8(
            `<assessmentItem identifier="a" title="A">${many(count, (place) => `<responseDeclaration identifier="R${place}" cardinality="single" baseType="string"/>`)}<itemBody><p>${many(count, (place) => `<textEntryInteraction responseIdentifier="R${place}"/>`)}</p></itemBody></assessmentItem>`,
          ),
        ),
    ],
  ])(
    'with more fields than are taken apart in %s is read at once, and refused',
    async (_, count, read) => {
      const { items } = await read(count);
      expect(items.map((each) => each.item)).toEqual([null]);
      expect(await growth(read, count)).toBeLessThan(mostGrowth);
    },
  );

  it('with very many items about one long text keeps it in no more of them than a file may have letters', async () => {
    const about = strToU8(
      '<assessmentItem identifier="a" title="A"><assessmentStimulusRef identifier="S" href="s.xml"/><itemBody><p>Šta?</p><extendedTextInteraction responseIdentifier="R"/></itemBody></assessmentItem>',
    );
    const stimulus = strToU8(
      `<assessmentStimulus identifier="S" title="S"><stimulusBody><p>${'reč '.repeat(5_000)}</p></stimulusBody></assessmentStimulus>`,
    );
    const names = Array.from({ length: 3_000 }, (_, place) => `a${place}.xml`);
    const files: Zippable = {
      'imsmanifest.xml': manifest(names),
      's.xml': stimulus,
      ...Object.fromEntries(names.map((name) => [name, about])),
    };
    const { items } = await qti(zipSync(files));
    expect(items).toHaveLength(names.length);
    expect(items[0]).toMatchObject({
      notes: expect.arrayContaining([{ effect: 'lost', code: 'shared-text' }]),
    });
    const kept = items.reduce((letters, { item }) => letters + JSON.stringify(item).length, 0);
    expect(kept).toBeLessThan(readingLimits.characters);
  });
});
