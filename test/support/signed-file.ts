import { signFile } from '../../apps/backend/src/platform/pdf/signature/signature-field';
import type { DocumentKey } from '../../apps/backend/src/platform/signing/document-key';

/** The least that is a signed file: as much of a PDF as a signature needs, signed by the code that signs documents. */
export function signedFile(
  key: DocumentKey,
  { at = '20270305100000Z', kind = 'ETSI.CAdES.detached', inside = '<< >>' } = {},
): Buffer {
  const number = '/**********';
  const lines = [
    '%PDF-1.7',
    '1 0 obj',
    `<< /Type /Sig /SubFilter /${kind} /ByteRange [0 ${number} ${number} ${number}]`,
    `/Contents <${'0'.repeat(6000)}> /M (D:${at}) >>`,
    'endobj',
    '2 0 obj (Ana Anic, 6 bodova) endobj',
    `3 0 obj ${inside} endobj`,
    '%%EOF\n',
  ];
  return signFile(Buffer.from(lines.join('\n')), 0, key);
}
