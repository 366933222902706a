import { contradicts, documentSignature, type DocumentCrypto, type DocumentSignature } from '../signatures/document-signature';
import { carriedCredential, summaryOf, type CredentialSummary, type Inflate } from './carried-credential';
import { genuineToken, tokenIn } from './credential-token';
import { genuineKey, type JsonObject } from './integrity-proof';
import type { CheckingCrypto, IssuerKey } from './issuer-key';

/**
 * What is proven of a kept file. `no-credential`: it carries no data that are signed. `not-genuine`: the data were
 * changed, or signed by nobody whose key is known. `contradicted`: the data are genuine, the PDF around them is not what
 * was signed. `document` is the signature of the file itself, which only a PDF has.
 */
export type FileVerdict = (
  | { readonly kind: 'no-credential' | 'not-genuine' }
  | { readonly kind: 'genuine' | 'contradicted'; readonly credential: JsonObject; readonly summary: CredentialSummary; readonly key: IssuerKey }
) & { readonly document: DocumentSignature | undefined };

/** What the check of a file needs from where it runs. */
export interface FileChecking extends CheckingCrypto {
  readonly inflate: Inflate;
  /** Asked for only where something is signed. */
  readonly keys: () => Promise<readonly IssuerKey[]>;
  /** For the signature of a PDF; undefined where there is none, which is then said. */
  readonly documents: DocumentCrypto | undefined;
  readonly now: Date;
}

/**
 * Checks what a file proves, wherever it is: the credential that a PDF, a badge or a file of JSON carries, or a token is,
 * against public keys; and the signature of a PDF.
 *
 * @throws what asking for the keys throws
 * @example
 * (await fileVerdict(bytesOfDocument, { ...crypto, inflate, keys: async () => keys, documents, now })).kind; // 'genuine'
 */
export async function fileVerdict(file: Uint8Array, checking: FileChecking): Promise<FileVerdict> {
  const document = isPdf(file) ? await documentSignature(file, checking.documents, checking.now) : undefined;
  const token = tokenIn(file);
  const credential = token === null ? await carriedCredential(file, checking.inflate) : null;
  if (token === null && credential === null) return { kind: 'no-credential', document };
  const keys = await checking.keys();
  const genuine = token === null ? proven(credential, keys, checking) : genuineToken(token, keys, checking);
  if (genuine === undefined) return { kind: 'not-genuine', document };
  const contradicted = document !== undefined && contradicts(document);
  return { kind: contradicted ? 'contradicted' : 'genuine', ...genuine, summary: summaryOf(genuine.credential), document };
}

function proven(credential: JsonObject | null, keys: readonly IssuerKey[], checking: FileChecking): ReturnType<typeof genuineToken> {
  const key = genuineKey(credential, keys, checking);
  return credential === null || key === undefined ? undefined : { credential, key };
}

function isPdf(file: Uint8Array): boolean {
  return new TextDecoder().decode(file.subarray(0, 5)) === '%PDF-';
}
