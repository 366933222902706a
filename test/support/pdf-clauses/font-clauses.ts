import { toName, type PdfDictionary, type PdfObjects } from '../pdf-objects';
import { unless, type Clause } from './clause';
import { listPages } from './pages';

/** Letters: drawn from what the file carries, and copied as what they are. */
export const fontClauses: readonly Clause[] = [
  {
    of: 'PDF/A-3, 6.2.11.4.1; PDF/UA-1, 7.21.4.1',
    asks: 'each font inside the file',
    faults: ({ objects }) =>
      simpleFonts(objects).flatMap(({ reference, dictionary }) => {
        const program = objects.bytes(
          objects.dictionary(dictionary['/FontDescriptor'])['/FontFile2'],
        );
        return unless(program?.readUInt32BE(0) === 0x00010000, reference);
      }),
    spoilt: [/\/FontFile2/, '/FontFileX'],
  },
  {
    of: 'PDF/A-3, 6.2.11.4.2; PDF/UA-1, 7.21.4.2',
    asks: 'no list of glyphs that may leave some of them out',
    faults: ({ objects }) =>
      objects.all((dictionary) => '/CIDSet' in dictionary).map(({ reference }) => reference),
    spoilt: [/\/ItalicAngle 0/, '/CIDSet 1 0 R'],
  },
  {
    of: 'ISO 32000-1, 9.6.4',
    asks: 'a name that says that the font is a part of one',
    faults: ({ objects }) =>
      fonts(objects).flatMap(({ reference, dictionary }) =>
        unless(/^\/[A-Z]{6}\+\w/.test(toName(dictionary['/BaseFont'])), reference),
      ),
    spoilt: [/\/BaseFont \/[A-Z]{6}\+/, '/BaseFont /parted+'],
  },
  {
    of: 'PDF/A-3, 6.2.11.3; PDF/UA-1, 7.21.3',
    asks: 'numbers of glyphs that are those of the font inside',
    faults: ({ objects }) => [
      ...simpleFonts(objects).flatMap(({ reference, dictionary }) =>
        unless(dictionary['/CIDToGIDMap'] === '/Identity', reference),
      ),
      ...compositeFonts(objects).flatMap(({ reference, dictionary }) =>
        unless(dictionary['/Encoding'] === '/Identity-H', reference),
      ),
    ],
    spoilt: [/\/CIDToGIDMap \/Identity/, '/CIDToGIDMap /Other'],
  },
  {
    of: 'PDF/A-3, 6.2.11.7.2; PDF/UA-1, 7.21.7',
    asks: 'a character for every glyph that is drawn',
    faults: ({ objects }) =>
      drawnGlyphs(objects).flatMap(({ font, codes }) => {
        const characters = charactersOf(objects, font);
        return codes.flatMap((code) =>
          unless(
            !['', '\0', '\ufeff', '\ufffe'].includes(characters.get(code) ?? ''),
            `glyph ${code} of ${font}`,
          ),
        );
      }),
    spoilt: [/\/ToUnicode/, '/ToUnicorn'],
  },
  {
    of: 'PDF/A-3, 6.2.11.8; PDF/UA-1, 7.21.8',
    asks: 'no sign that stands for a missing one',
    faults: ({ objects }) =>
      drawnGlyphs(objects).flatMap(({ font, codes }) => unless(!codes.includes(0), font)),
    spoilt: [/<0001/, '<0000'],
  },
];

type Font = { readonly reference: string; readonly dictionary: PdfDictionary };

function fonts(objects: PdfObjects): Font[] {
  return objects.all((dictionary) => dictionary['/Type'] === '/Font');
}

function compositeFonts(objects: PdfObjects): Font[] {
  return fonts(objects).filter(({ dictionary }) => dictionary['/Subtype'] === '/Type0');
}

function simpleFonts(objects: PdfObjects): Font[] {
  return fonts(objects).filter(({ dictionary }) => dictionary['/Subtype'] !== '/Type0');
}

/** Which glyphs of which font the pages draw. */
function drawnGlyphs(objects: PdfObjects): { font: string; codes: number[] }[] {
  return listPages(objects).flatMap(({ dictionary, operations }) => {
    let font = '';
    return operations.flatMap(({ operator, operands }) => {
      if (operator === 'Tf')
        font = toName(
          objects.dictionary(dictionary, '/Resources', '/Font')[operands.split(' ')[0] ?? ''],
        );
      if (operator !== 'TJ' && operator !== 'Tj') return [];
      const codes = [...operands.matchAll(/<([0-9a-f]+)>/gi)].flatMap(
        ([, run = '']) => run.match(/.{4}/g) ?? [],
      );
      return [{ font, codes: codes.map((code) => Number.parseInt(code, 16)) }];
    });
  });
}

/** What the glyphs of a composite font are copied as. */
function charactersOf(objects: PdfObjects, font: string): ReadonlyMap<number, string> {
  const map = objects.bytes(objects.dictionary(font)['/ToUnicode'])?.toString('latin1') ?? '';
  const ranges = [...map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi)];
  return new Map(
    ranges.flatMap(([, first = '', all = '']) =>
      (all.match(/<[^>]*>/g) ?? []).map(
        (entry, index) =>
          [
            Number.parseInt(first, 16) + index,
            Buffer.from(entry.slice(1, -1).replace(/\s/g, ''), 'hex').swap16().toString('utf16le'),
          ] as const,
      ),
    ),
  );
}
