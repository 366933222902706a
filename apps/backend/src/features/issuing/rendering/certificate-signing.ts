import { Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import type { DocumentKey } from '../../../platform/signing/document-key';
import { readSigner } from '../../../platform/signing/document-signer';
import { SigningKeys } from '../../../platform/signing/signing-keys';
import { DocumentStamps } from '../../../platform/timestamps/document-stamps';
import { TimestampFailure } from '../../../platform/timestamps/timestamp-failure';
import type { CertificateEnclosures } from '../../documents';
import type { CertificateRow } from '../../registry';
import { RenderFailure } from './render-failure';

/** What signs the document of a certificate, and stamps the signature with the time where an authority is set. */
@Injectable()
export class CertificateSigning {
  constructor(
    private readonly keys: SigningKeys,
    private readonly stamps: DocumentStamps,
  ) {}

  /** Undefined where the facts speak of no electronic signature. Its key was there at the issue, but may have gone since. */
  choose({ facts, signingKey }: CertificateRow, at: Date): CertificateEnclosures['signing'] {
    if (facts.signatureKind !== 'electronic' || signingKey === null) return undefined;
    const key = this.keys.documentKey(signingKey, at);
    if (key !== undefined) {
      if (!isFrozenSigner(facts, key)) throw new RenderFailure('signing-key-of-another');
      return { key, at, isStamped: this.stamps.isOn() };
    }
    const state = this.keys.documentKeyState(signingKey, at);
    throw new RenderFailure(state === 'ready' ? 'document-failed' : `signing-key-${state}`);
  }

  /** The document as it is, where it has no room for a time stamp. */
  async stamp(document: Buffer, signing: CertificateEnclosures['signing']): Promise<Buffer> {
    if (signing?.isStamped !== true) return document;
    try {
      return await this.stamps.stamp(document);
    } catch (error) {
      if (error instanceof TimestampFailure)
        throw new RenderFailure(`timestamp-${error.reason}`, error);
      throw new RenderFailure('document-failed', error);
    }
  }
}

/** The document names whoever signed when it was issued; a certificate that was renewed since is in the same name. */
function isFrozenSigner(
  { design }: CertificateRow['facts'],
  { certificates }: DocumentKey,
): boolean {
  return (
    design?.signer === undefined || isDeepStrictEqual(design.signer, readSigner(certificates[0]))
  );
}
