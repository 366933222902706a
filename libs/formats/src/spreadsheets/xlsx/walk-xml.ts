import { SaxesParser } from 'saxes';
import { SpreadsheetRefused } from '../spreadsheet-refused';

/** What a document tells while it is read. Names come without their prefixes. */
export interface XmlListener {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  /** Of an element that has ended, the text since the last beginning or end of any. */
  close(name: string, text: string): void;
}

/** Open elements; no workbook has so many. */
const deepest = 60;
/** Characters between two tags. */
const longestText = 1_000_000;

/**
 * Reads a part of a workbook as it comes, without keeping anything of it. Each turn hands over what the listener has
 * gathered of one piece. Nothing is declared, fetched or expanded.
 *
 * @throws SpreadsheetRefused for what is no well formed XML
 * @example
 * for await (const turn of walkXml(archive.pieces('xl/workbook.xml'), listener)) continue;
 */
export async function* walkXml(
  pieces: AsyncIterable<Uint8Array>,
  listener: XmlListener,
): AsyncGenerator<void, void, void> {
  const walk = new XmlWalk(listener);
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece));
    walk.take(decoder.decode(piece, { stream: true }));
    yield;
  }
  walk.take(decoder?.decode() ?? '');
  walk.close();
  yield;
}

/** Workbooks are written in UTF-8 or UTF-16 only. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

class XmlWalk {
  private readonly parser = new SaxesParser({ xmlns: false, position: false });
  private text = '';
  private depth = 0;
  private sinceTag = 0;

  constructor(listener: XmlListener) {
    this.parser.on('doctype', () => refuse('declarations'));
    this.parser.on('error', ({ message }) => refuse(message));
    this.parser.on('opentag', ({ name, attributes }) => {
      this.depth += 1;
      if (this.depth > deepest) refuse('depth');
      this.begin();
      listener.open(withoutPrefix(name), ownAttributes(attributes));
    });
    this.parser.on('closetag', ({ name }) => {
      this.depth -= 1;
      const { text } = this;
      this.begin();
      listener.close(withoutPrefix(name), text);
    });
    this.parser.on('text', (words) => (this.text += words));
    this.parser.on('cdata', (words) => (this.text += words));
  }

  take(text: string): void {
    this.sinceTag += text.length;
    this.parser.write(text);
    if (this.sinceTag > longestText) throw new SpreadsheetRefused({ code: 'too-large' });
  }

  close(): void {
    this.parser.close();
  }

  private begin(): void {
    this.text = '';
    this.sinceTag = 0;
  }
}

function refuse(detail: string): never {
  throw new SpreadsheetRefused({ code: 'unreadable', detail: detail.slice(0, 100) });
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function ownAttributes(
  attributes: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [withoutPrefix(name), value]),
  );
}
