import { createHash } from 'node:crypto';
import { toName, toText, type PdfDictionary, type PdfObjects } from '../pdf-objects';
import { unless, type Clause } from './clause';

/** The file as such: its head, its colours and what travels in it. */
export const fileClauses: readonly Clause[] = [
  {
    of: 'PDF/A-3, 6.1.2',
    asks: 'a head that names a version of PDF 1 and says that the file is not text',
    faults: ({ bytes }) =>
      unless(
        /^%PDF-1\.[0-7]\r?\n%[\x80-\xff]{4}/.test(bytes.toString('latin1', 0, 20)),
        'the head',
      ),
    spoilt: [/%PDF-1\.7/, '%PDF-2.0'],
  },
  {
    of: 'PDF/A-3, 6.1.3',
    asks: 'two identifiers in the trailer, and no encryption',
    faults: ({ objects }) =>
      unless(
        objects.members(objects.trailer, '/ID').length === 2 &&
          objects.under(objects.trailer, '/Encrypt') === undefined,
        'the trailer',
      ),
    spoilt: [/\/ID \[/, '/IX ['],
  },
  {
    of: 'PDF/A-3, 6.2.3',
    asks: 'one output intent with a profile for three colours',
    faults: ({ objects }) => {
      const intents = objects
        .members(objects.catalog('/OutputIntents'))
        .map((intent) => objects.dictionary(intent));
      const profile = objects.bytes(intents[0]?.['/DestOutputProfile']);
      const conforms =
        intents.length === 1 &&
        intents[0]?.['/S'] === '/GTS_PDFA1' &&
        toText(intents[0]['/OutputConditionIdentifier']) !== undefined;
      return [
        ...unless(conforms, 'the output intent'),
        ...unless(
          profile?.toString('latin1', 16, 20) === 'RGB ' &&
            profile.toString('latin1', 36, 40) === 'acsp',
          'its profile',
        ),
        ...unless(
          objects.under(intents[0]?.['/DestOutputProfile'], '/N') === 3,
          'the number of its colours',
        ),
      ];
    },
    spoilt: [/\/S \/GTS_PDFA1/, '/S /GTS_PDFX1'],
  },
  {
    of: 'PDF/A-3, 6.2.4.3',
    asks: 'pictures in no colours but those of the output intent, and grey',
    faults: ({ objects }) =>
      images(objects).flatMap(({ reference, dictionary }) =>
        unless(/^\/Device(RGB|Gray)$/.test(toName(dictionary['/ColorSpace'])), reference),
      ),
    spoilt: [/\/ColorSpace \/DeviceGray/, '/ColorSpace /DeviceCMYK'],
  },
  {
    of: 'PDF/A-3, 6.2.8',
    asks: 'pictures that are drawn as they are, without others in their place',
    faults: ({ objects }) =>
      images(objects).flatMap(({ reference, dictionary }) =>
        unless(
          dictionary['/Interpolate'] !== true &&
            dictionary['/Alternates'] === undefined &&
            dictionary['/OPI'] === undefined,
          reference,
        ),
      ),
    spoilt: [/\/BitsPerComponent 8/, '/Interpolate true'],
  },
  {
    of: 'PDF/A-3, 6.2.10',
    asks: 'transparency only by a grey mask of a picture, with colours that the output intent gives a meaning',
    faults: ({ objects }) => [
      ...images(objects).flatMap(({ reference, dictionary }) =>
        '/SMask' in dictionary
          ? unless(isMask(objects.dictionary(dictionary['/SMask'])), reference)
          : [],
      ),
      ...objects
        .all((dictionary) => '/BM' in dictionary && dictionary['/BM'] !== '/Normal')
        .map(({ reference }) => reference),
      ...unless(objects.members(objects.catalog('/OutputIntents')).length > 0, 'no output intent'),
    ],
    spoilt: [/\/SMask \d+ 0 R/, '/SMask 1 0 R'],
  },
  {
    of: 'PDF/A-3, 6.5.1',
    asks: 'nothing that happens by itself, and no action but opening an address',
    faults: ({ objects }) => [
      ...objects
        .all(
          (dictionary) => '/OpenAction' in dictionary || '/AA' in dictionary || '/JS' in dictionary,
        )
        .map(({ reference }) => reference),
      ...objects
        .all(
          (dictionary) =>
            '/A' in dictionary &&
            dictionary['/Subtype'] === '/Link' &&
            objects.under(dictionary['/A'], '/S') !== '/URI',
        )
        .map(({ reference }) => reference),
    ],
    spoilt: [/\/S \/URI/, '/S /GoX'],
  },
  ofAttachment(
    'PDF/A-3, 6.8; PDF/UA-1, 7.11',
    'a name in both forms for what is attached',
    ['/F (credential.json)', '/X (credential.json)'],
    ({ objects, specification }) =>
      toText(specification['/F']) !== undefined &&
      toText(specification['/F']) === toText(specification['/UF']) &&
      objects.dictionary(specification['/EF'])['/F'] !== undefined,
  ),
  ofAttachment(
    'PDF/A-3, 6.8',
    'what is attached to say how it belongs to the document',
    ['/AFRelationship /Data', '/AFRelationship /Dada'],
    ({ specification }) =>
      ['/Source', '/Data', '/Alternative', '/Supplement', '/Unspecified'].includes(
        toName(specification['/AFRelationship']),
      ),
  ),
  ofAttachment(
    'PDF/A-3, 6.8',
    'what is attached to belong to the document as a whole',
    ['/AF [', '/AX ['],
    ({ objects, reference }) =>
      JSON.stringify(objects.catalog('/AF') ?? []).includes(`"${reference}"`),
  ),
  ofAttachment(
    'PDF/A-3, 6.8',
    'what is attached to be among the names that readers list',
    ['/EmbeddedFiles', '/EmbeddedFilez'],
    ({ objects, reference }) =>
      JSON.stringify(objects.catalog('/Names', '/EmbeddedFiles') ?? []).includes(`"${reference}"`),
  ),
  ofAttachment(
    'PDF/A-3, 6.8',
    'the kind of what is attached',
    ['/Subtype /application#2fjson', '/Subtypo /application#2fjson'],
    ({ embedded }) => embedded['/Subtype'] === '/application/json',
  ),
  ofAttachment(
    'PDF/A-3, 6.8',
    'when what is attached was changed',
    ['/ModDate (D:20260305120000Z)', '/MoxDate (D:20260305120000Z)'],
    ({ objects, embedded }) =>
      /^D:\d{14}Z$/.test(toText(objects.under(embedded['/Params'], '/ModDate')) ?? ''),
  ),
  ofAttachment(
    'ISO 32000-1, table 46',
    'the size and the MD5 digest of what is attached, as bytes',
    ['/CheckSum', '/CheckSxm'],
    ({ objects, embedded, content }) =>
      objects.under(embedded['/Params'], '/Size') === content.length &&
      md5Of(objects.dictionary(embedded['/Params'])) ===
        createHash('md5').update(content).digest('hex'),
  ),
  ofAttachment(
    'PDF/UA-1, 7.11',
    'words that say what is attached',
    ['/Desc ', '/Dexc '],
    ({ specification }) => (toText(specification['/Desc']) ?? '') !== '',
  ),
];

interface Attachment {
  readonly objects: PdfObjects;
  readonly reference: string;
  readonly specification: PdfDictionary;
  readonly embedded: PdfDictionary;
  readonly content: Buffer;
}

function ofAttachment(
  of: string,
  asks: string,
  [conforming, faulty]: readonly [string, string],
  conforms: (attachment: Attachment) => boolean,
): Clause {
  return {
    of,
    asks,
    faults: ({ objects }) =>
      objects
        .all((dictionary) => dictionary['/Type'] === '/Filespec')
        .flatMap(({ reference, dictionary }) => {
          const stream = objects.dictionary(dictionary, '/EF')['/F'];
          const attachment = {
            objects,
            reference,
            specification: dictionary,
            embedded: objects.dictionary(stream),
            content: objects.bytes(stream) ?? Buffer.alloc(0),
          };
          return unless(conforms(attachment), reference);
        }),
    spoilt: [new RegExp(conforming.replace(/[[\]()#.]/g, String.raw`\$&`), 'i'), faulty],
  };
}

function images(objects: PdfObjects): { reference: string; dictionary: PdfDictionary }[] {
  return objects.all((dictionary) => dictionary['/Subtype'] === '/Image');
}

function isMask(dictionary: PdfDictionary): boolean {
  return (
    dictionary['/Subtype'] === '/Image' &&
    dictionary['/ColorSpace'] === '/DeviceGray' &&
    dictionary['/Matte'] === undefined
  );
}

/** Bytes that happen to be letters are given as a text of as many characters. */
function md5Of(parameters: PdfDictionary): string {
  const value = parameters['/CheckSum'];
  if (typeof value !== 'string') return '';
  return value.startsWith('b:')
    ? value.slice(2)
    : Buffer.from(value.slice(2), 'latin1').toString('hex');
}
