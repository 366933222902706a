import { toDictionary, toName, toText, type PdfDictionary, type PdfObjects } from '../pdf-objects';
import { unless, type Clause } from './clause';
import { listAnnotations, listPages } from './pages';
import { annotatedPlaces, findParents } from './structure';

const bits = { invisible: 1, hidden: 2, print: 4, noView: 32 };

/** What can be clicked on: links, and the field of a signature. */
export const annotationClauses: readonly Clause[] = [
  {
    of: 'PDF/A-3, 6.3.1',
    asks: 'nothing to click on but links and fields',
    faults: ({ objects }) =>
      listAnnotations(objects).flatMap(({ dictionary }) =>
        unless(isLink(dictionary) || isField(dictionary), toName(dictionary['/Subtype'])),
      ),
    spoilt: [/\/Subtype \/Link/, '/Subtype /3D'],
  },
  {
    of: 'PDF/A-3, 6.3.2',
    asks: 'links and fields that are printed and never hidden',
    faults: ({ objects }) =>
      listAnnotations(objects).flatMap(({ reference, dictionary }) => {
        const flags = Number(dictionary['/F']);
        return unless(
          (flags & bits.print) !== 0 &&
            (flags & (bits.invisible | bits.hidden | bits.noView)) === 0,
          reference,
        );
      }),
    spoilt: [/\/F 132/, '/F 128'],
  },
  {
    of: 'PDF/A-3, 6.3.3',
    asks: 'a drawn appearance of a field, and no other',
    faults: ({ objects }) =>
      fieldsOf(objects).flatMap(({ reference, dictionary }) => {
        const appearance = objects.dictionary(dictionary['/AP']);
        return unless(
          Object.keys(appearance).join() === '/N' && objects.bytes(appearance['/N']) !== undefined,
          reference,
        );
      }),
    spoilt: [/\/AP <</, '/XP <<'],
  },
  {
    of: 'PDF/A-3, 6.4.1',
    asks: 'a form whose appearances are finished',
    faults: ({ objects }) => {
      const form = toDictionary(objects.catalog('/AcroForm'));
      return unless(!('/NeedAppearances' in form) && !('/XFA' in form), 'AcroForm');
    },
    spoilt: [/\/SigFlags 3(\s+>>)/, '/XFA 5 0 R$1'],
  },
  {
    of: 'ISO 32000-1, 12.7.2',
    asks: 'each field in the form, and the form to say that there is a signature',
    faults: ({ objects }) => {
      const form = toDictionary(objects.catalog('/AcroForm'));
      return fieldsOf(objects).flatMap(({ reference }) =>
        unless(
          JSON.stringify(form['/Fields'] ?? []).includes(`"${reference}"`) &&
            form['/SigFlags'] === 3,
          reference,
        ),
      );
    },
    spoilt: [/\/SigFlags 3/, '/SigFlags 1'],
  },
  {
    of: 'PDF/UA-1, 7.18.1 and 7.18.5',
    asks: 'words for each link',
    faults: ({ objects }) =>
      linksOf(objects).flatMap(({ reference, dictionary }) =>
        unless((toText(dictionary['/Contents']) ?? '') !== '', reference),
      ),
    spoilt: [/\/Contents \(\w[^)]*\)/, '/Contents ()'],
  },
  {
    of: 'PDF/UA-1, 7.18.1',
    asks: 'words for each field',
    faults: ({ objects }) =>
      fieldsOf(objects).flatMap(({ reference, dictionary }) =>
        unless((toText(dictionary['/TU']) ?? '') !== '', reference),
      ),
    spoilt: [/\/TU /, '/TX '],
  },
  {
    of: 'PDF/UA-1, 7.18.3',
    asks: 'the key Tab to go in the order of reading, on each page',
    faults: ({ objects }) =>
      listPages(objects).flatMap(({ reference, dictionary }) =>
        unless(dictionary['/Tabs'] === '/S', reference),
      ),
    spoilt: [/\/Tabs \/S/, '/Tabs /R'],
  },
  {
    of: 'PDF/UA-1, 7.18.4',
    asks: 'each field inside a Form element',
    faults: ({ objects }) =>
      fieldsOf(objects).flatMap(({ reference }) =>
        unless(elementAround(objects, reference)?.role === '/Form', reference),
      ),
    spoilt: [/\/S \/Form/, '/S /Span'],
  },
  {
    of: 'PDF/UA-1, 7.18.5',
    asks: 'each link inside a Link element that also holds its text',
    faults: ({ objects }) =>
      linksOf(objects).flatMap(({ reference }) => {
        const element = elementAround(objects, reference);
        return unless(
          element?.role === '/Link' && element.contents.some((kid) => typeof kid === 'number'),
          reference,
        );
      }),
    spoilt: [/\/S \/Link/, '/S /Span'],
  },
  {
    of: 'ISO 32000-1, 14.7.4.3',
    asks: 'the structure to say on which page a link or field is',
    faults: ({ objects }) =>
      listAnnotations(objects).flatMap(({ reference, page }) => {
        const places = annotatedPlaces(objects).filter(
          ({ annotation }) => annotation === reference,
        );
        return unless(places.length === 1 && places[0]?.page === page.reference, reference);
      }),
    spoilt: [/(\/Obj \d+ 0 R\s+)\/Pg/, '$1/Px'],
  },
  {
    of: 'PDF/A-3, 6.7.3; ISO 32000-1, 14.7.4.4',
    asks: 'a way from each link and field to its place in the structure',
    faults: ({ objects }) =>
      listAnnotations(objects).flatMap(({ reference, dictionary }) => {
        const element = elementAround(objects, reference);
        return unless(
          element !== undefined &&
            findParents(objects, dictionary['/StructParent']) === element.reference,
          reference,
        );
      }),
    spoilt: [/\/StructParent 1/, '/StructParent 9'],
  },
];

function isLink(dictionary: PdfDictionary): boolean {
  return dictionary['/Subtype'] === '/Link';
}

function isField(dictionary: PdfDictionary): boolean {
  return dictionary['/Subtype'] === '/Widget';
}

function linksOf(objects: PdfObjects) {
  return listAnnotations(objects).filter(({ dictionary }) => isLink(dictionary));
}

function fieldsOf(objects: PdfObjects) {
  return listAnnotations(objects).filter(({ dictionary }) => isField(dictionary));
}

function elementAround(objects: PdfObjects, reference: string) {
  return annotatedPlaces(objects).find(({ annotation }) => annotation === reference)?.element;
}
