import { run, withFiles } from '../debian-tools';
import { PdfObjects } from '../pdf-objects';
import { readPdfs } from '../read-pdf';
import { annotationClauses } from './annotation-clauses';
import type { Clause, ExaminedPdf } from './clause';
import { descriptionClauses } from './description-clauses';
import { fileClauses } from './file-clauses';
import { fontClauses } from './font-clauses';
import { structureClauses } from './structure-clauses';

/** Every clause of PDF/A-3a and PDF/UA-1 that a document of ours could fail. */
export const clauses: readonly Clause[] = [
  ...fileClauses,
  ...descriptionClauses,
  ...fontClauses,
  ...annotationClauses,
  ...structureClauses,
];

export function examine(pdfs: readonly Buffer[]): ExaminedPdf[] {
  const contents = readPdfs(pdfs);
  return pdfs.map((bytes, index) => {
    const read = contents[index];
    if (read === undefined) throw new RangeError(`Document ${index} was not read`);
    return { bytes, objects: new PdfObjects(bytes), contents: read };
  });
}

/** The same document as plain text, in which single properties can be spoilt. */
export function unpacked(pdf: Buffer): Buffer {
  return withFiles([pdf], ([file = '']) =>
    Buffer.from(run('qpdf', ['--qdf', '--object-streams=disable', file, '-'], 'latin1'), 'latin1'),
  );
}

/** The unpacked document with one clause broken; no other byte moves. */
export function spoilt(pdf: Buffer, { of, asks, spoilt: [conforming, faulty] }: Clause): Buffer {
  const text = pdf.toString('latin1');
  const [before] = conforming.exec(text) ?? [];
  if (before === undefined)
    throw new Error(`Nothing in the document can be spoilt for ${of}: ${asks}`);
  const after = before.replace(conforming, faulty);
  if (after.length > before.length) throw new RangeError(`${after} is longer than ${before}`);
  return Buffer.from(
    text.replace(before, () => after.padEnd(before.length)),
    'latin1',
  );
}
