import { carriedCredential, summaryOf, type CredentialSummary, type Inflate } from './carried-credential';
import { genuineKey, type JsonObject } from './integrity-proof';
import type { CheckingCrypto, IssuerKey } from './issuer-key';

/**
 * What is proven of a kept file. `no-credential`: nothing in it is signed. `not-genuine`: what is signed in it was
 * changed, or signed by nobody whose key is known.
 */
export type FileVerdict =
  | { readonly kind: 'no-credential' | 'not-genuine' }
  | { readonly kind: 'genuine'; readonly credential: JsonObject; readonly summary: CredentialSummary; readonly key: IssuerKey };

/** What the check of a file needs from where it runs. */
export interface FileChecking extends CheckingCrypto {
  readonly inflate: Inflate;
  /** Asked for only where something is signed. */
  readonly keys: () => Promise<readonly IssuerKey[]>;
}

/**
 * Checks the credential that a PDF or a file of JSON carries against public keys, wherever the file is.
 *
 * @throws what asking for the keys throws
 * @example
 * (await fileVerdict(bytesOfDocument, { ...crypto, inflate, keys: async () => keys })).kind; // 'genuine'
 */
export async function fileVerdict(file: Uint8Array, checking: FileChecking): Promise<FileVerdict> {
  const credential = await carriedCredential(file, checking.inflate);
  if (credential === null) return { kind: 'no-credential' };
  const key = genuineKey(credential, await checking.keys(), checking);
  return key === undefined ? { kind: 'not-genuine' } : { kind: 'genuine', credential, summary: summaryOf(credential), key };
}
