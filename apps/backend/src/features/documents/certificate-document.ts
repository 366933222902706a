import { isDeepStrictEqual } from 'node:util';
import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import { certificateWording } from '@svetionik/domain/certificates/certificate-wording';
import { readSigner } from '../../platform/signing/document-signer';
import { documentKeyState, type DocumentKey } from '../../platform/signing/document-key';
import { preparePicture } from '../../platform/pdf/pictures';
import { TaggedDocument } from '../../platform/pdf/tagged-document';
import type { DesignedCertificate } from './certificate-design';
import { description } from './certificate-text';
import { demonstrationMark, demonstrationTitle } from './demonstration-mark';
import { designCertificate } from './design-choice';

/** The picture files of the organiser; null where there is none. */
export interface CertificatePictures {
  readonly seal: Uint8Array | null;
  readonly signature: Uint8Array | null;
}

/** What was signed for the certificate, where something was. */
export interface SignedForms {
  /** The credential as JSON. */
  readonly content: Uint8Array;
  /** The check address with the seal that can be checked without a network. */
  readonly sealedAddress: string;
}

/** What the document carries beside what it shows. */
export interface CertificateEnclosures {
  readonly credential?: SignedForms | undefined;
  /**
   * The organiser's key and the moment of signing; there just when the facts speak of an electronic signature. `isStamped` leaves
   * room for a time stamp.
   */
  readonly signing?:
    | { readonly key: DocumentKey; readonly at: Date; readonly isStamped?: boolean }
    | undefined;
  /** What it says of is invented, and each page says that. */
  readonly isDemonstration?: boolean;
}

/**
 * Writes the document of a certificate. The same facts, pictures and enclosures give the same bytes, but for a
 * signature with P-256, of which no two are alike.
 */
export async function renderCertificate(
  facts: CertificateFacts,
  pictures: CertificatePictures,
  enclosures: CertificateEnclosures = {},
): Promise<Buffer> {
  refuseUntruthful(facts, enclosures);
  const seal = pictures.seal && (await preparePicture(pictures.seal));
  const signature = pictures.signature && (await preparePicture(pictures.signature));
  const design = designCertificate(facts, {
    medium: 'file',
    signedAt: enclosures.signing?.at,
    hasSeal: seal !== null,
  });
  const mark = demonstrationMark(design, facts.language, enclosures.isDemonstration ?? false);
  const document = new TaggedDocument(design.page, describe(facts, enclosures));
  design.writeFront(document, {
    seal,
    signature,
    address: enclosures.credential?.sealedAddress ?? facts.checkUrl,
    ...mark,
  });
  if (enclosures.signing) sign(document, design, facts, enclosures.signing);
  design.writeProgramme?.(document, mark.mark);
  if (enclosures.credential) attach(document, facts, enclosures.credential.content);
  return document.finish();
}

/** Whoever freezes the facts looks at the certificate of the key first; a document never says what is not so. */
function refuseUntruthful(
  { signatureKind, design }: CertificateFacts,
  { signing }: CertificateEnclosures,
): void {
  if ((signatureKind === 'electronic') !== (signing !== undefined))
    throw new Error('What the document says of its signature is not so');
  if (
    signing &&
    design &&
    !isDeepStrictEqual(design.signer, readSigner(signing.key.certificates[0]))
  )
    throw new Error('What the document says of its signer is not so');
  const state = signing ? documentKeyState(signing.key, signing.at) : 'ready';
  if (state !== 'ready') throw new Error(`The signing certificate is ${state}`);
}

function describe(facts: CertificateFacts, { isDemonstration = false }: CertificateEnclosures) {
  const { title, ...rest } = description(facts);
  return { ...rest, title: demonstrationTitle(title, facts.language, isDemonstration) };
}

function sign(
  document: TaggedDocument,
  { signature }: DesignedCertificate,
  facts: CertificateFacts,
  { key, at, isStamped = false }: NonNullable<CertificateEnclosures['signing']>,
): void {
  const title = `${certificateWording[facts.language].signedElectronically}: ${facts.organiserName}`;
  document.sign({
    ...signature,
    title,
    signer: facts.organiserName,
    at,
    key,
    isStamped,
  });
}

function attach(document: TaggedDocument, facts: CertificateFacts, content: Uint8Array): void {
  const { date } = description(facts);
  document.attach({
    name: 'credential.json',
    mimeType: 'application/json',
    description: certificateWording[facts.language].credential,
    content,
    date,
  });
}
