import { signFile } from '../../apps/backend/src/platform/pdf/signature/signature-field';
import { stampFile } from '../../apps/backend/src/platform/pdf/signature/stamp-file';
import type { DocumentKey } from '../../apps/backend/src/platform/signing/document-key';
import { makeTimestamp, sha256, type TimestampParts } from './timestamp';

/** The least that is a signed file: as much of a PDF as a signature needs, signed by the code that signs documents. */
export function signedFile(
  key: DocumentKey,
  { at = '20270305100000Z', kind = 'ETSI.CAdES.detached', inside = '<< >>', room = 3000 } = {},
): Buffer {
  const number = '/**********';
  const lines = [
    '%PDF-1.7',
    '1 0 obj',
    `<< /Type /Sig /SubFilter /${kind} /ByteRange [0 ${number} ${number} ${number}]`,
    `/Contents <${'00'.repeat(room)}> /M (D:${at}) >>`,
    'endobj',
    '2 0 obj (Ana Anic, 6 bodova) endobj',
    `3 0 obj ${inside} endobj`,
    '%%EOF\n',
  ];
  return signFile(Buffer.from(lines.join('\n')), 0, key);
}

/** The same with a time stamp of our own authority. */
export function stampedFile(
  key: DocumentKey,
  stamp: Partial<TimestampParts> = {},
): Promise<Buffer> {
  return stampFile(signedFile(key, { room: 6000 }), async (signature) =>
    makeTimestamp({ imprint: sha256(signature), ...stamp }),
  );
}
