import PDFDocument from 'pdfkit';

/** A pdfkit document whose bytes are collected, to be taken as a whole or piece by piece. */
export class PdfFile extends PDFDocument {
  // Without an initial value: pdfkit writes the first line before the fields of a subclass are set.
  declare private chunks?: Uint8Array[];

  /** The bytes that have been written and not taken yet; they are not held any longer. */
  written(): Buffer {
    const bytes = Buffer.concat(this.chunks ?? []);
    this.chunks = [];
    return bytes;
  }

  /** Closes the document and gives the rest of its bytes. */
  finish(): Buffer {
    this.end();
    return this.written();
  }

  /** Keeps what pdfkit writes, in some hundred pieces, from going through a stream to end up in memory all the same. */
  override push(chunk: Uint8Array | null): boolean {
    if (chunk !== null) (this.chunks ??= []).push(chunk);
    return true;
  }
}
