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
  /** Text that no element holds. */
  readonly untagged: string;
  readonly links: readonly { readonly url: string; readonly rect: readonly number[] }[];
}

/** Reads a PDF, page after page, as other programs read it. */
export function readPdf(pdf: Buffer): PdfContents {
  const script = join(__dirname, 'read-pdf-process.mjs');
  return JSON.parse(execFileSync(process.execPath, [script], { input: pdf, encoding: 'utf8' }));
}

/** All text of a document, in the order of reading. */
export function spokenText({ elements }: PdfContents): string {
  return elements.map(({ text }) => text).filter(Boolean).join(' ');
}
