import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import type { JsonObject } from '@svetionik/proofs/credentials/integrity-proof';
import { multikey } from '@svetionik/proofs/credentials/issuer-key';
import { fromBase64Url } from '@svetionik/proofs/encoding/base64url';
import { loadContext } from '../../libs/formats/src/badges/document-loader';

/** An issuer as its documents tell of it; `x` is its public key as in a JWK. */
export interface KnownIssuer {
  readonly issuer: string;
  readonly verificationMethod: string;
  readonly x: string;
}

/** What a wallet does: the proof for canonical statements against the documents of the issuers, and nothing from the network. */
export async function verifyAsWallet(
  credential: JsonObject,
  issuers: readonly KnownIssuer[],
  now: Date,
): Promise<boolean> {
  const documents = new Map(issuers.flatMap(describeIssuer));
  const documentLoader = async (url: string) => {
    const document = documents.get(url);
    return document === undefined ? loadContext(url) : { documentUrl: url, document };
  };
  const { verified } = await vc.verifyCredential({
    credential,
    suite: new DataIntegrityProof({ cryptosuite }),
    documentLoader,
    now,
    checkStatus: async () => ({ verified: true }),
  });
  return verified;
}

function describeIssuer({ issuer, verificationMethod, x }: KnownIssuer): [string, object][] {
  const method = {
    '@context': 'https://w3id.org/security/multikey/v1',
    id: verificationMethod,
    type: 'Multikey',
    controller: issuer,
    publicKeyMultibase: multikey(fromBase64Url(x) ?? new Uint8Array()),
  };
  const controller = {
    '@context': ['https://www.w3.org/ns/did/v1'],
    id: issuer,
    assertionMethod: [verificationMethod],
  };
  return [
    [verificationMethod, method],
    [issuer, controller],
  ];
}
