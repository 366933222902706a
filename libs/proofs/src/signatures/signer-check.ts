import type { CmsSignature } from './cms-signature';
import { sameBytes } from './der';
import type { DigestName, SignatureAlgorithm } from './signature-algorithm';

/** The cryptography that checking a document needs, which a server and a browser have from elsewhere. */
export interface DocumentCrypto {
  digest(hash: DigestName, bytes: Uint8Array): Promise<Uint8Array>;
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

/** What a signature does not hold for. `altered`: its content; `forged`: its key; `other-certificate`: the certificate beside it. */
export type SignerFault = 'altered' | 'forged' | 'other-certificate';

/**
 * What is wrong with a signature and its content, in the order in which people should hear of it.
 *
 * @param content what the signature should be of
 * @example
 * await signerFaults(cms, signedBytes, crypto); // []
 */
export async function signerFaults(
  cms: CmsSignature,
  content: Uint8Array,
  crypto: DocumentCrypto,
): Promise<SignerFault[]> {
  const { certificate, certificateBytes, certificateDigest, algorithm, signature } = cms;
  const holds: Record<SignerFault, boolean> = {
    altered: sameBytes(cms.messageDigest, await crypto.digest(cms.digest, content)),
    forged: await crypto.verify(algorithm, certificate.publicKey, signature, cms.signedAttributes),
    'other-certificate': sameBytes(
      certificateDigest.value,
      await crypto.digest(certificateDigest.hash, certificateBytes),
    ),
  };
  return order.filter((fault) => !holds[fault]);
}

const order = ['altered', 'forged', 'other-certificate'] as const satisfies readonly SignerFault[];
