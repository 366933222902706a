import type { PdfObjects } from '../pdf-objects';
import type { PdfContents } from '../read-pdf';

/** A document as two programs read it that did not write it: qpdf its objects, pdfjs what people see and hear. */
export interface ExaminedPdf {
  readonly bytes: Buffer;
  readonly objects: PdfObjects;
  readonly contents: PdfContents;
}

/** One clause of a standard. */
export interface Clause {
  /** The standards and their clauses. */
  readonly of: string;
  readonly asks: string;
  /** What of the document is not so; nothing where it conforms. */
  readonly faults: (document: ExaminedPdf) => readonly string[];
  /** What stands in a document that conforms, and what stands there in one that does not. */
  readonly spoilt: readonly [conforming: RegExp, faulty: string];
}

/** A list of one fault, or of none. */
export function unless(conforms: boolean, fault: string): readonly string[] {
  return conforms ? [] : [fault];
}
