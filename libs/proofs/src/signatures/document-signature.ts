import { toHexadecimal } from '../encoding/hexadecimal';
import type { SigningCertificate } from './certificate';
import { readCmsSignature, type CmsSignature } from './cms-signature';
import { sameBytes } from './der';
import { pdfSignature, type PdfSignature } from './pdf-signature';
import type { HashName, SignatureAlgorithm } from './signature-algorithm';

/** The cryptography that checking a document needs, which a server and a browser have from elsewhere. */
export interface DocumentCrypto {
  digest(hash: HashName, bytes: Uint8Array): Promise<Uint8Array>;
  /**
   * Whether the signature is of the message, by a public key (SubjectPublicKeyInfo); false, too, where the key is of
   * another kind. Signatures of ECDSA are two numbers of the length of the curve.
   */
  verify(
    algorithm: SignatureAlgorithm,
    publicKey: Uint8Array,
    signature: Uint8Array,
    message: Uint8Array,
  ): Promise<boolean>;
}

/**
 * What is wrong with a signature. `altered`: the file is not what was signed. `forged`: whoever signed has not the key of
 * the certificate. `other-certificate`: it is not the certificate that the signer named. `appended`: something follows
 * what was signed. `outside-validity`: the certificate does not hold at the time of signing.
 */
export type SignatureFault =
  'altered' | 'forged' | 'other-certificate' | 'appended' | 'outside-validity';

/** A certificate as a signature carries it; the fingerprint is SHA-256 of its bytes, 64 hexadecimal letters and digits. */
export interface StatedCertificate extends Pick<
  SigningCertificate,
  'issuedTo' | 'holder' | 'issuedBy' | 'selfIssued' | 'validFrom' | 'validUntil'
> {
  readonly fingerprint: string;
}

/** What is proven of a PDF by its signature, and what contradicts it. Who stands behind the certificate is not. */
export interface CheckedSignature {
  readonly kind: 'checked';
  /** None, where it holds. */
  readonly faults: readonly SignatureFault[];
  readonly certificate: StatedCertificate;
  /** When the signer says to have signed; undefined where it is not said. */
  readonly at: Date | undefined;
}

/**
 * What was found out about the signature of a PDF. `unsigned`: it has none. `unsupported`: it was made in a way that is
 * not checked here. `damaged`: what stands there is no signature of the whole file.
 */
export type DocumentSignature =
  CheckedSignature | { readonly kind: 'unsigned' | 'unsupported' | 'damaged' };

const baseline = 'ETSI.CAdES.detached';

/**
 * Checks the signature of a PDF as PAdES baseline B asks for it (ETSI EN 319 142-1). Whether the issuer of the certificate
 * is to be trusted, and whether it was revoked, is not looked at. A signature that says no time is judged by `now`.
 *
 * @example
 * await documentSignature(bytesOfDocument, crypto, now); // { kind: 'checked', faults: [], certificate: { issuedTo: 'dr Vesna Ilić', … } }
 */
export async function documentSignature(
  file: Uint8Array,
  crypto: DocumentCrypto,
  now: Date,
): Promise<DocumentSignature> {
  const read = readSignature(file);
  if ('kind' in read) return read;
  const { pdf, cms } = read;
  const { issuedTo, holder, issuedBy, selfIssued, validFrom, validUntil } = cms.certificate;
  const fingerprint = toHexadecimal(await crypto.digest('SHA-256', cms.certificateBytes));
  return {
    kind: 'checked',
    faults: await faultsOf(pdf, cms, crypto, now),
    certificate: { issuedTo, holder, issuedBy, selfIssued, validFrom, validUntil, fingerprint },
    at: pdf.at,
  };
}

/**
 * Whether a signature speaks against a document, rather than for it or not at all.
 *
 * @example
 * contradicts({ kind: 'unsigned' }); // false
 */
export function contradicts(signature: DocumentSignature): boolean {
  return (
    signature.kind === 'damaged' || (signature.kind === 'checked' && signature.faults.length > 0)
  );
}

function readSignature(
  file: Uint8Array,
):
  | { readonly pdf: PdfSignature; readonly cms: CmsSignature }
  | Exclude<DocumentSignature, CheckedSignature> {
  try {
    const pdf = pdfSignature(file);
    if (pdf === undefined) return { kind: 'unsigned' };
    const cms = pdf.kind === baseline ? readCmsSignature(pdf.signature) : undefined;
    return cms === undefined ? { kind: 'unsupported' } : { pdf, cms };
  } catch (error) {
    if (error instanceof RangeError) return { kind: 'damaged' };
    throw error;
  }
}

async function faultsOf(
  pdf: PdfSignature,
  cms: CmsSignature,
  crypto: DocumentCrypto,
  now: Date,
): Promise<SignatureFault[]> {
  const {
    certificate,
    certificateBytes,
    certificateDigest,
    algorithm,
    signature,
    signedAttributes,
  } = cms;
  const at = pdf.at ?? now;
  const holds: Record<SignatureFault, boolean> = {
    altered: sameBytes(cms.messageDigest, await crypto.digest(cms.digest, pdf.signed)),
    forged: await crypto.verify(algorithm, certificate.publicKey, signature, signedAttributes),
    'other-certificate': sameBytes(
      certificateDigest.value,
      await crypto.digest(certificateDigest.hash, certificateBytes),
    ),
    appended: pdf.appended === 0,
    'outside-validity': certificate.validFrom <= at && at <= certificate.validUntil,
  };
  return signatureFaults.filter((fault) => !holds[fault]);
}

/** In the order in which people should hear of them. */
const signatureFaults = [
  'altered',
  'forged',
  'other-certificate',
  'appended',
  'outside-validity',
] as const satisfies readonly SignatureFault[];
