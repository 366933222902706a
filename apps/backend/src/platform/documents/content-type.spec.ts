import { strToU8, zipSync } from 'fflate';
import { typeOfContent } from './content-type';

const contentTypes = (main: string) =>
  `<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`;
const wordMain = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const macroMain = 'application/vnd.ms-word.document.macroEnabled.main+xml';
const zipped = (parts: Record<string, string>) =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))),
  );
const word = {
  '[Content_Types].xml': contentTypes(wordMain),
  'word/document.xml': '<w:document/>',
};
const open = {
  mimetype: 'application/vnd.oasis.opendocument.text',
  'content.xml': '<office:document-content/>',
};
const manyParts = Object.fromEntries(
  Array.from({ length: 2_001 }, (_, place) => [`word/media/${place}.png`, '']),
);

describe('typeOfContent', () => {
  it.each<[string, Buffer, string | undefined]>([
    ['a PDF', Buffer.from('%PDF-1.7\n…\n%%EOF\n'), 'pdf'],
    ['a PDF that breaks off', Buffer.from('%PDF-1.7\n…'), undefined],
    ['a PNG', Buffer.from('\u0089PNG\r\n\u001a\nrest', 'latin1'), 'png'],
    ['a JPEG', Buffer.from('\u00ff\u00d8\u00ff\u00e0rest', 'latin1'), 'jpeg'],
    ['text', Buffer.from('\uFEFFПрво па друго.\r\n\tTreće.'), 'text'],
    ['a Word document', zipped(word), 'docx'],
    ['an OpenDocument text', zipped(open), 'odt'],
    ['nothing', Buffer.alloc(0), undefined],
    ['white space', Buffer.from(' \n'), undefined],
    ['text in windows-1250', Buffer.from([0x9a, 0x9e, 0xe8]), undefined],
    ['a program', Buffer.from('MZ\u0090\u0000\u0003\u0000', 'latin1'), undefined],
    ['a script of a page', Buffer.from('<script>alert(1)</script>'), undefined],
    ['a drawing', Buffer.from('<?xml version="1.0"?><svg/>'), undefined],
    [
      'an old Word document',
      Buffer.from('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'latin1'),
      undefined,
    ],
    [
      'a Word document with macros',
      zipped({ ...word, '[Content_Types].xml': contentTypes(macroMain) }),
      undefined,
    ],
    [
      'a Word document with macros that says it has none',
      zipped({ ...word, 'word/vbaProject.bin': 'x' }),
      undefined,
    ],
    [
      'an OpenDocument text with macros',
      zipped({ ...open, 'Basic/Standard/Module1.xml': 'x' }),
      undefined,
    ],
    [
      'a table',
      zipped({ ...open, mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
      undefined,
    ],
    ['another archive', zipped({ 'program.exe': 'MZ' }), undefined],
    ['an archive that breaks off', zipped(word).subarray(0, 60), undefined],
    [
      'a list of types of a thousandfold size',
      zipped({ ...word, '[Content_Types].xml': contentTypes(wordMain) + ' '.repeat(2_000_000) }),
      undefined,
    ],
    ['an archive of too many parts', zipped({ ...manyParts, ...word }), undefined],
  ])('%s', (_, content, expected) => {
    expect(typeOfContent(content)).toBe(expected);
  });
});
