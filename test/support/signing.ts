import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  readDocumentPem,
  type DocumentKey,
} from '../../apps/backend/src/platform/signing/document-key';

/** Made-up keys with certificates of their own making; nobody trusts them, and every signature of theirs is whole. */
export function testKey(
  name:
    | 'document-rsa'
    | 'document-p256'
    | 'document-p256-forged'
    | 'holder-person'
    | 'holder-organisation'
    | 'timestamp-p256'
    | 'timestamp-rsa',
): DocumentKey {
  const file = join(__dirname, 'files', `${name}.pem`);
  return readDocumentPem(file, readFileSync(file));
}
