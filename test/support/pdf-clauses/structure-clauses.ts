import { toName, toText } from '../pdf-objects';
import type { PdfElement } from '../read-pdf';
import { unless, type Clause } from './clause';
import { listPages } from './pages';
import { findElements, findParents, listPieces, readStructure } from './structure';

const standardRoles = new Set(
  [
    'Document',
    'P',
    'H1',
    'H2',
    'H3',
    'BlockQuote',
    'L',
    'LI',
    'Lbl',
    'LBody',
    'Table',
    'TR',
    'TH',
    'TD',
    'Span',
    'Link',
    'Figure',
    'Form',
  ].map((role) => `/${role}`),
);
const painting = new Set([
  'f',
  'F',
  'f*',
  'B',
  'B*',
  'b',
  'b*',
  'S',
  's',
  'Do',
  'TJ',
  'Tj',
  'sh',
  'BI',
]);

/** What is read aloud, in which order and language. */
export const structureClauses: readonly Clause[] = [
  {
    of: 'PDF/UA-1, 7.1; PDF/A-3, 6.7.3',
    asks: 'all that is drawn to be read, or marked as decoration',
    faults: ({ objects, contents }) => [
      ...listPages(objects).flatMap(({ reference, operations }) =>
        unless(
          operations.every(
            ({ operator, within }) => !painting.has(operator) || within !== undefined,
          ),
          reference,
        ),
      ),
      ...unless(contents.untagged === '' && contents.marked, `“${contents.untagged}”`),
    ],
    spoilt: [/\/P <<\s+\/MCID 0\s+>>\s+BDC/, ''],
  },
  {
    of: 'PDF/UA-1, 7.1; ISO 32000-1, 14.7.4.4',
    asks: 'each piece of a page in one element, and a way from the piece to it',
    faults: ({ objects }) =>
      listPages(objects).flatMap(({ reference, dictionary, operations }) => {
        const drawn = operations.flatMap(({ within }) =>
          within === undefined || within === 'artifact' ? [] : [Number(within)],
        );
        const read = listPieces(objects).filter(({ page }) => page === reference);
        const elements = objects.under(findParents(objects, dictionary['/StructParents']));
        const known = read.filter(
          ({ number, element }) => Array.isArray(elements) && elements[number] === element,
        );
        return unless(
          known.length === read.length &&
            new Set(drawn).size === read.length &&
            drawn.every((number) => read.some((piece) => piece.number === number)),
          reference,
        );
      }),
    spoilt: [/\/StructParents 0/, '/StructParents 9'],
  },
  {
    of: 'PDF/UA-1, 7.1',
    asks: 'the order of reading to be the order in which the pieces are drawn',
    faults: ({ objects }) =>
      listPages(objects).flatMap(({ reference }) => {
        const read = listPieces(objects).filter(({ page }) => page === reference);
        return unless(
          read.every(({ number }, place) => number === place),
          `${reference}: ${read.map(({ number }) => number).join(' ')}`,
        );
      }),
    spoilt: [/(\/K \[\s+)(\d+ 0 R)(\s+)(\d+ 0 R)/, '$1$4$3$2'],
  },
  {
    of: 'PDF/UA-1, 7.1',
    asks: 'no roles but those that every reader knows',
    faults: ({ objects }) => [
      ...readStructure(objects).flatMap(({ role }) => unless(standardRoles.has(role), role)),
      ...unless(readStructure(objects)[0]?.role === '/Document', 'no Document'),
    ],
    spoilt: [/\/S \/H1/, '/S /Hx'],
  },
  {
    of: 'ISO 32000-1, 14.7.2',
    asks: 'each element to know the one around it',
    faults: ({ objects }) =>
      readStructure(objects).flatMap(({ reference, dictionary, parent }) =>
        unless(parent === undefined || dictionary['/P'] === parent.reference, reference),
      ),
    spoilt: [/\/P \d+ 0 R(\s+\/Pg \d+ 0 R\s+\/S \/P)/, '/P 1 0 R$1'],
  },
  {
    of: 'PDF/UA-1, 7.2',
    asks: 'each text in the language that is said of it',
    faults: ({ contents }) =>
      withLanguages(contents.elements, contents.language).flatMap(({ text, language }) =>
        unless(isInScriptOf(language, text), `${language}: ${text}`),
      ),
    spoilt: [/\/Lang \(sr-Latn-RS\)/, '/Lang (sr-Cyrl-RS)'],
  },
  {
    of: 'PDF/UA-1, 7.3; PDF/A-3, 6.7.5',
    asks: 'words and a frame for each picture',
    faults: ({ objects }) =>
      findElements(objects, /^\/Figure$/).flatMap(({ reference, dictionary }) =>
        unless(
          (toText(dictionary['/Alt']) ?? '').length > 3 &&
            objects.members(dictionary['/A'], '/BBox').length === 4,
          reference,
        ),
      ),
    spoilt: [/\/Alt /, '/Alx '],
  },
  {
    of: 'PDF/UA-1, 7.4.2',
    asks: 'headings that begin with the first level and leave none out',
    faults: ({ objects }) => {
      const levels = findElements(objects, /^\/H\d$/).map(({ role }) => Number(role.slice(2)));
      return [
        ...unless(levels[0] === 1, 'the first heading'),
        ...levels.flatMap((level, index) =>
          unless(level <= (levels[index - 1] ?? 0) + 1, `heading ${index + 1}`),
        ),
      ];
    },
    spoilt: [/\/S \/H2/, '/S /H3'],
  },
  {
    of: 'PDF/UA-1, 7.5',
    asks: 'tables whose heads say what they are the head of, with rows of one length',
    faults: ({ objects }) => [
      ...findElements(objects, /^\/TH$/).flatMap(({ reference, dictionary }) =>
        unless(
          /^\/(Row|Column)$/.test(toName(objects.under(dictionary['/A'], '/Scope'))),
          reference,
        ),
      ),
      ...findElements(objects, /^\/Table$/).flatMap(({ reference, children }) =>
        unless(new Set(children.map((row) => row.children.length)).size === 1, reference),
      ),
    ],
    spoilt: [/\/Scope \/Column/, '/Scope /Colour'],
  },
  {
    of: 'PDF/UA-1, 7.6',
    asks: 'lists of items that have a mark and a body',
    faults: ({ objects }) => [
      ...findElements(objects, /^\/L$/).flatMap(({ reference, children }) =>
        unless(children.length > 0 && children.every(({ role }) => role === '/LI'), reference),
      ),
      ...findElements(objects, /^\/LI$/).flatMap(({ reference, children }) =>
        unless(children.map(({ role }) => role).join() === '/Lbl,/LBody', reference),
      ),
    ],
    spoilt: [/\/S \/LBody/, '/S /Span'],
  },
];

/** Each text with the language that holds for it: its element's, or that of the nearest around it. */
function withLanguages(
  elements: readonly PdfElement[],
  ofDocument: string,
): { text: string; language: string }[] {
  const languages: string[] = [];
  return elements.flatMap(({ depth, language, text, alt }) => {
    languages[depth] = language ?? languages[depth - 1] ?? ofDocument;
    return [text, alt ?? '']
      .filter(Boolean)
      .map((each) => ({ text: each, language: languages[depth] ?? ofDocument }));
  });
}

/** Addresses are of no language, and a QR code is called so in each. */
function isInScriptOf(language: string, text: string): boolean {
  const foreign = language.startsWith('sr-Cyrl') ? /\p{Script=Latin}/u : /\p{Script=Cyrillic}/u;
  return !foreign.test(text.replace(/\S+\.\S+\/\S+|\bQR\b/g, ''));
}
