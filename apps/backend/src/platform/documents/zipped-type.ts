import { type UnzipFileInfo, unzipSync } from 'fflate';

/** What is read of an archive at most: a written document has fewer parts, and the list of their types is short. */
const limits = { entries: 2_000, bytes: 1_000_000 };

const parts = { word: '[Content_Types].xml', open: 'mimetype' } as const;
const wordDocument =
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const openDocument = 'application/vnd.oasis.opendocument.text';

/** Programs that a document brings along. */
const program = /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml|activeX\/|Basic\/|Scripts\/)/i;

/** Whether an archive is a written document without programs in it; only the short part that says so is unpacked. */
export function zippedType(content: Buffer): 'docx' | 'odt' | undefined {
  const entries = readEntries(content);
  if (entries === undefined || entries.names.some((name) => program.test(name))) return undefined;
  const { names, texts } = entries;
  if (texts.get(parts.open)?.trim() === openDocument)
    return names.includes('content.xml') ? 'odt' : undefined;
  return texts.get(parts.word)?.includes(wordDocument) === true &&
    names.includes('word/document.xml')
    ? 'docx'
    : undefined;
}

function readEntries(content: Buffer): { names: string[]; texts: Map<string, string> } | undefined {
  const names: string[] = [];
  const wanted = ({ name, originalSize }: UnzipFileInfo): boolean => {
    names.push(name);
    if (names.length > limits.entries) throw new RangeError('too many parts');
    return (name === parts.word || name === parts.open) && originalSize <= limits.bytes;
  };
  try {
    const unpacked = unzipSync(content, { filter: wanted });
    return {
      names,
      texts: new Map(
        Object.entries(unpacked).map(([name, bytes]) => [
          name,
          Buffer.from(bytes).toString('utf8'),
        ]),
      ),
    };
  } catch {
    return undefined;
  }
}
