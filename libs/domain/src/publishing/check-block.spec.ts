import { givenCheck, givenFile, givenNote, givenText } from '../../spec/given-content';
import { givenSingleChoice, paragraph } from '../../spec/given-items';
import type {
  Block,
  ContentNoteBlock,
  PictureBlock,
  TableBlock,
  VideoBlock,
} from '../course/block';
import { checkBlock } from './check-block';

const givenHandout = {
  id: 'a',
  kind: 'handout',
  title: 'Podsetnik',
  description: 'Jedna strana',
  checklist: true,
  body: paragraph('Pitajte nasamo.'),
} as const;
const picture: PictureBlock = {
  id: 'p',
  kind: 'picture',
  file: givenFile,
  width: 800,
  height: 600,
  alternative: 'Čekaonica',
  decorative: false,
};
const video: VideoBlock = {
  id: 'v',
  kind: 'video',
  title: 'Razgovor',
  file: givenFile,
  seconds: 90,
  transcript: paragraph('Reči'),
  captions: [
    { from: 0, to: 4.5, text: 'Zdravo' },
    { from: 4.5, to: 90, text: 'Ja sam' },
  ],
};
const table: TableBlock = {
  id: 't',
  kind: 'table',
  caption: 'Ko šta radi',
  columns: ['Ko', 'Šta'],
  rows: [[paragraph('Lekar'), paragraph('Pita')]],
};
const note: ContentNoteBlock = {
  id: 'n',
  kind: 'content-note',
  title: 'Opis povrede',
  reason: paragraph('Da biste prepoznali'),
  blocks: [{ id: 'n-1', kind: 'text', body: paragraph('Opis') }],
  alternative: [{ id: 'n-2', kind: 'text', body: paragraph('Bez opisa') }],
};
const section = { id: 's', title: 'Deo', body: paragraph('Reči') };
const sign = { id: 'z', sign: 'Drugi odgovara', detail: 'umesto pacijenta' };
const noFile = { hash: '', mediaType: 'image/png', bytes: 0 };

