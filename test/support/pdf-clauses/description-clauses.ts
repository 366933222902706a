import { SaxesParser } from 'saxes';
import { toText } from '../pdf-objects';
import { unless, type Clause, type ExaminedPdf } from './clause';

/** What the file says of itself, in the catalog and in XMP. */
export const descriptionClauses: readonly Clause[] = [
  {
    of: 'PDF/A-3, 6.6.2.1; PDF/UA-1, 7.1',
    asks: 'a description that is well-formed XML',
    faults: (document) => faultsOfXml(xmpOf(document)),
    spoilt: [/<dc:title>/, '<dc:titel>'],
  },
  {
    of: 'PDF/A-3, 6.6.4',
    asks: 'the claim to be PDF/A-3 of level A',
    faults: (document) => [
      ...says(document, 'pdfaid:part', '3'),
      ...says(document, 'pdfaid:conformance', 'A'),
    ],
    spoilt: [/<pdfaid:conformance>A/, '<pdfaid:conformance>B'],
  },
  {
    of: 'PDF/UA-1, 5',
    asks: 'the claim to be PDF/UA-1',
    faults: (document) => says(document, 'pdfuaid:part', '1'),
    spoilt: [/<pdfuaid:part>1/, '<pdfuaid:part>2'],
  },
  {
    of: 'PDF/A-3, 6.6.2.3.1',
    asks: 'the schema of that claim described beside it',
    faults: (document) => [
      ...says(document, 'pdfaSchema:namespaceURI', 'http://www.aiim.org/pdfua/ns/id/'),
      ...says(document, 'pdfaSchema:prefix', 'pdfuaid'),
      ...says(document, 'pdfaProperty:name', 'part'),
      ...says(document, 'pdfaProperty:valueType', 'Integer'),
      ...says(document, 'pdfaProperty:category', 'internal'),
      ...unless(xmpOf(document).includes('<pdfaProperty:description>'), 'pdfaProperty:description'),
    ],
    spoilt: [
      /<pdfaSchema:namespaceURI>http:\/\/www\.aiim\.org\/pdfua\/ns\/id/,
      '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/ua',
    ],
  },
  {
    of: 'PDF/A-3, 6.6.3',
    asks: 'the old description, where there is one, to say the same',
    faults: (document) => {
      const information = document.objects.dictionary(document.objects.trailer, '/Info');
      const old = (key: string) =>
        escaped(toText(document.objects.under(information[key])) ?? `no ${key}`);
      const time = old('/CreationDate').replace(
        /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/,
        '$1-$2-$3T$4:$5:$6Z',
      );
      return [
        ...says(document, 'pdf:Producer', old('/Producer')),
        ...says(document, 'pdf:Keywords', old('/Keywords')),
        ...says(document, 'xmp:CreatorTool', old('/Creator')),
        ...says(document, 'xmp:CreateDate', time),
        ...says(document, 'xmp:ModifyDate', time),
        ...['/Title', '/Author', '/Subject'].flatMap((key) =>
          unless(xmpOf(document).includes(`>${old(key)}</rdf:li>`), key),
        ),
      ];
    },
    spoilt: [/<pdf:Producer>S/, '<pdf:Producer>X'],
  },
  {
    of: 'PDF/UA-1, 7.1',
    asks: 'a title',
    faults: ({ contents }) =>
      unless(contents.xmpTitle !== null && contents.xmpTitle.trim() !== '', 'dc:title'),
    spoilt: [/<dc:title>([^]*)<\/dc:title>/, '<dc:topic>$1</dc:topic>'],
  },
  {
    of: 'PDF/UA-1, 7.1',
    asks: 'the title shown in place of the name of the file',
    faults: ({ objects }) =>
      unless(objects.catalog('/ViewerPreferences', '/DisplayDocTitle') === true, 'DisplayDocTitle'),
    spoilt: [/\/DisplayDocTitle true/, '/DisplayDocTitle null'],
  },
  {
    of: 'PDF/A-3, 6.7.2.2; PDF/UA-1, 7.1',
    asks: 'the mark of a tagged file, and no doubt about it',
    faults: ({ objects }) =>
      unless(
        objects.catalog('/MarkInfo', '/Marked') === true &&
          objects.catalog('/MarkInfo', '/Suspects') !== true,
        'MarkInfo',
      ),
    spoilt: [/\/Marked true/, '/Marked null'],
  },
  {
    of: 'PDF/A-3, 6.7.4; PDF/UA-1, 7.2',
    asks: 'the language of the document, the same in both descriptions',
    faults: ({ objects, bytes, contents }) => {
      const language = toText(objects.catalog('/Lang')) ?? '';
      const said = bytes
        .toString('utf8')
        .includes(`<dc:language><rdf:Bag><rdf:li>${language}</rdf:li>`);
      return unless(
        /^(sr-(Latn|Cyrl)-RS|en-GB)$/.test(language) && contents.language === language && said,
        `“${language}”`,
      );
    },
    spoilt: [/\/Lang \(/, '/Lxng ('],
  },
];

/** pdfkit leaves it as plain text, as PDF/A-1 asks, so that programs find it that know no PDF. */
function xmpOf({ bytes }: ExaminedPdf): string {
  const text = bytes.toString('utf8');
  return text.slice(
    text.indexOf('<x:xmpmeta'),
    text.indexOf('</x:xmpmeta>') + '</x:xmpmeta>'.length,
  );
}

function says(document: ExaminedPdf, element: string, value: string): readonly string[] {
  return unless(xmpOf(document).includes(`<${element}>${value}</${element}>`), element);
}

function faultsOfXml(xml: string): readonly string[] {
  const faults: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', ({ message }) => faults.push(message));
  parser.write(xml).close();
  return faults;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
