import {
  contradicts,
  documentSignature,
  type DocumentCrypto,
  type DocumentSignature,
} from '../signatures/document-signature';
import {
  carriedCredential,
  summariseCredential,
  type CredentialSummary,
  type Inflate,
} from './carried-credential';
import { genuineToken, readToken } from './credential-token';
import { genuineKey, type JsonObject } from './integrity-proof';
import type { CheckingCrypto, IssuerKey } from './issuer-key';
import { nothingPublished, type Published } from './published';
import { isForeign, withOrigin, type SignedDocument } from './signed-document';

/**
 * What is proven of a kept file. `no-credential`: it carries no data that are signed. `not-genuine`: the data were
 * changed, or signed by nobody whose key is known. `contradicted`: the data are genuine, the PDF around them is not what
 * was signed. `foreign`: the data are genuine, the PDF around them was signed with a certificate that their organiser has
 * not published, or is not signed any more. `document` is the signature of the file itself, which only a PDF has.
 */
export type FileVerdict = (
  | { readonly kind: 'no-credential' | 'not-genuine' }
  | {
      readonly kind: 'genuine' | 'contradicted' | 'foreign';
      readonly credential: JsonObject;
      readonly summary: CredentialSummary;
      readonly key: IssuerKey;
    }
) & { readonly document: SignedDocument | undefined };

/** What the check of a file needs from where it runs. */
export interface FileChecking extends CheckingCrypto {
  readonly inflate: Inflate;
  /** Asked for only where something is signed. */
  readonly published: () => Promise<Published>;
  /** For the signature of a PDF. */
  readonly documents: DocumentCrypto;
  readonly now: Date;
}

/**
 * Checks what a file proves, wherever it is: the credential that a PDF, a badge or a file of JSON carries, or a token is,
 * against public keys; and the signature of a PDF, whose certificate an organiser has to have published.
 *
 * @throws what asking for the keys throws, where there are data to check with them
 * @example
 * (await fileVerdict(bytesOfDocument, { ...crypto, inflate, published: async () => published, documents, now })).kind; // 'genuine'
 */
export async function fileVerdict(file: Uint8Array, checking: FileChecking): Promise<FileVerdict> {
  const signature = isPdf(file)
    ? await documentSignature(file, checking.documents, checking.now)
    : undefined;
  const token = readToken(file);
  const credential = token === null ? await carriedCredential(file, checking.inflate) : null;
  if (token === null && credential === null) return withoutData(signature, checking);
  const published = await checking.published();
  const genuine =
    token === null
      ? proven(credential, published.keys, checking)
      : genuineToken(token, published.keys, checking);
  const document = signature && withOrigin(signature, genuine, published);
  if (genuine === undefined) return { kind: 'not-genuine', document };
  return {
    kind: kindOf(document),
    ...genuine,
    summary: summariseCredential(genuine.credential),
    document,
  };
}

/** A signature is whole or not whether or not there is a list at hand. */
async function withoutData(
  signature: DocumentSignature | undefined,
  checking: FileChecking,
): Promise<FileVerdict> {
  if (signature?.kind !== 'checked') return { kind: 'no-credential', document: signature };
  const published = await checking.published().catch(() => nothingPublished);
  return { kind: 'no-credential', document: withOrigin(signature, undefined, published) };
}

function kindOf(document: SignedDocument | undefined): 'genuine' | 'contradicted' | 'foreign' {
  if (document === undefined) return 'genuine';
  if (isForeign(document)) return 'foreign';
  return document.kind !== 'removed' && contradicts(document) ? 'contradicted' : 'genuine';
}

function proven(
  credential: JsonObject | null,
  keys: readonly IssuerKey[],
  checking: FileChecking,
): ReturnType<typeof genuineToken> {
  const key = genuineKey(credential, keys, checking);
  return credential === null || key === undefined ? undefined : { credential, key };
}

function isPdf(file: Uint8Array): boolean {
  return new TextDecoder().decode(file.subarray(0, 5)) === '%PDF-';
}