describe('checkBlock', () => {
  it.each<[string, Block, string[]]>([
    ['text', givenText('a'), []],
    ['text without words', { id: 'a', kind: 'text', body: [] }, ['text-missing body']],
    [
      'a call-out',
      { id: 'a', kind: 'callout', tone: 'law', title: 'Zakon', body: paragraph('Član') },
      [],
    ],
    [
      'a call-out without title',
      { id: 'a', kind: 'callout', tone: 'law', title: '', body: paragraph('Član') },
      ['text-missing title'],
    ],
    ['a picture', picture, []],
    [
      'a picture without alternative',
      { ...picture, alternative: ' ' },
      ['picture-alternative-missing alternative'],
    ],
    ['a decorative picture', { ...picture, alternative: '', decorative: true }, []],
    [
      'a decorative picture that says something',
      { ...picture, decorative: true },
      ['decorative-with-alternative alternative'],
    ],
    ['a picture without file', { ...picture, file: noFile }, ['file-missing file']],
    ['a picture without size', { ...picture, width: 0 }, ['number-out-of-range width']],
    ['a picture with a bad caption', { ...picture, caption: [] }, ['text-missing caption']],
    ['a film', video, []],
    [
      'a film without transcript',
      { ...video, transcript: paragraph('') },
      ['transcript-missing transcript'],
    ],
    ['a film without captions', { ...video, captions: [] }, ['captions-missing captions']],
    [
      'a film with a caption without words',
      { ...video, captions: [{ from: 0, to: 1, text: ' ' }] },
      ['text-missing captions/1'],
    ],
    [
      'a film with captions at the same time',
      {
        ...video,
        captions: [
          { from: 0, to: 4, text: 'A' },
          { from: 2, to: 6, text: 'B' },
        ],
      },
      [],
    ],
    [
      'a film with a caption before the one above',
      {
        ...video,
        captions: [
          { from: 4, to: 6, text: 'A' },
          { from: 2, to: 4, text: 'B' },
        ],
      },
      ['captions-out-of-order captions/2'],
    ],
    [
      'a film with a caption of no length',
      { ...video, captions: [{ from: 4, to: 4, text: 'A' }] },
      ['captions-out-of-order captions/1'],
    ],
    [
      'a film with a caption before its beginning',
      { ...video, captions: [{ from: -1, to: 4, text: 'A' }] },
      ['captions-out-of-order captions/1'],
    ],
    [
      'a film with a caption after its end',
      { ...video, captions: [{ from: 4, to: 90.5, text: 'A' }] },
      ['captions-out-of-order captions/1'],
    ],
    ['a table', table, []],
    ['a table with an empty cell', { ...table, rows: [[paragraph('Lekar'), []]] }, []],
    [
      'a table with a row without name',
      { ...table, rows: [[[], paragraph('Pita')]] },
      ['text-missing rows/1/1'],
    ],
    [
      'a table with a short row',
      { ...table, rows: [...table.rows, [paragraph('Lekar')]] },
      ['table-not-rectangular rows/2'],
    ],
    ['a table with a long row', { ...table, columns: ['Ko'] }, ['table-not-rectangular rows/1']],
    [
      'a table with a column without name',
      { ...table, columns: ['Ko', ''] },
      ['text-missing columns/2'],
    ],
    ['a table without rows', { ...table, rows: [] }, ['entries-missing rows']],
    ['an accordion', { id: 'a', kind: 'accordion', sections: [section] }, []],
    [
      'an accordion without sections',
      { id: 'a', kind: 'accordion', sections: [] },
      ['entries-missing sections'],
    ],
    [
      'an accordion with a section twice',
      { id: 'a', kind: 'accordion', sections: [section, section] },
      ['id-repeated sections/s'],
    ],
    [
      'an accordion with an empty section',
      { id: 'a', kind: 'accordion', sections: [{ ...section, body: [] }] },
      ['text-missing sections/s/body'],
    ],
    ['indicators', { id: 'a', kind: 'indicators', title: 'Znaci', indicators: [sign] }, []],
    [
      'indicators without any',
      { id: 'a', kind: 'indicators', title: 'Znaci', indicators: [] },
      ['entries-missing indicators'],
    ],
    [
      'an indicator without detail',
      { id: 'a', kind: 'indicators', title: 'Znaci', indicators: [{ ...sign, detail: '' }] },
      ['text-missing indicators/z/detail'],
    ],
    [
      'a download',
      {
        id: 'a',
        kind: 'download',
        title: 'Podsetnik',
        description: 'Jedna strana',
        file: givenFile,
      },
      [],
    ],
    [
      'a download without file',
      { id: 'a', kind: 'download', title: 'Podsetnik', description: 'Jedna strana', file: noFile },
      ['file-missing file'],
    ],
    ['a handout', givenHandout, []],
    ['a handout without text', { ...givenHandout, body: [] }, ['text-missing body']],
    [
      'a handout with a sign that no document can print',
      { ...givenHandout, title: 'Podsetnik 🙂' },
      ['sign-unprintable body'],
    ],
    ['a content note', givenNote('a'), []],
    [
      'a content note without another way',
      { ...note, alternative: [] },
      ['note-alternative-missing alternative'],
    ],
    ['a content note about nothing', { ...note, blocks: [] }, ['note-empty blocks']],
    ['a content note without reason', { ...note, reason: [] }, ['text-missing reason']],
    ['a knowledge check', givenCheck('a'), []],
    [
      'a knowledge check without key',
      { id: 'a', kind: 'knowledge-check', item: givenSingleChoice({ key: '' }) },
      ['key-missing'],
    ],
  ])('%s', (_, block, expected) => {
    const problems = checkBlock(block);
    expect(
      problems.map(({ code, where }) => [code, where.field].filter(Boolean).join(' ')),
    ).toEqual(expected);
    expect(problems.every(({ where }) => where.block === block.id)).toBe(true);
  });

  it('names the block inside a content note', () => {
    const [described] = note.alternative;
    const empty = described?.kind === 'text' ? [{ ...described, body: [] }] : [];
    expect(checkBlock({ ...note, alternative: empty })).toEqual([
      { code: 'text-missing', where: { block: 'n-2', field: 'body' } },
    ]);
  });
});
