import { createHash } from 'node:crypto';
import { pdfString, type PdfaFile } from './pdfa-file';

/** What a program can take out of a document: the data that it was made from. */
export interface AttachedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly description: string;
  readonly content: Uint8Array;
  readonly date: Date;
}

/** Puts the file into the document. pdfkit's own writes the digest as text, and readers expect its sixteen bytes (ISO 32000-1, table 46). */
export function attachFile(
  document: PdfaFile,
  { name, mimeType, description, content, date }: AttachedFile,
): void {
  const embedded = document.ref({
    Type: 'EmbeddedFile',
    Subtype: mimeType.replace('/', '#2F'),
    Params: {
      Size: content.byteLength,
      CheckSum: createHash('md5').update(content).digest(),
      CreationDate: date,
      ModDate: date,
    },
  });
  embedded.end(Buffer.from(content));
  const specification = document.ref({
    Type: 'Filespec',
    AFRelationship: 'Data',
    Desc: pdfString(description),
    F: pdfString(name),
    UF: pdfString(name),
    EF: { F: embedded },
  });
  specification.end();
  document.useAttachment(name, specification);
}
