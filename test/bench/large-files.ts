import type { ItemFormatName } from '@svetionik/domain/exchange/item-formats';
import { strToU8, zipSync } from 'fflate';

/** Questions in each of the files: as many as are read of one. */
export const largeFileSize = 50_000;

const repeat = (make: (place: number) => string) =>
  Array.from({ length: largeFileSize }, (_, place) => make(place)).join('');

const inMoodle = (place: number) =>
  `<question type="shortanswer"><questiontext><text>P${place}</text></questiontext><answer fraction="100"><text>a</text></answer></question>\n`;

const inQti = strToU8(
  '<assessmentItem identifier="a" title="A"><itemBody><p>Šta?</p><choiceInteraction responseIdentifier="RESPONSE"><simpleChoice identifier="a">A</simpleChoice></choiceInteraction></itemBody></assessmentItem>',
);

/** Small questions in each family of formats. */
export const largeFiles: readonly {
  readonly name: string;
  readonly format: ItemFormatName;
  make(): Uint8Array;
}[] = [
  {
    name: 'GIFT',
    format: 'gift',
    make: () => strToU8(repeat((place) => `P${place}? {=a ~b}\n\n`)),
  },
  {
    name: 'Aiken',
    format: 'aiken',
    make: () => strToU8(repeat((place) => `P${place}?\nA. a\nB. b\nANSWER: A\n\n`)),
  },
  {
    name: 'CSV',
    format: 'csv',
    make: () => strToU8(`kind;prompt;option_1\n${repeat((place) => `short-text;P${place};a\n`)}`),
  },
  {
    name: 'Moodle XML',
    format: 'moodle-xml',
    make: () => strToU8(`<quiz>${repeat(inMoodle)}</quiz>`),
  },
  { name: 'QTI', format: 'qti-30', make: makePackage },
];

function makePackage(): Uint8Array {
  const names = Array.from({ length: largeFileSize }, (_, place) => `${place}.xml`);
  const resources = names
    .map((name) => `<resource type="imsqti_item_xmlv2p1" href="${name}"/>`)
    .join('');
  const manifest = strToU8(`<manifest><resources>${resources}</resources></manifest>`);
  return zipSync(
    { 'imsmanifest.xml': manifest, ...Object.fromEntries(names.map((name) => [name, inQti])) },
    { level: 0 },
  );
}
