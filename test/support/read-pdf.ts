import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** One element of a document's structure, in the order of reading. */
export interface PdfElement {
  readonly role: string;
  readonly depth: number;
  /** The text that stands in the element itself. */
  readonly text: string;
  readonly alt: string | null;
  readonly language: string | null;
  /** Whether the element holds an annotation. */
  readonly links: boolean;
}

/** What a reader of a PDF gets to see and to hear. */
export interface PdfContents {
  readonly pages: number;
  readonly size: readonly number[];
  readonly title: string;
  readonly language: string;
  readonly version: string;
  readonly marked: boolean;
  readonly xmpTitle: string | null;
  readonly xmpCreator: string | readonly string[] | null;
  readonly elements: readonly PdfElement[];
  /** Text that no element holds and that is not marked as decoration. */
  readonly untagged: string;
  readonly links: readonly { readonly url: string; readonly rect: readonly number[] }[];
}

/** Reads a PDF, page after page, as other programs read it. */
export function readPdf(pdf: Buffer): PdfContents {
  const [contents] = readPdfs([pdf]);
  if (contents === undefined) throw new Error('The document was not read');
  return contents;
}

/** Reads many in one process, which takes longer to begin than to read one. */
export function readPdfs(pdfs: readonly Buffer[]): PdfContents[] {
  const script = join(__dirname, 'read-pdf-process.mjs');
  const input = JSON.stringify(pdfs.map((pdf) => pdf.toString('base64')));
  return JSON.parse(
    execFileSync(process.execPath, [script], {
      input,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    }),
  );
}

/** All text of a document, in the order of reading. */
export function spokenText({ elements }: PdfContents): string {
  return elements
    .map(({ text }) => text)
    .filter(Boolean)
    .join(' ');
}
