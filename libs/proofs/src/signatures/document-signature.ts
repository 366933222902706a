import { toHexadecimal } from '../encoding/hexadecimal';
import type { SigningCertificate } from './certificate';
import { readCmsSignature, type DocumentCms } from './cms-signature';
import { pdfSignature, type PdfSignature } from './pdf-signature';
import { signerFaults, type DocumentCrypto, type SignerFault } from './signer-check';
import { checkTimestamp, readTimestampToken, type TimestampToken } from './timestamp-token';

/**
 * What is wrong with a signature. `altered`: the file is not what was signed. `forged`: whoever signed has not the key of
 * the certificate. `other-certificate`: it is not the certificate that the signer named. `appended`: something follows
 * what was signed. `wrong-stamp`: the time stamp is of something else, or not whole. `outside-validity`: the certificate does not
 * hold at the time of signing, as the signer says it or as it was stamped.
 */
export type SignatureFault = SignerFault | 'appended' | 'wrong-stamp' | 'outside-validity';

/** A certificate as a signature carries it; the fingerprint is SHA-256 of its bytes, 64 hexadecimal letters and digits. */
export interface StatedCertificate extends Pick<
  SigningCertificate,
  'issuedTo' | 'holder' | 'issuedBy' | 'selfIssued' | 'validFrom' | 'validUntil'
> {
  readonly fingerprint: string;
}

/** That a signature was there at a time, by the word of an authority. Whether that authority is to be trusted is not looked at. */
export interface SignatureStamp {
  readonly stampedAt: Date;
  /** Whom the certificate of the authority names. */
  readonly stampedBy: string;
}

/** What is proven of a PDF by its signature, and what contradicts it. Who stands behind the certificate is not. */
export interface CheckedSignature {
  readonly kind: 'checked';
  /** None, where it holds. */
  readonly faults: readonly SignatureFault[];
  readonly certificate: StatedCertificate;
  /** When the signer says to have signed; undefined where it is not said. */
  readonly at: Date | undefined;
  /** Undefined without a time stamp, and where it is wrong or was made in a way that is not checked here. */
  readonly stamp: SignatureStamp | undefined;
}

/**
 * What was found out about the signature of a PDF. `unsigned`: it has none. `unsupported`: it was made in a way that is
 * not checked here. `damaged`: what stands there is no signature of the whole file.
 */
export type DocumentSignature =
  | CheckedSignature
  | { readonly kind: 'unsigned' | 'unsupported' | 'damaged' };

const baseline = 'ETSI.CAdES.detached';

/**
 * Checks the signature of a PDF as PAdES baselines B and B-T ask for it (ETSI EN 319 142-1). Whether the issuer of the certificate
 * or the authority of a time stamp is to be trusted, and whether they were revoked, is not looked at. A signature without any time is
 * judged by `now`.
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
  const stamp = await checkStamp(cms, crypto);
  return {
    kind: 'checked',
    faults: await faultsOf({ ...read, stamp }, crypto, now),
    certificate: { issuedTo, holder, issuedBy, selfIssued, validFrom, validUntil, fingerprint },
    at: pdf.at,
    stamp: stamp === 'wrong' ? undefined : stamp,
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
  | { readonly pdf: PdfSignature; readonly cms: DocumentCms }
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

/** Undefined where there is none that is checked here. */
async function checkStamp(
  { timestamp, signatureValue }: DocumentCms,
  crypto: DocumentCrypto,
): Promise<SignatureStamp | 'wrong' | undefined> {
  if (timestamp === undefined) return undefined;
  const token = readStamp(timestamp);
  if (token === undefined || token === 'wrong') return token;
  if (!(await checkTimestamp(signatureValue, token, crypto))) return 'wrong';
  const { issuedTo, issuedBy } = token.signature.certificate;
  return { stampedAt: token.at, stampedBy: issuedTo || issuedBy };
}

function readStamp(der: Uint8Array): TimestampToken | 'wrong' | undefined {
  try {
    return readTimestampToken(der);
  } catch (error) {
    if (error instanceof RangeError) return 'wrong';
    throw error;
  }
}

async function faultsOf(
  {
    pdf,
    cms,
    stamp,
  }: {
    readonly pdf: PdfSignature;
    readonly cms: DocumentCms;
    readonly stamp: SignatureStamp | 'wrong' | undefined;
  },
  crypto: DocumentCrypto,
  now: Date,
): Promise<SignatureFault[]> {
  const { validFrom, validUntil } = cms.certificate;
  const stampedAt = stamp === 'wrong' ? undefined : stamp?.stampedAt;
  const times = [pdf.at, stampedAt].filter((time) => time !== undefined);
  const holds: Record<Exclude<SignatureFault, SignerFault>, boolean> = {
    appended: pdf.appended === 0,
    'wrong-stamp': stamp !== 'wrong',
    'outside-validity': (times.length === 0 ? [now] : times).every(
      (time) => validFrom <= time && time <= validUntil,
    ),
  };
  const others = otherFaults.filter((fault) => !holds[fault]);
  return [...(await signerFaults(cms, pdf.signed, crypto)), ...others];
}

/** In the order in which people should hear of them, after those of the signer. */
const otherFaults = ['appended', 'wrong-stamp', 'outside-validity'] as const;
