import type { DocumentKey } from '../../signing/document-key';
import { pdfString, type PdfaFile } from '../pdfa-file';
import type { Box } from '../pen';
import { cmsSignature, longestSignature } from './cms-signature';
import { roomOfStamp } from './stamp-file';

/** A signature as the reader of a document is told of it. */
export interface SignatureField {
  readonly box: Box;
  /** Whether the box is drawn, or only to be clicked on. */
  readonly isFramed: boolean;
  /** What it is, for those who do not see it. */
  readonly title: string;
  readonly signer: string;
  readonly at: Date;
  readonly key: DocumentKey;
  /** Leaves room for a time stamp, see `stampFile`. */
  readonly isStamped?: boolean;
}

const unknownNumber = '**********';
const printed = 1 << 2;
const locked = 1 << 7;
const signaturesExist = 1;
const appendOnly = 1 << 1;

/** Puts a signature field on the page, with room for the signature, which {@link signFile} fills in when all else is written. */
export function addSignatureField(
  file: PdfaFile,
  form: PDFKit.PDFStructureElement,
  { box, isFramed, title, signer, at, key, isStamped = false }: SignatureField,
): PDFKit.PDFKitReference {
  const signature = file.ref({
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: 'ETSI.CAdES.detached',
    ByteRange: [0, unknownNumber, unknownNumber, unknownNumber],
    Contents: new Uint8Array(longestSignature(key) + (isStamped ? roomOfStamp : 0)),
    Name: pdfString(signer),
    M: at,
  });
  file.annotate(box.x, box.y, box.width, box.height, {
    structParent: form,
    Subtype: 'Widget',
    FT: 'Sig',
    T: pdfString('Signature'),
    TU: pdfString(title),
    Contents: pdfString(title),
    V: signature,
    F: printed | locked,
    P: file.page.dictionary,
    AP: { N: appearance(file, box, isFramed) },
  });
  file.useForm({ SigFlags: signaturesExist | appendOnly, Fields: [lastAnnotation(file)] });
  signature.end();
  return signature;
}

/** Signs everything but the signature itself, in place. */
export function signFile(pdf: Buffer, from: number, key: DocumentKey): Buffer {
  const range = pdf.indexOf(`/ByteRange [0 /${unknownNumber}`, from);
  const rangeEnd = pdf.indexOf(']', range) + 1;
  const start = pdf.indexOf('/Contents <', range) + '/Contents '.length;
  const end = pdf.indexOf('>', start) + 1;
  pdf.write(
    `/ByteRange [0 ${start} ${end} ${pdf.length - end}]`.padEnd(rangeEnd - range),
    range,
    'latin1',
  );
  const signature = cmsSignature(key, [pdf.subarray(0, start), pdf.subarray(end)]).toString('hex');
  if (signature.length > end - start - 2)
    throw new RangeError('The signature is longer than its room');
  pdf.write(signature, start + 1, 'latin1');
  return pdf;
}

function lastAnnotation({ page }: PdfaFile): unknown {
  const annotations: unknown = page.annotations;
  return Array.isArray(annotations) ? annotations.at(-1) : undefined;
}

/** What a reader can click on; its words stand on the page, where they are measured and read aloud. */
function appearance(
  file: PdfaFile,
  { width, height }: Box,
  isFramed: boolean,
): PDFKit.PDFKitReference {
  const form = file.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, width, height],
    Resources: {},
  });
  const frame = `0.29 0.33 0.41 RG 0.5 w 0.25 0.25 ${width - 0.5} ${height - 0.5} re S`;
  form.end(Buffer.from(isFramed ? frame : 'n'));
  return form;
}
