import { join } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';

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

/** Begun once by each file of tests, which takes longer than to read a document. */
let reader: Worker | undefined;

/** Milliseconds within which it has answered, or never will. */
const longest = 300_000;

/** Reads many, one after the other. */
export function readPdfs(pdfs: readonly Buffer[]): PdfContents[] {
  if (reader === undefined) {
    reader = new Worker(join(__dirname, 'read-pdf-thread.mjs'));
    reader.unref();
  }
  const { port1: own, port2: answers } = new MessageChannel();
  const answered = new Int32Array(new SharedArrayBuffer(4));
  reader.postMessage({ pdfs, answers, answered }, [answers]);
  Atomics.wait(answered, 0, 0, longest);
  const reply = receiveMessageOnPort(own)?.message;
  own.close();
  if (reply?.contents === undefined)
    throw new Error(`The documents were not read: ${reply?.failure ?? 'no answer'}`);
  return reply.contents;
}

/** All text of a document, in the order of reading. */
export function spokenText({ elements }: PdfContents): string {
  return elements
    .map(({ text }) => text)
    .filter(Boolean)
    .join(' ');
}
