import {
  contradicts,
  documentSignature,
  type DocumentSignature,
} from '../signatures/document-signature';
import type { DocumentCrypto } from '../signatures/signer-check';
import {
  carriedCredential,
  summariseCredential,
  type CredentialSummary,
  type Inflate,
} from './carried-credential';
import { checkCredential, type CredentialCheck } from './check-credential';
import { checkToken, readToken, type TokenCheck } from './credential-token';
import type { JsonObject } from './integrity-proof';
import type { CheckingCrypto, IssuerKey } from './issuer-key';
import { nothingPublished, type Published } from './published';
import { readRecordedCredentials, type RecordedCredential } from './recorded-credentials';
import { isForeign, isOlderList, withOrigin, type SignedDocument } from './signed-document';

/**
 * What is proven of a kept file.
 * - `genuine`: the data are as their organiser signed them, and nothing speaks against the PDF around them.
 * - `contradicted`: the data are genuine, the PDF around them is not what was signed.
 * - `foreign`: the data are genuine, the PDF around them was signed with a certificate that is not their organiser's, or is not
 *   signed any more.
 * - `unlisted`: the data are genuine; the list of certificates is older than they are, and has not that of the PDF.
 * - `altered`, `unknown-key`, `unchecked-proof`: see {@link CredentialCheck}.
 * - `no-credential`: no data in it are signed. `signed-only`: nor are there any, but an organiser has published the certificate
 *   with which the PDF was signed as it is. `broken-signature`: no data are known to be genuine, and the PDF is not what was signed.
 *
 * `document` is the signature of the file itself, which only a PDF has.
 */
export type FileVerdict = (
  | {
      readonly kind:
        | Exclude<CredentialCheck['kind'], 'genuine'>
        | 'no-credential'
        | 'signed-only'
        | 'broken-signature';
    }
  | {
      readonly kind: 'genuine' | 'contradicted' | 'foreign' | 'unlisted';
      readonly credential: JsonObject;
      readonly summary: CredentialSummary;
      readonly key: IssuerKey;
      /** What a learner record holds; undefined for what is none. */
      readonly record: readonly RecordedCredential[] | undefined;
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
  const data =
    token === null
      ? withCredential(checkCredential(credential, published.keys, checking), credential)
      : checkToken(token, published.keys, checking);
  if (data.kind !== 'genuine') {
    const document = signature && withOrigin(signature, undefined, published);
    return { kind: kindWithout(data.kind, document), document };
  }
  const { credential: signed, key } = data;
  const document = signature && withOrigin(signature, data, published);
  const summary = summariseCredential(signed);
  const record = readRecordedCredentials(signed, published.keys, checking);
  return { kind: kindWith(document, summary), credential: signed, key, summary, record, document };
}

function withCredential(check: CredentialCheck, credential: JsonObject | null): TokenCheck {
  if (check.kind !== 'genuine') return check;
  return credential === null ? { kind: 'no-credential' } : { ...check, credential };
}

/** A signature is whole or not whether or not there is a list at hand. */
async function withoutData(
  signature: DocumentSignature | undefined,
  checking: FileChecking,
): Promise<FileVerdict> {
  if (signature?.kind !== 'checked')
    return { kind: kindWithout('no-credential', signature), document: signature };
  const published = await checking.published().catch(() => nothingPublished);
  const document = withOrigin(signature, undefined, published);
  return { kind: kindWithout('no-credential', document), document };
}

function kindWithout<Kind extends string>(
  kind: Kind,
  document: SignedDocument | undefined,
): Kind | 'signed-only' | 'broken-signature' {
  if (document === undefined || document.kind === 'removed') return kind;
  if (contradicts(document)) return 'broken-signature';
  return kind === 'no-credential' &&
    document.kind === 'checked' &&
    document.origin.kind === 'published'
    ? 'signed-only'
    : kind;
}

function kindWith(
  document: SignedDocument | undefined,
  { issuedAt }: CredentialSummary,
): 'genuine' | 'contradicted' | 'foreign' | 'unlisted' {
  if (document === undefined) return 'genuine';
  if (isForeign(document)) return isOlderList(document, issuedAt) ? 'unlisted' : 'foreign';
  return document.kind !== 'removed' && contradicts(document) ? 'contradicted' : 'genuine';
}

function isPdf(file: Uint8Array): boolean {
  return new TextDecoder().decode(file.subarray(0, 5)) === '%PDF-';
}
